using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the method that does a phase part by part and adds up what the parts give, in their order.</summary>
internal sealed class PartsWriter(KernelContext context, Phase phase, PhaseSignature signature)
{
    private CodeWriter Writer => context.Writer;

    private IReadOnlyList<Scalar> Results => signature.Results;

    private bool IsParallel => context.Request.Parallel;

    /// <summary>Whether there is such a method: without threads only where the order of additions matters.</summary>
    public bool IsNeeded => IsParallel || (Results.Count > 0 && !context.IsExact);

    /// <summary>The name of the method.</summary>
    public static string Method(Phase phase) => phase.Name + "ByParts";

    /// <summary>What the parts are of: elements, or rows and their length.</summary>
    public static string Shape(KernelContext context) => context.Plan.Axis switch
    {
        Axis.Elements => "length",
        Axis.OneRow => "classes",
        _ => "rows, classes",
    };

    /// <summary>Where a part's result is among the results of all parts.</summary>
    public static string Place(int results, int index) =>
        results == 1 ? "part.Index" : index == 0 ? $"part.Index * {results}" : $"part.Index * {results} + {index}";

    public void Write()
    {
        Writer.Line("[MethodImpl(NoInlining)]");
        using (Writer.Braces($"private static void {Method(phase)}({signature.Parameters})"))
        {
            signature.WriteShape(Writer);
            if (IsParallel)
            {
                Writer.Line($"{(Results.Count == 0 ? "bool" : "var")} shared = {phase.Name}OnThreads({signature.Call(a => a.Role, s => s.Name)});");
            }

            if (context.IsExact)
            {
                Exact();
            }
            else if (Results.Count == 0)
            {
                using (Writer.Braces("if (!shared)"))
                {
                    Writer.Line($"{phase.Name}({signature.Call(a => a.Role, s => s.Name)});");
                }
            }
            else
            {
                Ordered();
            }
        }
    }

    private string Loop => $"for (var part = Part.First({Shape(context)}); part.Exists; part.MoveNext())";

    private void Exact()
    {
        using (Writer.Braces("if (shared is null)"))
        {
            Writer.Line($"{phase.Name}({signature.KernelCall(a => a.Role, ["out total"])});");
            Writer.Line("return;");
        }

        Writer.Line();
        Writer.Line($"total = {signature.ResultType}.Empty;");
        using (Writer.Braces(Loop))
        {
            Writer.Line("total.Merge(in shared[part.Index]);");
        }

        Writer.Line();
        Writer.Line("Threads.Return(shared);");
    }

    private void Ordered()
    {
        foreach (Expr reduction in phase.Reductions)
        {
            Writer.Line($"var {Parts(reduction)} = {(IsMaximum(reduction) ? "double.NegativeInfinity" : "new CompensatedSum()")};");
            if (reduction.Op == Op.SumOfOthers)
            {
                Writer.Line($"{ReductionResults.Largest(context, reduction)} = 0;");
            }
        }

        using (Writer.Braces(Loop))
        {
            Part();
        }

        Writer.Line();
        if (IsParallel)
        {
            Writer.Line("Threads.Return(shared);");
        }

        foreach (Expr reduction in phase.Reductions)
        {
            string value = IsMaximum(reduction) ? "" : ".Value";
            Writer.Line($"{ReductionResults.Total(context, reduction)} = {Parts(reduction)}{value};");
        }
    }

    private void Part()
    {
        string[] declared = [.. Results.Select(r => $"out {(IsParallel ? "" : r.Type + " ")}{r.Outside}")];
        string call = $"{phase.Name}({signature.KernelCall(a => signature.Piece(a, a.Role), declared)});";
        if (IsParallel)
        {
            OwnOrShared(call);
        }
        else
        {
            Writer.Line(call);
        }

        foreach (Expr reduction in phase.Reductions)
        {
            string parts = Parts(reduction), part = PhaseSignature.Part(context, reduction);
            Writer.Line(IsMaximum(reduction) ? $"{parts} = ScalarLane.Max({part}, {parts});" : $"{parts}.Add({part});");
            if (reduction.Op == Op.SumOfOthers)
            {
                // What a part has left out is added, unless it is the largest so far: then what that was before is.
                string largest = ReductionResults.Largest(context, reduction), leftOut = PhaseSignature.LeftOut(context, reduction);
                Writer.Line($"{parts}.Add(ScalarLane.Min({largest}, {leftOut}));");
                Writer.Line($"{largest} = ScalarLane.Max({leftOut}, {largest});");
            }
        }
    }

    private void OwnOrShared(string call)
    {
        foreach (Scalar result in Results)
        {
            Writer.Line($"{result.Type} {result.Outside};");
        }

        using (Writer.Braces("if (shared is null)"))
        {
            Writer.Line(call);
        }

        using (Writer.Braces("else"))
        {
            for (int k = 0; k < Results.Count; k++)
            {
                Writer.Line($"{Results[k].Outside} = shared[{Place(Results.Count, k)}];");
            }
        }

        Writer.Line();
    }

    private static bool IsMaximum(Expr reduction) => reduction.Op is Op.Max or Op.NearMax;

    private string Parts(Expr reduction) => context.Plan.Names.Of(reduction, "Parts");
}
