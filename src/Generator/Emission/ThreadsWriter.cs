using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes what shares a phase among threads: how the spans get to them, and what each does with a part.</summary>
internal sealed class ThreadsWriter(KernelContext context, Phase phase, PhaseSignature signature)
{
    private CodeWriter Writer => context.Writer;

    private IReadOnlyList<Scalar> Scalars => signature.Scalars;

    private int Results => signature.Results.Count;

    private string ScalarType => Tuple(Scalars.Select(s => s.Type));

    private string ScalarNames => Tuple(Scalars.Select(s => s.Name));

    public void Write()
    {
        OnThreads();
        Writer.Line();
        OfPart();
    }

    // The results of all parts, or none where the work is not worth sharing.
    private void OnThreads()
    {
        string returned = Results == 0 ? "bool" : $"{signature.ResultType}[]?";
        using (Writer.Braces($"private static {returned} {phase.Name}OnThreads({signature.Given})"))
        {
            signature.WriteShape(Writer);
            Writer.Line($"var part = Part.First({PartsWriter.Shape(context)});");
            using (Writer.Braces($"if (!Threads.Pay(part, {phase.Operations}))"))
            {
                Writer.Line(Results == 0 ? "return false;" : "return null;");
            }

            Writer.Line();
            Spans();
            Writer.Line($"Threads.Run(ref spans, part, {phase.Name}OfPart);");
            Writer.Line(Results == 0 ? "return true;" : "return shared;");
        }
    }

    private void Spans()
    {
        Writer.Line("scoped var spans = new SharedSpans();");
        foreach (Argument span in signature.Spans)
        {
            Writer.Line($"spans.Add({span.Role});");
        }

        if (Scalars.Count > 0)
        {
            Writer.Line($"var scalars = {ScalarNames};");
            Writer.Line($"spans.Add(new ReadOnlySpan<{ScalarType}>(in scalars));");
        }

        if (Results > 0)
        {
            Writer.Line($"var shared = Threads.Rent<{signature.ResultType}>({(Results == 1 ? "part.Count" : $"part.Count * {Results}")});");
            Writer.Line($"spans.Add<{signature.ResultType}>(shared);");
        }
    }

    private void OfPart()
    {
        using (Writer.Braces($"private static void {phase.Name}OfPart(PinnedSpans spans, Part part)"))
        {
            int next = signature.Spans.Count;
            if (Scalars.Count > 0)
            {
                Writer.Line($"var {ScalarNames} = spans.Get<{ScalarType}>({next++})[0];");
            }

            if (Results > 0)
            {
                Writer.Line($"var shared = spans.Get<{signature.ResultType}>({next});");
            }

            int index = 0;
            IEnumerable<string> places = Enumerable.Range(0, Results).Select(k => $"out shared[{PartsWriter.Place(Results, k)}]");
            Writer.Line($"{phase.Name}({signature.KernelCall(a => signature.Piece(a, $"spans.Get<{a.Type}>({index++})"), places)});");
        }
    }

    // There is no tuple of one.
    private static string Tuple(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length == 1 ? all[0] : $"({string.Join(", ", all)})";
    }
}
