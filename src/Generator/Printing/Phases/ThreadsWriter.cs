using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes what shares a phase among threads: how the spans get to them, and what each does with a part.</summary>
internal sealed class ThreadsWriter(KernelContext context, Phase phase, PhaseSignature signature)
{
    private readonly SharedSpansWriter _spans = new(context, signature);

    private CodeWriter Writer => context.Writer;

    private int Results => signature.Results.Count;

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
            _spans.Add();
            if (Results > 0)
            {
                Writer.Line($"var shared = Threads.Rent<{signature.ResultType}>({(Results == 1 ? "part.Count" : $"part.Count * {Results}")});");
                Writer.Line($"spans.Add<{signature.ResultType}>(shared);");
            }

            Writer.Line($"Threads.Run(ref spans, part, {phase.Name}OfPart);");
            Writer.Line(Results == 0 ? "return true;" : "return shared;");
        }
    }

    private void OfPart()
    {
        using (Writer.Braces($"private static void {phase.Name}OfPart(PinnedSpans spans, Part part)"))
        {
            _spans.Get(Results > 0 ? "shared" : null);
            IEnumerable<string> places = Enumerable.Range(0, Results).Select(k => $"out shared[{PartsWriter.Place(Results, k)}]");
            Writer.Line($"{phase.Name}({signature.KernelCall(a => signature.Piece(a, _spans.Span(a)), places)});");
        }
    }
}
