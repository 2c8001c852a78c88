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
        string returns = context.Plan.Total is null ? "void" : "double";
        Writer.Line("[MethodImpl(MethodImplOptions.AggressiveOptimization)]");
        using (Writer.Braces($"internal static {returns} {context.Target.Name}({parameters})"))
        {
            Preamble();
            Steps(context.Plan.Steps);
            Return();
        }
    }

    private IEnumerable<string> Outputs => Request.Arguments.Where(a => a.IsOutput).Select(a => a.Role);

    private IEnumerable<string> LaneOutputs => Outputs.Where(o => !context.Plan.RowWise || o != "losses");

    private bool Keeps => KernelContext.Flatten(context.Plan.Steps).OfType<LanePass>().Any(p => p.Kept is not null);

    private void Preamble()
    {
        if (context.Plan.RowWise)
        {
            Writer.Line("int rows = labels.Length;");
        }
        else
        {
            Writer.Line($"int length = {Request.Arguments[0].Role}.Length;");
        }

        foreach (Argument argument in Request.Arguments.Where(a => a.Role != "classes"))
        {
            Writer.Line($"ref {argument.Type} {argument.Role}Start = ref MemoryMarshal.GetReference({argument.Role});");
        }

        foreach (string output in Outputs)
        {
            Writer.Line($"bool {KernelContext.Wants(output)} = !{output}.IsEmpty;");
        }

        if (Keeps)
        {
            // Only lane outputs that are there can keep a value.
            string[] lanes = [.. LaneOutputs];
            string start = lanes.Length == 1 ? $"{lanes[0]}Start" : $"({KernelContext.Wants(lanes[0])} ? ref {lanes[0]}Start : ref {lanes[1]}Start)";
            Writer.Line($"ref {context.Type} keptStart = ref {start};");
            Writer.Line($"bool wantsKept = {AnyOf(lanes)};");
        }

        if (!context.Plan.RowWise)
        {
            Writer.Line("int i;");
        }

        Writer.Line();
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
        VectorLoop? vectors = context.Target.Bits == 0 ? null : new VectorLoop(context, _scalars, pass);
        vectors?.Broadcast();

        // A pass that only writes is left out when none of its outputs is wanted.
        string? condition = pass.Reductions.Count == 0 && context.Plan.RowWise ? AnyOf(pass.Stores.Select(s => s.Output)) : null;
        using (Writer.BracesIf(condition))
        {
            if (vectors is null)
            {
                new ScalarLoop(context, _scalars, pass).Write();
            }
            else
            {
                vectors.Write();
            }
        }

        Writer.Line();
    }

    private void Rows(RowPass rows)
    {
        foreach (Expr sum in rows.Reductions)
        {
            Writer.Line($"var {context.Plan.Names[sum]}Rows = new CompensatedSum();");
        }

        using (Writer.Braces("for (int row = 0; row < rows; row++)"))
        {
            RowStart(rows);
            Steps(rows.Body);
            foreach (Expr sum in rows.Reductions)
            {
                Writer.Line($"{context.Plan.Names[sum]}Rows.Add({_scalars.Text(sum[0])});");
            }
        }

        Writer.Line();
        foreach (Expr sum in rows.Reductions)
        {
            ReductionResults.Write(context, sum, $"{context.Plan.Names[sum]}Rows.Value");
        }
    }

    private void RowStart(RowPass rows)
    {
        if (rows.Skip is not null)
        {
            Writer.Line($"{context.Type} weight = Unsafe.Add(ref weightsStart, row);");
            using (Writer.Braces($"if ({_scalars.Definition(rows.Skip)})"))
            {
                foreach (string output in rows.Stores.Select(s => s.Output))
                {
                    Writer.Line(output == "losses"
                        ? $"if ({KernelContext.Wants(output)}) {{ losses[row] = 0; }}"
                        : $"if ({KernelContext.Wants(output)}) {{ {output}.Slice(row * classes, classes).Clear(); }}");
                }

                Writer.Line("continue;");
            }

            Writer.Line();
        }

        if (!rows.Body.OfType<LanePass>().Any())
        {
            return;
        }

        context.Spread.Clear();
        Writer.Line("int label = (int)Unsafe.Add(ref labelsStart, row);");
        foreach (string role in new[] { Request.Arguments[0].Role }.Concat(LaneOutputs).Concat(Keeps ? ["kept"] : []))
        {
            Writer.Line($"ref {context.Type} {role}Row = ref Unsafe.Add(ref {role}Start, (nint)row * classes);");
        }

        Writer.Line("int i;");
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
        if (context.Plan.Total is null)
        {
            return;
        }

        string total = ReductionResults.Total(context, context.Plan.Total);
        string divisor = context.Plan.Divisor switch
        {
            null => "",
            { Op: Op.Symbol } => context.Count,
            Expr sum => ReductionResults.Total(context, sum),
        };
        Writer.Line(divisor.Length == 0
            ? $"return {total};"
            : Request.EmptyMean == EmptyMean.Zero ? $"return {divisor} == 0 ? 0 : {total} / {divisor};" : $"return {total} / {divisor};");
    }

    private static string AnyOf(IEnumerable<string> outputs) => string.Join(" || ", outputs.Select(KernelContext.Wants));
}
