using System.Collections.Immutable;

namespace LossGen.Analyzers.Analysis;

/// <summary>What is known of an argument when a kernel is called.</summary>
/// <param name="Value">The memory that it can be, or the number that it is.</param>
/// <param name="Held">What each memory that it can be holds.</param>
internal sealed record SeenArgument(Value Value, ImmutableDictionary<Storage, ContentSet> Held)
{
    /// <summary>What the argument can hold.</summary>
    public ContentSet Contents
    {
        get
        {
            ContentSet? contents = null;
            foreach (View view in Value.Views)
            {
                ContentSet one = view.Owner is { } owner ? Held[owner] : ContentSet.Unknown;
                contents = contents?.Or(one) ?? one;
            }

            return contents ?? ContentSet.Unknown;
        }
    }

    /// <summary>What it can be, and what that holds.</summary>
    public IEnumerable<(View View, Content Content)> Rows =>
        Value.Views.SelectMany(view => (view.Owner is { } owner ? Held[owner] : ContentSet.Unknown).All.Select(content => (view, content)));

    public static SeenArgument Of(Value value, Store store)
    {
        ImmutableDictionary<Storage, ContentSet> held = ImmutableDictionary<Storage, ContentSet>.Empty;
        foreach (View view in value.Views)
        {
            held = view.Owner is { } owner ? held.SetItem(owner, store.Contents(owner)) : held;
        }

        return new SeenArgument(value, held);
    }

    /// <summary>What is known after one of two paths.</summary>
    public SeenArgument Or(SeenArgument other)
    {
        ImmutableDictionary<Storage, ContentSet> held = Held;
        foreach (KeyValuePair<Storage, ContentSet> pair in other.Held)
        {
            held = held.SetItem(pair.Key, held.TryGetValue(pair.Key, out ContentSet? mine) ? mine.Or(pair.Value) : pair.Value);
        }

        return new SeenArgument(Value.Or(other.Value), held);
    }
}
