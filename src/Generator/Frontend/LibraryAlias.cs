using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>The alias under which a project sees the run-time library.</summary>
internal static class LibraryAlias
{
    private const string Library = "LossGen";

    /// <summary><c>global</c>, unless the reference has other aliases only.</summary>
    public static string Of(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(assembly => assembly.Name == Library) is { } library
        && compilation.GetMetadataReference(library)?.Properties.Aliases is [{ } first, ..] aliases
        && !aliases.Contains(MetadataReferenceProperties.GlobalAlias)
            ? first
            : MetadataReferenceProperties.GlobalAlias;

    /// <summary>A text with full names, in which those of the library begin with its alias.</summary>
    public static string Qualify(string text, string alias) =>
        alias == MetadataReferenceProperties.GlobalAlias ? text : text.Replace("global::LossGen.", $"{alias}::LossGen.");
}
