using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>
/// Writes what does a phase on pinned spans: stores past the caches fault where an output has moved off its boundary.
/// </summary>
/// <remarks>Only the run-time library may pin, so the phase is called back from there. Whether the output lies on a boundary is asked when it cannot move any more.</remarks>
internal sealed class PinnedWriter(KernelContext context, Phase phase, PhaseSignature signature)
{
    private readonly SharedSpansWriter _spans = new(context, signature);

    private CodeWriter Writer => context.Writer;

    private int Results => signature.Results.Count;

    /// <summary>The name of the method that pins.</summary>
    public static string Method(Phase phase) => phase.Name + "OnPinned";

    /// <summary>Whether it pays to write the outputs of a phase past the caches.</summary>
    /// <param name="context">The method that calls the phases.</param>
    /// <param name="phase">The phase.</param>
    public static string Pays(KernelContext context, Phase phase)
    {
        int arrays = context.Request.Arguments.Count(a => a.IsSpan);
        return string.Join(" && ", ((LanePass)phase.Pass).Stores.Select(s => $"Streaming.Pays<{context.Type}>({s.Output}, {arrays})"));
    }

    public void Write()
    {
        OnPinned();
        Writer.Line();
        OfPinned();
    }

    private void OnPinned()
    {
        Writer.Line("[MethodImpl(MethodImplOptions.NoInlining)]");
        using (Writer.Braces($"private static void {Method(phase)}({signature.Parameters})"))
        {
            _spans.Add();
            if (Results > 0)
            {
                Writer.Line($"Span<{signature.ResultType}> results = stackalloc {signature.ResultType}[{Results}];");
                Writer.Line("spans.Add(results);");
            }

            Writer.Line($"Streaming.Run(ref spans, {phase.Name}OfPinned);");
            for (int k = 0; k < Results; k++)
            {
                Writer.Line($"{signature.Results[k].Name} = results[{k}];");
            }
        }
    }

    private void OfPinned()
    {
        string method = new PartsWriter(context, phase, signature).IsNeeded ? PartsWriter.Method(phase) : phase.Name;
        using (Writer.Braces($"private static void {phase.Name}OfPinned(PinnedSpans spans)"))
        {
            _spans.Get(Results > 0 ? "results" : null);
            foreach (string output in ((LanePass)phase.Pass).Stores.Select(s => s.Output))
            {
                Writer.Line($"var {output} = {_spans.Span(signature.Spans.First(a => a.Role == output))};");
            }

            Writer.Line($"{KernelContext.Streams} = {Pays(context, phase)};");
            IEnumerable<string> places = Enumerable.Range(0, Results).Select(k => $"out results[{k}]");
            Writer.Line($"{method}({signature.KernelCall(_spans.Span, places)});");
        }
    }
}
