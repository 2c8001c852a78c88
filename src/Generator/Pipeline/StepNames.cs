namespace LossGen.Generator.Pipeline;

/// <summary>The names of the generator's steps, by which tests ask why a step ran.</summary>
internal static class StepNames
{
    /// <summary>An annotated method becomes a request or diagnostics.</summary>
    public const string Read = nameof(Read);

    /// <summary>The same of a method whose attribute can name a formula.</summary>
    public const string ReadFormulas = nameof(ReadFormulas);

    /// <summary>The diagnostics alone.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The requests alone, so that a diagnostic that moves recompiles nothing.</summary>
    public const string Requests = nameof(Requests);

    /// <summary>The placeholders alone.</summary>
    public const string Placeholders = nameof(Placeholders);

    /// <summary>A request becomes the text of a file.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>The steps of every project; <see cref="ReadFormulas"/> is one where there are formulas.</summary>
    public static IReadOnlyList<string> All { get; } = [Read, Diagnostics, Requests, Placeholders, Compile];
}
