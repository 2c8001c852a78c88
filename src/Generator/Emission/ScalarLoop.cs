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

        using (Writer.Braces($"for (i = 0; i < {context.Length}; i++)"))
        {
            foreach (Expr value in pass.Values.Where(v => v.Level == Level.Lane && v.Op != Op.Constant))
            {
                Writer.Line($"var {context.Plan.Names[value]} = {Definition(value)};");
            }

            Body();
        }

        foreach (Expr reduction in pass.Reductions)
        {
            if (reduction.Op == Op.Max)
            {
                ReductionResults.WriteMax(context, reduction, Lanes(reduction));
            }
            else
            {
                ReductionResults.Write(context, reduction, reduction.Op == Op.Sum ? SumResult(reduction) : Lanes(reduction));
            }
        }
    }

    private void Declare(Expr reduction)
    {
        Writer.Line(reduction.Op switch
        {
            Op.Sum => SumStart(reduction),
            Op.Max => $"{context.Type} {Lanes(reduction)} = {context.Type}.NegativeInfinity;",
            _ => $"long {Lanes(reduction)} = 0;",
        });
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
            Writer.Line(reduction.Op switch
            {
                Op.Sum => SumsAreNumbers ? $"{lanes} += {term};" : $"{lanes}.Add({term});",
                Op.Max => $"{lanes} = {term} > {lanes} ? {term} : {lanes};",
                _ => $"{lanes} += {term} ? 1 : 0;",
            });
        }
    }

    private string SumStart(Expr sum) => SumsAreNumbers ? $"double {Lanes(sum)} = 0;"
        : context.HasFewClasses ? $"var {Lanes(sum)} = new CompensatedSum();"
        : $"var {Lanes(sum)} = new {(context.Plan.Element == ElementType.Float ? "FloatSum" : "DoubleSum")}();";

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
