using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes how spans and scalars get into the hands of the run-time library, which pins them, and out of them again.</summary>
internal sealed class SharedSpansWriter(KernelContext context, PhaseSignature signature)
{
    private CodeWriter Writer => context.Writer;

    private IReadOnlyList<Scalar> Scalars => signature.Scalars;

    private string ScalarType => Tuple(Scalars.Select(s => s.Type));

    private string ScalarNames => Tuple(Scalars.Select(s => s.Name));

    /// <summary>The spans, and behind them all scalars as one.</summary>
    public void Add()
    {
        Writer.Line("scoped var spans = new SharedSpans();");
        foreach (Argument span in signature.Spans)
        {
            Writer.Line($"spans.Add({span.Role});");
        }

        if (Scalars.Count > 0)
        {
            Writer.Line($"var scalars = {ScalarNames};");
            Writer.Line($"spans.Add(new Span<{ScalarType}>(ref scalars));");
        }
    }

    /// <summary>The scalars again, and the results' span, which is the last one, by a name; null if there is none.</summary>
    public void Get(string? results)
    {
        int next = signature.Spans.Count;
        if (Scalars.Count > 0)
        {
            Writer.Line($"var {ScalarNames} = spans.Get<{ScalarType}>({next++})[0];");
        }

        if (results is not null)
        {
            Writer.Line($"var {results} = spans.Get<{signature.ResultType}>({next});");
        }
    }

    /// <summary>The text of a span.</summary>
    public string Span(Argument argument) => $"spans.Get<{argument.Type}>({signature.Spans.ToList().IndexOf(argument)})";

    // There is no tuple of one.
    private static string Tuple(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length == 1 ? all[0] : $"({string.Join(", ", all)})";
    }
}
