using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Analyzers.Analysis;

/// <summary>Who writes a field or property in its type, in whatever file and method. Only the members that write it are bound, once for the compilation.</summary>
internal static class Stores
{
    private const int MaximalWriters = 8;
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, IReadOnlyList<Write>>> Known = new();
    private static readonly IReadOnlyList<Write> None = [];

    /// <summary>The places in the type of a field or property that write it.</summary>
    public static IReadOnlyList<Write> Of(ISymbol variable, IOperation reader)
    {
        if (variable is not (IFieldSymbol or IPropertySymbol) || variable.ContainingType is not { DeclaringSyntaxReferences.Length: > 0 } || reader.SemanticModel is not { } model)
        {
            return None;
        }

        ConcurrentDictionary<ISymbol, IReadOnlyList<Write>> known = Known.GetValue(model.Compilation, _ => new(SymbolEqualityComparer.Default));
        ISymbol definition = variable.OriginalDefinition;
        return known.TryGetValue(definition, out IReadOnlyList<Write>? writes) ? writes : known.GetOrAdd(definition, Find(definition, model));
    }

    private static IReadOnlyList<Write> Find(ISymbol variable, SemanticModel model)
    {
        HashSet<SyntaxNode> writers = [];
        foreach (SyntaxReference reference in variable.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration)
            {
                foreach (SyntaxNode writer in Writers.Of(variable.Name, declaration))
                {
                    if (writers.Add(writer) && writers.Count > MaximalWriters)
                    {
                        return None;
                    }
                }
            }
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
}
