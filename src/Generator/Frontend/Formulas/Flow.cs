using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Where a body has come to: what its variables hold, and whether it has returned already.</summary>
/// <param name="Variables">The values of parameters and locals.</param>
/// <param name="Returned">When the body has returned.</param>
/// <param name="Result">What it has returned then, or null.</param>
/// <param name="Left">When a <c>break</c> or <c>continue</c> has left the statement at hand.</param>
internal sealed record Flow(ImmutableDictionary<ISymbol, Value> Variables, Truth Returned, Value? Result, Truth Left)
{
    /// <summary>The start of a body.</summary>
    public static Flow Start(ImmutableDictionary<ISymbol, Value> variables) => new(variables, Truth.False, null, Truth.False);

    /// <summary>When nothing after this point is reached.</summary>
    public Truth Done => Returned | Left;

    /// <summary>This, and then a step that is taken where this point is reached.</summary>
    public Flow Then(Flow step) => new(
        Left.IsFalse ? step.Variables : Join(Left, Variables, step.Variables),
        Returned | (!Left & step.Returned),
        Join(Returned, Result, step.Result),
        Left | (!Returned & step.Left));

    /// <summary>One of two ways.</summary>
    public static Flow Either(Truth condition, Flow ifTrue, Flow ifFalse) => new(
        ifTrue.Returned.IsTrue ? ifFalse.Variables
            : ifFalse.Returned.IsTrue ? ifTrue.Variables
            : Join(condition, ifTrue.Variables, ifFalse.Variables),
        condition.Choose(ifTrue.Returned, ifFalse.Returned),
        Join(condition, ifTrue.Result, ifFalse.Result),
        condition.Choose(ifTrue.Left, ifFalse.Left));

    /// <summary>What variables hold after one of two ways.</summary>
    public static ImmutableDictionary<ISymbol, Value> Join(
        Truth condition, ImmutableDictionary<ISymbol, Value> ifTrue, ImmutableDictionary<ISymbol, Value> ifFalse)
    {
        ImmutableDictionary<ISymbol, Value> joined = ifFalse;
        foreach (KeyValuePair<ISymbol, Value> pair in ifTrue)
        {
            joined = ifFalse.TryGetValue(pair.Key, out Value? other) && !ReferenceEquals(other, pair.Value)
                ? joined.SetItem(pair.Key, Join(condition, pair.Value, other)!)
                : joined.SetItem(pair.Key, pair.Value);
        }

        return joined;
    }

    /// <summary>One of two values, either of which may be missing.</summary>
    public static Value? Join(Truth condition, Value? ifTrue, Value? ifFalse) => (ifTrue, ifFalse) switch
    {
        (null, _) => ifFalse,
        (_, null) => ifTrue,
        _ when condition.IsTrue => ifTrue,
        _ when condition.IsFalse => ifFalse,
        (Number a, Number b) => new Number(condition.Choose(a.Expr, b.Expr)),
        (Truth a, Truth b) => condition.Choose(a, b),
        (Several a, Several b) when a.Items.Length == b.Items.Length => new Several([.. a.Items.Zip(b.Items, (x, y) => Join(condition, x, y)!)]),
        _ => ifTrue,
    };
}
