using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Finds the members of a type that write a variable, by its name alone. The text is searched rather than the tree: the compiler makes the
/// nodes of a tree when somebody asks for them, and few of them are in the way to the places that have the name.
/// </summary>
internal static class Writers
{
    /// <summary>The initializers, accessors and methods of a type that write what has a name.</summary>
    public static IEnumerable<SyntaxNode> Of(string name, TypeDeclarationSyntax type)
    {
        string text = type.SyntaxTree.GetText().ToString(type.Span);
        for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (IsWhole(text, at, name.Length) && CanWrite(text, at + name.Length) && Writer(type.FindToken(type.SpanStart + at), name, type) is { } writer)
            {
                yield return writer;
            }
        }
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1])) && (at + length == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[at + length]));

    // x =, x +=, x[i] …, Fill(x), Fill(ref x, …)
    private static bool CanWrite(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        char next = at < text.Length ? text[at] : ' ', second = at + 1 < text.Length ? text[at + 1] : ' ';
        return next switch
        {
            '=' => second is not ('=' or '>'),
            '[' or ',' or ')' or '{' or '/' => true,
            '+' or '-' or '*' or '%' or '&' or '|' or '^' => second == '=',
            '?' => second == '?',
            '<' or '>' => second == next,
            _ => false,
        };
    }

    private static SyntaxNode? Writer(SyntaxToken token, string name, TypeDeclarationSyntax type) => token.ValueText != name ? null : token.Parent switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } variable when field.Parent == type => variable.Initializer,
        PropertyDeclarationSyntax property when property.Parent == type => property.Initializer,
        IdentifierNameSyntax read when IsWritten(read) => Owner(read, type),
        _ => null,
    };

    // x = …, o.x[i] += …, Fill(x)
    private static bool IsWritten(ExpressionSyntax name)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        if (target.Parent is ArgumentSyntax argument)
        {
            return !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent?.Parent?.Parent is ExpressionStatementSyntax;
        }

        while (target.Parent is ElementAccessExpressionSyntax element && element.Expression == target)
        {
            target = element;
        }

        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target;
    }

    // The member that a piece of code is in, or the accessor of a property; null in a type inside the type.
    private static SyntaxNode? Owner(SyntaxNode node, TypeDeclarationSyntax type)
    {
        AccessorDeclarationSyntax? accessor = null;
        for (SyntaxNode? parent = node.Parent; parent is not null && parent != type; parent = parent.Parent)
        {
            accessor ??= parent as AccessorDeclarationSyntax;
            if (parent is MemberDeclarationSyntax member)
            {
                return member.Parent != type ? null
                    : member is BaseMethodDeclarationSyntax ? member
                    : member is BasePropertyDeclarationSyntax ? (SyntaxNode?)accessor ?? member
                    : null;
            }
        }

        return null;
    }
}
