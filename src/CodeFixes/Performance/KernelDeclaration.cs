using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.CodeFixes.Performance;

/// <summary>A partial method with an attribute, which the generator gives a body.</summary>
internal static class KernelDeclaration
{
    private static readonly string[] LibraryNames = ["Loss(", "Divergence(", "Information(", "Kind.", "Measure.", "Direction.", "InputSpace.", "InformationUnit.", "Reduction."];

    /// <summary>The text of the declaration under a name.</summary>
    public static string Text(HandwrittenLoss loss, string name, string result, string element, bool isQualified)
    {
        string attribute = isQualified ? Qualified(loss.Attribute) : loss.Attribute;
        string parameters = string.Join(", ", loss.Operands.Select(operand => $"{(isQualified ? "System." : "")}ReadOnlySpan<{element}> {operand}"));
        return $"[{attribute}]\nprivate static partial {result} {name}({parameters});";
    }

    /// <summary>The name for a kernel in a type: one that nothing has yet, or that the same kernel has; null if both candidates are taken.</summary>
    public static (string Name, bool Exists)? Name(INamedTypeSymbol type, HandwrittenLoss loss, Func<string, string> text)
    {
        foreach (string name in new[] { loss.Loss.ToString(), $"{loss.Loss}Kernel" })
        {
            ISymbol? member = type.GetMembers(name).FirstOrDefault();
            if (member is null)
            {
                return (name, false);
            }

            if (member.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is MethodDeclarationSyntax method
                && SyntaxFactory.AreEquivalent(method, SyntaxFactory.ParseMemberDeclaration(text(name))!, topLevel: false)))
            {
                return (name, true);
            }
        }

        return null;
    }

    private static string Qualified(string attribute)
    {
        foreach (string name in LibraryNames)
        {
            attribute = attribute.Replace($" = {name}", $" = LossGen.{name}").Replace($"({name}", $"(LossGen.{name}");
        }

        return $"LossGen.{attribute}";
    }
}
