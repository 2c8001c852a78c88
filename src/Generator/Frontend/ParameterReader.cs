using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Frontend;

/// <summary>What the parameters of a method are for.</summary>
/// <param name="Element">The element type.</param>
/// <param name="HasOutput">Whether the kernel has something to write to.</param>
/// <param name="Arguments">The parameters, in the signature's order.</param>
internal sealed record ParameterList(ElementType Element, bool HasOutput, EquatableArray<Argument> Arguments);

/// <summary>Reads the parameters of a method: operands, then roles.</summary>
internal static class ParameterReader
{
    /// <summary>The meaning of the parameters, or null if it cannot be told; the reasons are reported.</summary>
    public static ParameterList? Read(MethodDeclaration method, LossDefinition definition, DiagnosticSink sink)
    {
        ReportReferences(method, sink);
        OperandReader operandReader = new(method, definition, sink);
        Parameter[] operands = operandReader.Find();
        if (operands.Length == 0)
        {
            operandReader.ReportMissing(found: 0, ElementType.Float);
            return null;
        }

        if (operandReader.ReadElement(operands[0]) is not { } element)
        {
            return null;
        }

        Argument[] operandArguments = [.. operandReader.Read(operands, element)];
        if (operands.Length < definition.Operands.Length)
        {
            return null;
        }

        RoleReader roleReader = new(method, definition, sink);
        Argument[] roleArguments = [.. roleReader.Read(method.Parameters.Skip(operands.Length), element)];
        return new ParameterList(element, roleReader.HasOutput, new([.. operandArguments, .. roleArguments]));
    }

    private static void ReportReferences(MethodDeclaration method, DiagnosticSink sink)
    {
        foreach (Parameter parameter in method.Parameters.Where(p => p.Symbol.RefKind != RefKind.None))
        {
            SyntaxToken modifier = parameter.Syntax.Modifiers.First(IsReference);
            sink.Report(ParameterRules.ByReference, modifier, parameter.Name, modifier.Text);
        }
    }

    private static bool IsReference(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword;
}
