using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// The body of a member: who writes which variable, what is divided and what is multiplied. It is read when a rule first asks about the
/// body, and kept for as long as the compiler keeps its operations.
/// </summary>
internal sealed class Body
{
    private static readonly ConditionalWeakTable<IOperation, Body> Bodies = new();
    private static readonly IReadOnlyList<Write> NoWrites = [];
    private static readonly IReadOnlyList<IOperation> NoOperations = [];

    // The body that was asked for last on this thread: rules ask for the same one many times in a row.
    [ThreadStatic]
    private static WeakReference<Body>? last;

    private readonly Dictionary<ISymbol, List<Write>> _writes = new(SymbolEqualityComparer.Default);
    private readonly IOperation _root;
    private Dictionary<ISymbol, List<IOperation>>? _products, _quotients;
    private HashSet<ISymbol>? _exponents;

    private Body(IOperation root)
    {
        _root = root;
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            BodyReader.Read(operation, this);
        }

        AddThroughAliases();
        foreach (List<Write> writes in _writes.Values)
        {
            Sort(writes);
        }
    }

    /// <summary>Everything that divides, in the order of the text.</summary>
    public List<IOperation> Divisions { get; } = [];

    /// <summary>Everything that multiplies, in the order of the text.</summary>
    public List<IOperation> Products { get; } = [];

    /// <summary>Calls of exponentials, in the order of the text.</summary>
    public List<IOperation> Exponentials { get; } = [];

    /// <summary>Calls of logarithms, in the order of the text.</summary>
    public List<IOperation> Logarithms { get; } = [];

    /// <summary>Calls of methods of the project, in the order of the text.</summary>
    public List<IInvocationOperation> Calls { get; } = [];

    /// <summary>The body that an operation is in, with the lambdas and local functions of the member.</summary>
    public static Body Of(IOperation operation)
    {
        IOperation root = Root(operation);
        if (last is { } recent && recent.TryGetTarget(out Body? known) && known._root == root)
        {
            return known;
        }

        Body body = Bodies.GetValue(root, r => new Body(r));
        last = new WeakReference<Body>(body);
        return body;
    }

    /// <summary>The operation around all others of its body.</summary>
    public static IOperation Root(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>The places that write a variable, in the order in which the text has their ends.</summary>
    public IReadOnlyList<Write> Writes(ISymbol variable) => _writes.TryGetValue(variable, out List<Write>? writes) ? writes : NoWrites;

    /// <summary>The products with a variable among their factors, or among the terms of a factor, in the order of the text.</summary>
    public IReadOnlyList<IOperation> ProductsOf(ISymbol variable) =>
        (_products ??= Factors.Collect(Products)).TryGetValue(variable, out List<IOperation>? products) ? products : NoOperations;

    /// <summary>The quotients with a variable as the dividend, in the order of the text.</summary>
    public IReadOnlyList<IOperation> QuotientsOf(ISymbol variable) =>
        (_quotients ??= Factors.CollectDividends(Divisions)).TryGetValue(variable, out List<IOperation>? quotients) ? quotients : NoOperations;

    /// <summary>Whether an exponential is taken of a variable as it is.</summary>
    public bool IsExponent(ISymbol variable) => (_exponents ??= Factors.CollectExponents(Exponentials)).Contains(variable);

    internal void Add(ISymbol variable, Write write)
    {
        if (!_writes.TryGetValue(variable, out List<Write>? writes))
        {
            _writes.Add(variable, writes = []);
        }

        writes.Add(write);
    }

    // var row = state.Output; … row[i] = x: what is written to the elements of the local is written to those of the field.
    private void AddThroughAliases()
    {
        foreach (KeyValuePair<ISymbol, List<Write>> entry in _writes.ToArray())
        {
            if (entry is { Key: ILocalSymbol local, Value: [{ Kind: WriteKind.Whole, Value: { } value }, _, ..] } && Shapes.IsVector(local.Type)
                && Terms.Peel(value) is IFieldReferenceOperation or IPropertyReferenceOperation { Arguments.Length: 0 } && Variables.Of(value) is { } field)
            {
                foreach (Write write in entry.Value)
                {
                    if (write.Kind is WriteKind.Element or WriteKind.ElementUpdate or WriteKind.Filled)
                    {
                        Add(field, write);
                    }
                }
            }
        }
    }

    // They are in order but for what a loop does at its end. Equal ends keep their order.
    private static void Sort(List<Write> writes)
    {
        for (int i = 1; i < writes.Count; i++)
        {
            if (writes[i].End < writes[i - 1].End)
            {
                List<Write> sorted = [.. writes.OrderBy(write => write.End)];
                writes.Clear();
                writes.AddRange(sorted);
                return;
            }
        }
    }
}
