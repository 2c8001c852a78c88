using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes one kernel: the whole plan in the vocabulary of one target.</summary>
internal sealed class KernelWriter(KernelContext context)
{
    private readonly ScalarWriter _scalars = new(context);

    private CodeWriter Writer => context.Writer;

    private KernelRequest Request => context.Request;

    /// <summary>The method.</summary>
    /// <param name="parameters">Its parameter list, named by role.</param>
    public void Write(string parameters)
    {
        Writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using (Writer.Braces($"internal static {ReturnType(context.Plan, Request)} {context.Target.Name}({parameters})"))
        {
            Preamble();
            Steps(context.Plan.Steps);
            Return();
        }
    }

    /// <summary>What a kernel returns.</summary>
    public static string ReturnType(KernelPlan plan, KernelRequest request) =>
        plan.Total is null ? "void" : IsExact(plan, request) ? "global::LossGen.LossSum" : "double";

    // Sums over rows are exact if they are to be merged; sums over elements are merged block by block.
    private static bool IsExact(KernelPlan plan, KernelRequest request) => request.Returns == ReturnKind.LossSum && plan.RowWise;

    private bool Keeps => KernelContext.Flatten(context.Plan.Steps).OfType<LanePass>().Any(p => p.Kept is not null);

    private void Preamble()
    {
        Lengths();
        foreach (Argument argument in Request.Arguments.Where(a => a.IsSpan))
        {
            Writer.Line($"ref {argument.Type} {argument.Role}Start = ref MemoryMarshal.GetReference({argument.Role});");
        }

        foreach (Argument output in Request.Arguments.Where(a => a.IsOutput))
        {
            Writer.Line($"bool {KernelContext.Wants(output.Role)} = !{output.Role}.IsEmpty;");
        }

        if (Keeps)
        {
            KeptBuffer();
        }

        if (context.Target.Bits > 0)
        {
            int block = KernelContext.RowsPerBlock * context.RowLanes;
            Writer.Line($"int remaining = {context.Length} % {block};");
            Writer.Line($"int whole = {context.Length} - remaining;");
        }

        if (!context.Plan.RowWise)
        {
            Writer.Line("int i;");
        }

        Writer.Line();
    }

    private void Lengths()
    {
        string first = $"{Request.Arguments[0].Role}.Length";
        if (!context.Plan.RowWise)
        {
            Writer.Line($"int length = {first};");
            return;
        }

        if (Request.Arguments.Any(a => a.Kind == ArgumentKind.RowLength))
        {
            Writer.Line($"int rows = {first} / classes;");
        }
        else
        {
            Writer.Line($"int classes = {first};");
            Writer.Line("int rows = 1;");
        }

        if (Request.HasIgnoreIndex)
        {
            Writer.Line($"int count = rows - LabelCount.Of(labels, {RowWriter.IgnoreIndex(Request)});");
        }
    }

    // Only lane outputs that are there can keep a value.
    private void KeptBuffer()
    {
        string[] lanes = [.. context.LaneOutputs];
        string start = $"ref {lanes[lanes.Length - 1]}Start";
        foreach (string lane in Enumerable.Reverse(lanes).Skip(1))
        {
            start = $"ref ({KernelContext.Wants(lane)} ? ref {lane}Start : {start})";
        }

        Writer.Line($"ref {context.Type} keptStart = {start};");
        Writer.Line($"bool wantsKept = {AnyOf(lanes)};");
    }

    private void Steps(IEnumerable<Step> steps)
    {
        foreach (Step step in steps)
        {
            switch (step)
            {
                case ScalarStep scalars:
                    _scalars.Write(scalars);
                    break;
                case LanePass pass:
                    Lanes(pass);
                    break;
                case RowPass rows:
                    Rows(rows);
                    break;
                case ElementStore store:
                    Element(store);
                    break;
            }
        }
    }

    private void Lanes(LanePass pass)
    {
        LaneWriter? vectors = context.Target.Bits == 0
            ? null
            : new LaneWriter(context, _scalars, pass, pass.IsLong ? RolledLoop.Remaining : "remaining");
        vectors?.Broadcast();

        // A pass that only writes is left out when none of its outputs is wanted.
        string? condition = pass.Reductions.Count == 0 && context.Plan.RowWise ? AnyOf(pass.Stores.Select(s => s.Output)) : null;
        using (Writer.BracesIf(condition))
        {
            if (vectors is null)
            {
                new ScalarLoop(context, _scalars, pass).Write();
            }
            else if (pass.IsLong)
            {
                new RolledLoop(context, pass, vectors).Write();
            }
            else
            {
                new VectorLoop(context, pass, vectors).Write();
            }
        }

        Writer.Line();
    }

    private void Rows(RowPass rows)
    {
        bool exact = IsExact(context.Plan, Request);
        foreach (Expr sum in rows.Reductions)
        {
            Writer.Line($"var {context.Plan.Names[sum]}Rows = new {(exact ? "ExactSum" : "CompensatedSum")}();");
        }

        RowWriter row = new(context, _scalars, Keeps);
        using (Writer.Braces("for (int row = 0; row < rows; row++)"))
        {
            row.Start(rows);
            Steps(rows.Body);
            foreach (Expr sum in rows.Reductions)
            {
                Writer.Line($"{context.Plan.Names[sum]}Rows.Add({_scalars.Text(sum[0])});");
            }

            row.Mark(rows);
        }

        Writer.Line();
        foreach (Expr sum in rows.Reductions.Where(_ => !exact))
        {
            ReductionResults.Write(context, sum, $"{context.Plan.Names[sum]}Rows.Value");
        }
    }

    private void Element(ElementStore store)
    {
        string index = store.AtLabel ? "label" : "row";
        string start = store.AtLabel ? context.Buffer(store.Output) : store.Output + "Start";
        using (Writer.Braces($"if ({KernelContext.Wants(store.Output)})"))
        {
            Writer.Line($"Unsafe.Add(ref {start}, {index}) = {_scalars.Text(store.Value)};");
        }
    }

    private void Return()
    {
        if (context.Plan.Total is not { } total)
        {
            return;
        }

        if (IsExact(context.Plan, Request))
        {
            string sum = context.Plan.Names[total] + "Rows";
            string weight = context.Plan.Divisor is { Op: Op.SumOverRows } shares ? $"in {context.Plan.Names[shares]}Rows, " : "";
            Writer.Line($"return global::LossGen.LossSum.FromTotals(in {sum}, {weight}{context.Count});");
            return;
        }

        string mean = Mean(ReductionResults.Total(context, total));
        Writer.Line(context.Definition.Final == FinalStep.Exponential ? $"return global::LossGen.LossMath.Exp({mean});" : $"return {mean};");
    }

    private string Mean(string total)
    {
        string? divisor = context.Plan.Divisor switch
        {
            null => null,
            { Op: Op.Symbol } => context.Count,
            Expr sum => ReductionResults.Total(context, sum),
        };
        return divisor is null ? total
            : Request.EmptyMean == EmptyMean.Zero ? $"{divisor} == 0 ? 0 : {total} / {divisor}"
            : $"{total} / {divisor}";
    }

    private static string AnyOf(IEnumerable<string> outputs) => string.Join(" || ", outputs.Select(KernelContext.Wants));
}
