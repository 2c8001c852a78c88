using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>
/// The compilation, as far as it can matter to how an annotated method is read: equal to another one if they differ in nothing but
/// bodies and methods. A method is read again when its file or its surroundings change, and not at each keystroke.
/// </summary>
internal sealed class Surroundings(Compilation compilation) : IEquatable<Surroundings>
{
    private readonly Compilation _compilation = compilation;

    // With a file as it is now in the place of the one that was there when the surroundings last changed.
    private readonly ConditionalWeakTable<SyntaxTree, Compilation> _edited = new();

    /// <summary>What a file means in these surroundings.</summary>
    public SemanticModel Model(SyntaxTree tree) =>
        (_compilation.ContainsSyntaxTree(tree) ? _compilation : _edited.GetValue(tree, With)).GetSemanticModel(tree);

    public bool Equals(Surroundings? other) =>
        other is not null
        && _compilation.AssemblyName == other._compilation.AssemblyName
        && _compilation.Options.Equals(other._compilation.Options)
        && _compilation.References.SequenceEqual(other._compilation.References)
        && HasSameFiles(other._compilation);

    public override bool Equals(object? obj) => Equals(obj as Surroundings);

    public override int GetHashCode() => _compilation.AssemblyName?.GetHashCode() ?? 0;

    private Compilation With(SyntaxTree tree) => _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.Single(before => before.FilePath == tree.FilePath), tree);

    private bool HasSameFiles(Compilation other)
    {
        SyntaxTree[] before = [.. _compilation.SyntaxTrees], after = [.. other.SyntaxTrees];
        return before.Length == after.Length
            && before.Zip(after, (b, a) => (Before: b, After: a)).All(pair => ReferenceEquals(pair.Before, pair.After) || IsSame(pair.Before, pair.After, before));
    }

    // A file is found again by its path, so one that shares it with another counts as changed.
    private static bool IsSame(SyntaxTree before, SyntaxTree after, SyntaxTree[] files) =>
        before.FilePath == after.FilePath
        && files.Count(file => file.FilePath == before.FilePath) == 1
        && before.Options.Equals(after.Options)
        && Skeleton.IsSame(before.GetRoot(), after.GetRoot());
}
