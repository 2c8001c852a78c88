using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;

namespace LossGen.Generator.Emission;

/// <summary>Writes the call of one phase: part by part, if anything is reduced, and on several threads, if that is asked for.</summary>
internal sealed class PhaseCallWriter(KernelContext context, Phase phase)
{
    private readonly PhaseSignature _signature = new(context, phase);

    private CodeWriter Writer => context.Writer;

    private bool IsParallel => context.Request.Parallel;

    // What each part gave when threads have done the phase.
    private string Shared => char.ToLowerInvariant(phase.Name[0]) + phase.Name.Substring(1) + "Shared";

    private string OnThreads => $"{phase.Name}OnThreads({_signature.Call(a => a.Role, s => s.Outside)})";

    /// <summary>The text of the first part in a variable initialiser.</summary>
    public static string FirstPart(KernelContext context) => context.Plan.Axis switch
    {
        Axis.Elements => "Part.First(length)",
        Axis.OneRow => "Part.First(classes)",
        _ => "Part.First(rows, classes)",
    };

    public void Write()
    {
        if (context.IsExact)
        {
            Exact();
        }
        else if (_signature.Results.Count == 0)
        {
            using (Writer.BracesIf(IsParallel ? $"!{OnThreads}" : null))
            {
                Writer.Line($"{phase.Name}({Whole});");
            }
        }
        else
        {
            PartByPart();
        }

        Writer.Line();
    }

    private string Whole => _signature.Call(a => a.Role, s => s.Outside);

    // However an exact total is divided, its value is the same, so that one thread does not divide it.
    private void Exact()
    {
        string call = $"{phase.Name}({PhaseSignature.Join(Whole, ["out total"])});";
        if (!IsParallel)
        {
            Writer.Line(call.Replace("out total", $"out {_signature.ResultType} total"));
            return;
        }

        Writer.Line($"var total = {_signature.ResultType}.Empty;");
        Writer.Line($"var {Shared} = {OnThreads};");
        using (Writer.Braces($"if ({Shared} is null)"))
        {
            Writer.Line(call);
        }

        using (Writer.Braces("else"))
        using (Writer.Braces($"for (var part = {FirstPart(context)}; part.Exists; part.MoveNext())"))
        {
            Writer.Line($"total.Merge(in {Shared}[part.Index]);");
        }

        Writer.Line();
        Writer.Line($"Threads.Return({Shared});");
    }

    private void PartByPart()
    {
        foreach (Expr reduction in phase.Reductions)
        {
            string start = reduction.Op switch
            {
                Op.Max => "double.NegativeInfinity",
                Op.Count => "0.0",
                _ => "new CompensatedSum()",
            };
            Writer.Line($"var {Parts(reduction)} = {start};");
        }

        if (IsParallel)
        {
            Writer.Line($"var {Shared} = {OnThreads};");
        }

        using (Writer.Braces($"for (var part = {FirstPart(context)}; part.Exists; part.MoveNext())"))
        {
            Part();
        }

        Writer.Line();
        if (IsParallel)
        {
            Writer.Line($"Threads.Return({Shared});");
        }

        foreach (Expr reduction in phase.Reductions)
        {
            Finish(reduction);
        }
    }

    private void Part()
    {
        string pieces = _signature.Call(a => _signature.Piece(a, a.Role), s => s.Outside);
        if (!IsParallel)
        {
            Writer.Line($"{phase.Name}({PhaseSignature.Join(pieces, _signature.Results.Select(r => $"out {r.Type} {r.Outside}"))});");
        }
        else
        {
            foreach (Scalar result in _signature.Results)
            {
                Writer.Line($"{result.Type} {result.Outside};");
            }

            using (Writer.Braces($"if ({Shared} is null)"))
            {
                Writer.Line($"{phase.Name}({PhaseSignature.Join(pieces, _signature.Results.Select(r => $"out {r.Outside}"))});");
            }

            using (Writer.Braces("else"))
            {
                for (int k = 0; k < _signature.Results.Count; k++)
                {
                    Writer.Line($"{_signature.Results[k].Outside} = {Shared}[{Place(_signature.Results.Count, k)}];");
                }
            }

            Writer.Line();
        }

        foreach ((Expr reduction, Scalar result) in phase.Reductions.Zip(_signature.Results, (r, s) => (r, s)))
        {
            Writer.Line(reduction.Op switch
            {
                Op.Max => $"{Parts(reduction)} = ScalarLane.Max({result.Outside}, {Parts(reduction)});",
                Op.Count => $"{Parts(reduction)} += {result.Outside};",
                _ => $"{Parts(reduction)}.Add({result.Outside});",
            });
        }
    }

    /// <summary>Where a part's result is among the results of all parts.</summary>
    public static string Place(int results, int index) =>
        results == 1 ? "part.Index" : index == 0 ? $"part.Index * {results}" : $"part.Index * {results} + {index}";

    private void Finish(Expr reduction)
    {
        switch (reduction.Op)
        {
            case Op.Max:
                string cast = context.Type == "float" ? "(float)" : "";
                Writer.Line($"{context.Type} {context.Plan.Names[reduction]} = {cast}{Parts(reduction)};");
                break;
            case Op.Count:
                ReductionResults.Write(context, reduction, Parts(reduction));
                break;
            default:
                ReductionResults.Write(context, reduction, $"{Parts(reduction)}.Value");
                break;
        }
    }

    private string Parts(Expr reduction) => context.Plan.Names[reduction] + "Parts";
}
