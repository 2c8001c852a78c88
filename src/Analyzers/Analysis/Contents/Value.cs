using System.Collections.Immutable;

namespace LossGen.Analyzers.Analysis;

/// <summary>Memory that a member makes or is given: one array, as far as the member can tell.</summary>
/// <param name="Key">The parameter it came in by, or the code that made it.</param>
/// <param name="IsOwn">Whether the member made it, so that nobody else has it unless it is handed over.</param>
internal sealed record Storage(object Key, bool IsOwn);

/// <summary>A span of memory, or an array, which is all of its memory.</summary>
/// <param name="Owner">The memory; null if it is not known.</param>
/// <param name="Start">The first element; null if it is not known.</param>
/// <param name="Length">The number of elements; null if it is not known.</param>
/// <param name="IsPart">Whether it can be less than the whole.</param>
internal readonly record struct View(Storage? Owner, int? Start, int? Length, bool IsPart = false)
{
    /// <summary>The view of a null array or an empty span.</summary>
    public static View Empty { get; } = new(null, 0, 0);

    /// <summary>Whether there is no element in it for certain.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>A part of it, or the rest from an index on.</summary>
    public View Slice(int? start, int? length, bool isRest) =>
        new(Owner, Start + start, isRest ? Length - start : length, IsPart || !(isRest ? start == 0 : start == 0 && length is not null && length == Length));
}

/// <summary>What an expression is: what it can be a view of, or a number.</summary>
internal sealed class Value
{
    private const int MaximalCount = 4;

    private Value(ImmutableArray<View> views, double number)
    {
        Views = views;
        Number = number;
    }

    /// <summary>A value that is no memory, or of which no memory is known.</summary>
    public static Value Other { get; } = new(ImmutableArray<View>.Empty, double.NaN);

    /// <summary>A value that can be anything.</summary>
    public static Value Unknown { get; } = new(ImmutableArray.Create(default(View)), double.NaN);

    // Too much to keep apart; it stays so whatever is added.
    private static readonly Value Anything = new(Unknown.Views, double.NaN);

    /// <summary>What it can be a view of: one for each path that makes a difference.</summary>
    public ImmutableArray<View> Views { get; }

    /// <summary>The only number it can be; NaN if there are more.</summary>
    public double Number { get; }

    /// <summary>The only view it can be.</summary>
    public View? Single => Views is [{ } only] && (only.Owner is not null || only.IsEmpty) ? only : null;

    public static Value Of(View view) => new(ImmutableArray.Create(view), double.NaN);

    public static Value Of(double number) => double.IsNaN(number) ? Other : new(ImmutableArray<View>.Empty, number);

    /// <summary>Each view as another one.</summary>
    public Value Map(Func<View, View> map)
    {
        Value result = Other;
        foreach (View view in Views)
        {
            result = result.Or(Of(view.Owner is null && !view.IsEmpty ? default : map(view)));
        }

        return result;
    }

    /// <summary>What it can be after one of two paths.</summary>
    public Value Or(Value other)
    {
        if (other == this || this == Anything || other == Anything)
        {
            return other == this ? this : Anything;
        }

        ImmutableArray<View> views = Views;
        foreach (View view in other.Views)
        {
            views = views.Contains(view) ? views : views.Add(view);
        }

        if (views.Length > MaximalCount)
        {
            return Anything;
        }

        double number = Number.Equals(other.Number) ? Number : double.NaN;
        return views == Views && number.Equals(Number) ? this : new(views, number);
    }

    /// <summary>The same without memory that is not what it was.</summary>
    public Value Without(Storage storage) => Map(view => view.Owner == storage ? default : view);

    public bool Holds(Storage storage)
    {
        foreach (View view in Views)
        {
            if (view.Owner is { } owner && owner.Equals(storage))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsSame(Value other) => other == this || (Number.Equals(other.Number) && Views.Length == other.Views.Length && Or(other) == this);
}
