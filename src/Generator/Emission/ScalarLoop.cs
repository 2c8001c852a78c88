using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Targets;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Emission;

/// <summary>
/// Writes one pass over the lanes of a row, element by element, with the sums of the vector loops; of few classes, with
/// those of <see cref="FewClasses.ColumnReductions"/>.
/// </summary>
internal sealed class ScalarLoop(KernelContext context, ScalarWriter scalars, LanePass pass)
{
    private CodeWriter Writer => context.Writer;

    // Plain double for float, as it comes: a number and not an object.
    private bool SumsAreNumbers => context.HasFewClasses && context.Plan.Element == ElementType.Float;

    public void Write()
    {
        foreach (Expr reduction in pass.Reductions)
        {
            Declare(reduction);
        }

        using (Writer.Braces($"for (i = 0; i < {(context.IsLook(pass) ? "seen" : context.Length)}; i++)"))
        {
            foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && v.Op != Op.Constant))
            {
                Writer.Line($"var {context.Plan.Names[value]} = {Definition(value)};");
            }

            Body();
        }

        foreach (Expr reduction in pass.Reductions)
        {
            if (reduction.Op is Op.Max or Op.NearMax)
            {
                ReductionResults.WriteMax(context, pass, reduction, Lanes(reduction));
            }
            else
            {
                ReductionResults.Write(context, reduction, SumResult(reduction));
                if (reduction.Op == Op.SumOfOthers && ReductionResults.IsHandedOver(context, reduction))
                {
                    Writer.Line($"{ReductionResults.Largest(context, reduction)} = {Lanes(reduction)}.Largest();");
                }
            }
        }
    }

    private void Declare(Expr reduction)
    {
        Writer.Line(reduction.Op switch
        {
            Op.Sum or Op.SumOfOthers => SumStart(reduction),
            _ => $"{context.Type} {Lanes(reduction)} = {context.Type}.NegativeInfinity;",
        });
        if (KeepsApart(reduction))
        {
            Writer.Line($"{context.Type} {Largest(reduction)} = 0;");
        }
    }

    private void Body()
    {
        if (pass.Kept is not null)
        {
            Store("kept", pass.Kept);
        }

        foreach (OutputStore store in pass.Stores)
        {
            Store(store.Output, store.Value);
        }

        foreach (Expr reduction in pass.Reductions)
        {
            string lanes = Lanes(reduction);
            string term = Text(reduction[0]);
            if (KeepsApart(reduction))
            {
                Add(lanes, $"ScalarLane.Min({Largest(reduction)}, {term})");
                Writer.Line($"{Largest(reduction)} = ScalarLane.Max({term}, {Largest(reduction)});");
            }
            else if (Accumulation.IsSum(reduction))
            {
                Add(lanes, term);
            }
            else
            {
                Writer.Line($"{lanes} = {term} > {lanes} ? {term} : {lanes};");
            }
        }
    }

    // From class to class there is one largest term.
    private bool KeepsApart(Expr reduction) => reduction.Op == Op.SumOfOthers && context.HasFewClasses;

    private string Largest(Expr reduction) => context.Plan.Names[reduction] + "Largest";

    private void Add(string lanes, string term) => Writer.Line(SumsAreNumbers ? $"{lanes} += {term};" : $"{lanes}.Add({term});");

    private string SumStart(Expr sum) => SumsAreNumbers ? $"double {Lanes(sum)} = 0;"
        : context.HasFewClasses ? $"var {Lanes(sum)} = new CompensatedSum();"
        : $"var {Lanes(sum)} = new {SumType(sum)}();";

    private string SumType(Expr sum)
    {
        string all = context.Plan.Element == ElementType.Float ? "FloatSum" : "DoubleSum";
        return sum.Op == Op.SumOfOthers ? $"OthersSum<{context.Type}, {all}>" : all;
    }

    private string SumResult(Expr sum) => SumsAreNumbers ? Lanes(sum)
        : context.HasFewClasses ? $"{Lanes(sum)}.Value"
        : $"{Lanes(sum)}.Total()";

    private void Store(string output, Expr value)
    {
        using (Writer.Braces($"if ({KernelContext.Wants(output)})"))
        {
            Writer.Line($"Unsafe.Add(ref {context.Buffer(output)}, i) = {Text(value)};");
        }
    }

    private string Text(Expr value) => value.Level < Level.Lane ? scalars.Text(value) : context.Plan.Names[value];

    private string Definition(Expr value) => value.Op == Op.Symbol
        ? context.Element(value, "i")
        : Texts.Apply(ScalarTarget.Instance, value.Op, context.Plan.Element, value.Operands.Select(Text));

    private string Lanes(Expr reduction) => context.Plan.Names[reduction] + "Lanes";
}
