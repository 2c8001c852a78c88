using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Who writes the fields and properties of a type of the project, in whatever file and method. The text is searched for names once for a type, and only the members that write the wanted one are bound.</summary>
internal sealed class Stores
{
    private const int MaximalWriters = 8;
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, Stores>> Known = new();
    private static readonly IReadOnlyList<Write> None = [];

    private readonly Dictionary<string, List<SyntaxNode>> _writers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<Write>> _writes = new(SymbolEqualityComparer.Default);

    private Stores(ISymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration)
            {
                foreach (MemberDeclarationSyntax member in declaration.Members)
                {
                    Read(member);
                }
            }
        }
    }

    /// <summary>The places in the type of a field or property that write it.</summary>
    public static IReadOnlyList<Write> Of(ISymbol variable, IOperation reader)
    {
        if (variable is not (IFieldSymbol or IPropertySymbol) || variable.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } type || reader.SemanticModel is not { } model)
        {
            return None;
        }

        Stores stores = Known.GetValue(model.Compilation, _ => new(SymbolEqualityComparer.Default)).GetOrAdd(type.OriginalDefinition, t => new Stores(t));
        return stores._writes.GetOrAdd(variable.OriginalDefinition, v => stores.Find(v, model));
    }

    private IReadOnlyList<Write> Find(ISymbol variable, SemanticModel model)
    {
        if (!_writers.TryGetValue(variable.Name, out List<SyntaxNode>? writers) || writers.Count > MaximalWriters)
        {
            return None;
        }

        List<Write> found = [];
        foreach (SyntaxNode writer in writers)
        {
            if (Summary.Model(model, writer.SyntaxTree).GetOperation(writer) is { } operation)
            {
                found.AddRange(Body.Of(operation).Writes(variable));
            }
        }

        return found;
    }

    private void Read(MemberDeclarationSyntax member)
    {
        switch (member)
        {
            case FieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    Add(variable.Identifier.ValueText, variable.Initializer);
                }

                break;
            case PropertyDeclarationSyntax { Initializer: { } initializer } property:
                Add(property.Identifier.ValueText, initializer);
                break;
            case BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax:
                foreach (SyntaxNode node in member.DescendantNodes())
                {
                    if (Written(node) is { } name)
                    {
                        Add(name, Owner(node, member));
                    }
                }

                break;
        }
    }

    private static SyntaxNode Owner(SyntaxNode node, MemberDeclarationSyntax member) =>
        member is BasePropertyDeclarationSyntax ? (SyntaxNode?)node.FirstAncestorOrSelf<AccessorDeclarationSyntax>() ?? member : member;

    // x = …, o.x[i] += …, Fill(x)
    private static string? Written(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => NameOf(assignment.Left),
        ArgumentSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } argument
            when !argument.RefKindKeyword.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.None) || argument.Parent?.Parent?.Parent is ExpressionStatementSyntax => NameOf(argument.Expression),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => NameOf(element.Expression),
        _ => null,
    };

    private void Add(string name, SyntaxNode? writer)
    {
        if (writer is null)
        {
            return;
        }

        if (!_writers.TryGetValue(name, out List<SyntaxNode>? writers))
        {
            _writers.Add(name, writers = []);
        }

        if (!writers.Contains(writer))
        {
            writers.Add(writer);
        }
    }
}
