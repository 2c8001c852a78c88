using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>What says that an array holds something.</summary>
internal enum Evidence
{
    /// <summary>A name: a method or a type is called softmax.</summary>
    Name,

    /// <summary>The form of an expression: a loop that divides exponentials by their sum.</summary>
    Form,

    /// <summary>A function of a library whose result is known, or constants that are written out.</summary>
    Proof,
}

/// <summary>What an array can hold.</summary>
internal enum ContentKind
{
    /// <summary>What it held when it came into the member, whatever that is.</summary>
    Untouched,

    /// <summary>Somebody could write it, and nobody knows what.</summary>
    Unknown,

    /// <summary>Somebody wrote it, and it is none of the others.</summary>
    Rewritten,

    SoftMax,
    Sigmoid,
    LogSoftMax,

    /// <summary>The output of a linear layer.</summary>
    Scores,

    /// <summary>Exponentials that nothing has divided by their sum.</summary>
    Exponentials,

    /// <summary>Numbers that are written out.</summary>
    Numbers,
}

/// <summary>What an array holds on one path, and where it was written.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Evidence">What says so.</param>
/// <param name="Site">The code that wrote it; null if that is not known.</param>
/// <param name="Numbers">The numbers, if that is what it holds.</param>
internal sealed record Content(ContentKind Kind, Evidence Evidence, SyntaxNode? Site, ImmutableArray<double> Numbers = default)
{
    public static Content Untouched { get; } = new(ContentKind.Untouched, Evidence.Proof, null);

    public static Content Unknown { get; } = new(ContentKind.Unknown, Evidence.Proof, null);

    public bool Equals(Content? other) =>
        other is not null && Kind == other.Kind && Evidence == other.Evidence && Site == other.Site
        && (Numbers.IsDefault ? other.Numbers.IsDefault : !other.Numbers.IsDefault && Numbers.AsSpan().SequenceEqual(other.Numbers.AsSpan()));

    public override int GetHashCode() => ((int)Kind * 31) ^ (Site?.GetHashCode() ?? 0);
}
