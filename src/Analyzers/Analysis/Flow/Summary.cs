using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// What a method or property of the project gives back and what it writes. It is read when a search first comes to a call of it, once for
/// the compilation.
/// </summary>
internal sealed class Summary
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, Summary?>> Known = new();

    private Summary(IOperation body)
    {
        Body = Body.Of(body);
        ImmutableArray<IOperation>.Builder returned = ImmutableArray.CreateBuilder<IOperation>();
        Collect(body, returned);
        Returned = returned.ToImmutable();
        IsMove = Moves.Is(body);
    }

    /// <summary>Who writes what in it.</summary>
    public Body Body { get; }

    /// <summary>The values that it returns, in the order of the text.</summary>
    public ImmutableArray<IOperation> Returned { get; }

    /// <summary>Whether it computes nothing: what it returns is what it was given, in another place or order.</summary>
    public bool IsMove { get; }

    /// <summary>The summary of a method or of a property's getter, if its body is in the project.</summary>
    public static Summary? Of(ISymbol member, IOperation caller)
    {
        if (member.IsAbstract || member.DeclaringSyntaxReferences.Length != 1 || caller.SemanticModel is not { } model)
        {
            return null;
        }

        ConcurrentDictionary<ISymbol, Summary?> known = Known.GetValue(model.Compilation, _ => new(SymbolEqualityComparer.Default));
        ISymbol definition = member is IMethodSymbol { PartialImplementationPart: { } implementation } ? implementation : member.OriginalDefinition;
        return known.TryGetValue(definition, out Summary? summary) ? summary : known[definition] = Read(definition, model);
    }

    private static Summary? Read(ISymbol member, SemanticModel caller)
    {
        SyntaxNode? body = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            BaseMethodDeclarationSyntax method => method.Body is null && method.ExpressionBody is null ? null : method,
            LocalFunctionStatementSyntax local => local,
            PropertyDeclarationSyntax property => (SyntaxNode?)property.ExpressionBody ?? Getter(property.AccessorList),
            IndexerDeclarationSyntax indexer => (SyntaxNode?)indexer.ExpressionBody ?? Getter(indexer.AccessorList),
            _ => null,
        };
        return body is not null && Model(caller, body.SyntaxTree).GetOperation(body) is { } operation ? new Summary(operation) : null;
    }

    /// <summary>The model of another file; the compiler keeps those that it has.</summary>
    public static SemanticModel Model(SemanticModel known, SyntaxTree tree) => known.SyntaxTree == tree ? known : known.Compilation.GetSemanticModel(tree);

    private static AccessorDeclarationSyntax? Getter(AccessorListSyntax? accessors)
    {
        foreach (AccessorDeclarationSyntax accessor in accessors?.Accessors ?? default)
        {
            if (accessor.Keyword.ValueText == "get" && (accessor.Body is not null || accessor.ExpressionBody is not null))
            {
                return accessor;
            }
        }

        return null;
    }

    private static void Collect(IOperation operation, ImmutableArray<IOperation>.Builder returned)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            if (child is IReturnOperation { ReturnedValue: { } value })
            {
                returned.Add(value);
            }
            else if (child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
            {
                Collect(child, returned);
            }
        }
    }
}
