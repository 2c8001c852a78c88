using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>How a variable gets a value.</summary>
internal enum WriteKind
{
    /// <summary>The whole variable is replaced.</summary>
    Whole,

    /// <summary>The variable is replaced by itself and something: <c>x += v</c>.</summary>
    Update,

    /// <summary>One element is replaced.</summary>
    Element,

    /// <summary>One element is replaced by itself and something: <c>x[i] /= v</c>.</summary>
    ElementUpdate,

    /// <summary>A method was given the variable to fill; the value is the call.</summary>
    Filled,

    /// <summary>The variable takes each element of the value in turn.</summary>
    Iterated,

    /// <summary>Something else happened to it.</summary>
    Unknown,
}

/// <summary>One place where a variable gets a value.</summary>
/// <param name="Site">The operation that writes.</param>
/// <param name="Kind">How it writes.</param>
/// <param name="Value">What is written, or what an update combines the old value with.</param>
/// <param name="Op">The operation of an update.</param>
/// <param name="Component">Which part of the value it is, if that is a tuple which is taken apart; -1 for all of it.</param>
internal sealed record Write(IOperation Site, WriteKind Kind, IOperation? Value, MathOp Op = MathOp.None, int Component = -1)
{
    /// <summary>Where it takes effect in the text. What a loop variable takes is in effect in the loop, and not only after it.</summary>
    public int End { get; } = Kind == WriteKind.Iterated ? Site.Syntax.FullSpan.Start : Site.Syntax.FullSpan.End;

    /// <summary>Whether the new value owes something to the old one.</summary>
    public bool IsUpdate => Kind is WriteKind.Update or WriteKind.ElementUpdate;
}
