using LossGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LossGen.Fuzz;

/// <summary>Gives something of the consumer's a name that generated code uses.</summary>
internal sealed class NameTaker(Random random)
{
    // Who takes these breaks code of his own.
    private static readonly string[] LanguageWords = ["var", "nint", "nuint"];

    private static readonly Lazy<string[]> Names = new(Generated);

    /// <summary>The source with such a name: of a new declaration, or of what is declared already.</summary>
    public string Take(string source)
    {
        string name = Names.Value[random.Next(Names.Value.Length)];
        return random.Next(8) switch
        {
            0 => $"{source}\nclass {name} {{ }} class {name}<T> {{ }}",
            1 => $"{source}\nnamespace {name} {{ class C {{ }} }}",
            2 => $"global using {name} = System.Random;\n{source}",
            3 => Inside(source, $"static int {name} => 0;"),
            4 => Inside(source, $"class {name} {{ }}"),
            5 => $"namespace {name};\n{source}",
            _ => Rename(source, name),
        };
    }

    // Behind the first brace, which opens a type or a namespace.
    private static string Inside(string source, string member) =>
        source.IndexOf('{') is >= 0 and int brace ? source.Insert(brace + 1, $" {member} ") : source;

    private string Rename(string source, string name)
    {
        SyntaxToken[] identifiers = [.. Identifiers(CSharpSyntaxTree.ParseText(source))];
        return identifiers.Length == 0 ? source : Replace(source, identifiers, identifiers[random.Next(identifiers.Length)].Text, name);
    }

    private static string Replace(string source, SyntaxToken[] identifiers, string old, string name) => identifiers
        .Where(token => token.Text == old)
        .Reverse()
        .Aggregate(source, (text, token) => string.Concat(text.AsSpan(0, token.SpanStart), name, text.AsSpan(token.Span.End)));

    private static string[] Generated()
    {
        GeneratorDriverRunResult run = CSharpGeneratorDriver.Create(new LossGenerator())
            .RunGenerators(Oracle.Compilation([.. Seeds.All]))
            .GetRunResult();
        return [.. run.GeneratedTrees.SelectMany(Identifiers).Select(token => token.Text).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<SyntaxToken> Identifiers(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && token.Text.Length > 0 && !LanguageWords.Contains(token.Text));
}
