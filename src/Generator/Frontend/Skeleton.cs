using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Compares what files declare, without bodies and methods, which the declaration of another method cannot refer to.</summary>
internal static class Skeleton
{
    public static bool IsSame(SyntaxNode before, SyntaxNode after) => (before, after) switch
    {
        (CompilationUnitSyntax a, CompilationUnitSyntax b) => AreEquivalent(a.WithMembers(default), b.WithMembers(default)) && AreSame(a.Members, b.Members),
        (BaseNamespaceDeclarationSyntax a, BaseNamespaceDeclarationSyntax b) => AreEquivalent(a.WithMembers(default), b.WithMembers(default)) && AreSame(a.Members, b.Members),
        (TypeDeclarationSyntax a, TypeDeclarationSyntax b) => AreEquivalent(a.WithMembers(default), b.WithMembers(default)) && AreSame(a.Members, b.Members),
        _ => AreEquivalent(before, after),
    };

    private static bool AreSame(SyntaxList<MemberDeclarationSyntax> before, SyntaxList<MemberDeclarationSyntax> after)
    {
        MemberDeclarationSyntax[] a = [.. before.Where(Counts)], b = [.. after.Where(Counts)];
        return a.Length == b.Length && a.Zip(b, IsSame).All(same => same);
    }

    // A method that waits for a body gets none if another half of it, with one, comes up.
    private static bool Counts(MemberDeclarationSyntax member) =>
        member is not MethodDeclarationSyntax method
        || (method is { Body: not null } or { ExpressionBody: not null } && method.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool AreEquivalent(SyntaxNode before, SyntaxNode after) => SyntaxFactory.AreEquivalent(before, after, topLevel: true);
}
