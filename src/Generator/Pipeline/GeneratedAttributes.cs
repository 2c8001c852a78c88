namespace LossGen.Generator.Pipeline;

/// <summary>The attributes that mark a member as generated.</summary>
internal static class GeneratedAttributes
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCode";

    /// <summary>All of them: full names without the suffix.</summary>
    public static IReadOnlyList<string> All { get; } = [GeneratedCode, "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage"];

    /// <summary>The name of one without its namespace.</summary>
    public static string ShortName(string attribute) => attribute.Substring(attribute.LastIndexOf('.') + 1);

    /// <summary>The arguments of one, with parentheses.</summary>
    public static string Arguments(string attribute) =>
        attribute == GeneratedCode ? $"(\"LossGen\", \"{typeof(GeneratedAttributes).Assembly.GetName().Version.ToString(3)}\")" : "";
}
