using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Emission;

/// <summary>Writes one phase of some elements or rows: the choice of the kernel, and what lets several threads do it.</summary>
internal sealed class PhaseWriter(KernelContext context, Phase phase, IReadOnlyList<Target> targets)
{
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    public void Write()
    {
        if (context.IsInBlocks)
        {
            new BlockWriter(context, _signature).Write(phase.Name);
            Writer.Line();
        }

        Ladder();
        if (context.Request.Parallel)
        {
            Writer.Line();
            OnThreads();
            Writer.Line();
            OfPart();
        }
    }

    /// <summary>The name of a phase's kernel.</summary>
    public static string Kernel(Phase phase, Target target) => phase.Name == "Pass" ? target.Name : phase.Name + target.Name;

    private void Ladder()
    {
        string name = context.IsInBlocks ? BlockWriter.OfBlock : phase.Name;
        using (Writer.Braces($"private static void {name}({_signature.KernelParameters})"))
        {
            foreach (Target target in targets)
            {
                using (Writer.BracesIf(target.IsSupported))
                {
                    Writer.Line($"{Kernel(phase, target)}({_signature.KernelArguments});");
                    if (target.IsSupported is not null)
                    {
                        Writer.Line("return;");
                    }
                }

                if (target.IsSupported is not null)
                {
                    Writer.Line();
                }
            }
        }
    }

    private string Scalars => _signature.Scalars.Count switch
    {
        1 => _signature.Scalars[0].Type,
        _ => $"({string.Join(", ", _signature.Scalars.Select(s => s.Type))})",
    };

    // The results of all parts where the work is worth sharing.
    private void OnThreads()
    {
        int results = _signature.Results.Count;
        using (Writer.Braces($"private static {(results == 0 ? "bool" : _signature.ResultType + "[]?")} {phase.Name}OnThreads({_signature.Given})"))
        {
            Shape();
            Writer.Line($"var part = {PhaseCallWriter.FirstPart(context)};");
            using (Writer.Braces($"if (!Threads.Pay(part, {phase.Operations}))"))
            {
                Writer.Line(results == 0 ? "return false;" : "return null;");
            }

            Writer.Line();
            Writer.Line("scoped var spans = new SharedSpans();");
            foreach (Argument span in _signature.Spans)
            {
                Writer.Line($"spans.Add({span.Role});");
            }

            if (_signature.Scalars.Count > 0)
            {
                string[] names = [.. _signature.Scalars.Select(s => s.Name)];
                Writer.Line($"var scalars = {(names.Length == 1 ? names[0] : $"({string.Join(", ", names)})")};");
                Writer.Line($"spans.Add(new ReadOnlySpan<{Scalars}>(in scalars));");
            }

            if (results > 0)
            {
                string count = results == 1 ? "part.Count" : $"part.Count * {results}";
                Writer.Line($"var shared = Threads.Rent<{_signature.ResultType}>({count});");
                Writer.Line($"spans.Add<{_signature.ResultType}>(shared);");
            }

            Writer.Line($"Threads.Run(ref spans, part, {phase.Name}OfPart);");
            Writer.Line(results == 0 ? "return true;" : "return shared;");
        }
    }

    private void Shape()
    {
        string first = $"{_signature.Spans[0].Role}.Length";
        Writer.Line(context.Plan.Axis switch
        {
            Axis.Elements => $"int length = {first};",
            Axis.OneRow when _signature.Scalars.All(s => s.Name != "classes") => $"int classes = {first};",
            Axis.OneRow => "",
            _ => $"int rows = {first} / classes;",
        });
    }

    private void OfPart()
    {
        using (Writer.Braces($"private static void {phase.Name}OfPart(PinnedSpans spans, Part part)"))
        {
            int scalars = _signature.Spans.Count;
            int results = scalars + (_signature.Scalars.Count > 0 ? 1 : 0);
            if (_signature.Scalars.Count > 0)
            {
                string[] names = [.. _signature.Scalars.Select(s => s.Name)];
                Writer.Line($"var {(names.Length == 1 ? names[0] : $"({string.Join(", ", names)})")} = spans.Get<{Scalars}>({scalars})[0];");
            }

            if (_signature.Results.Count > 0)
            {
                Writer.Line($"var shared = spans.Get<{_signature.ResultType}>({results});");
            }

            int index = 0;
            string pieces = _signature.Call(a => Piece(a, index++), s => s.Name);
            IEnumerable<string> places = _signature.Results.Select((_, k) => $"out shared[{PhaseCallWriter.Place(_signature.Results.Count, k)}]");
            Writer.Line($"{phase.Name}({PhaseSignature.Join(pieces, places)});");
        }
    }

    // A slice of an output is one of a span, a slice of an operand one of what only reads.
    private string Piece(Argument argument, int index) => _signature.Piece(argument, $"spans.Get<{argument.Type}>({index})");
}
