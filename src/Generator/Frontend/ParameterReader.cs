using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Generator.Frontend;

/// <summary>What the parameters of a method are for.</summary>
/// <param name="Numbers">The numbers it computes with.</param>
/// <param name="Arguments">The parameters, in the signature's order.</param>
internal sealed record ParameterList(NumberTypes Numbers, EquatableArray<Argument> Arguments)
{
    /// <summary>Whether the kernel has something to write to.</summary>
    public bool HasOutput => Arguments.Any(a => a.IsOutput || a.Kind == ArgumentKind.Result);
}

/// <summary>Reads the parameters of a method: operands, then roles.</summary>
internal static class ParameterReader
{
    /// <summary>The meaning of the parameters, or null if it cannot be told; the reasons are reported.</summary>
    public static ParameterList? Read(MethodDeclaration method, CatalogueEntry entry, Form form, bool isClassMajor, DiagnosticSink sink)
    {
        ReportReferences(method, entry, sink);
        OperandReader operandReader = new(method, entry, form, sink);
        Parameter[] operands = operandReader.Find();
        if (operands.Length == 0)
        {
            operandReader.ReportMissing(found: 0, "float");
            return null;
        }

        if (operandReader.ReadNumbers(operands[0]) is not { } numbers)
        {
            return null;
        }

        Argument[] operandArguments = [.. operandReader.Read(operands, numbers)];
        if (operands.Length < form.Operands.Length)
        {
            return null;
        }

        string label = operandArguments.FirstOrDefault(a => a.Role == "labels")?.Type ?? "int";
        RoleReader roleReader = new(method, entry, form, [.. Role.Of(entry, form, numbers.Output, label)], numbers.Output, sink);
        TensorRowsReader rows = new(method, form, isClassMajor);
        Argument[] roleArguments = [.. roleReader.Read(method.Parameters.Skip(operands.Length), rows.TellsRows)];
        return new ParameterList(numbers, new([.. operandArguments, .. roleArguments, .. rows.Read()]));
    }

    private static void ReportReferences(MethodDeclaration method, CatalogueEntry entry, DiagnosticSink sink)
    {
        foreach (Parameter parameter in method.Parameters.Where(p => p.Symbol.RefKind != RefKind.None && !IsResult(p, entry)))
        {
            SyntaxToken modifier = parameter.Syntax.Modifiers.First(IsReference);
            sink.Report(ParameterRules.ByReference, modifier, parameter.Name, modifier.Text);
        }
    }

    // Of which setting it is the derivative, and whether there is such a one, is asked with the roles.
    private static bool IsResult(Parameter parameter, CatalogueEntry entry) =>
        entry.Formula is not null && parameter.Symbol.RefKind == RefKind.Out && parameter.RoleName.EndsWith("Gradient", StringComparison.Ordinal);

    private static bool IsReference(SyntaxToken modifier) =>
        modifier.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword or SyntaxKind.InKeyword;
}
