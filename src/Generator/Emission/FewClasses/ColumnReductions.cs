using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission.FewClasses;

/// <summary>Writes reductions down the classes: each lane has the sum, maximum or count of its own row, in the order of the classes.</summary>
/// <remarks>Sums of float are kept in double; sums of double with what each addition rounds away. <see cref="ScalarLoop"/> does the same.</remarks>
internal sealed class ColumnReductions(KernelContext context, IReadOnlyList<Expr> reductions, Func<Expr, int, string> text)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private string Vector => context.Target.Vector;

    private bool IsFloat => context.Plan.Element == ElementType.Float;

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        foreach (Expr reduction in reductions)
        {
            string start = reduction.Op == Op.Max ? Constant(double.NegativeInfinity) : Constant(0);
            bool widened = reduction.Op == Op.Sum && IsFloat;
            for (int v = 0; v < (widened ? 2 * _vectors : _vectors); v++)
            {
                Writer.Line($"var {Lanes(reduction)}{v} = {(widened ? $"{Vector}<double>.Zero" : start)};");
                if (reduction.Op == Op.Sum && !IsFloat)
                {
                    Writer.Line($"var {Lanes(reduction)}Error{v} = {start};");
                }
            }
        }
    }

    /// <summary>The step of one class.</summary>
    public void Add()
    {
        foreach (Expr reduction in reductions)
        {
            for (int v = 0; v < _vectors; v++)
            {
                Add(reduction, v);
            }
        }
    }

    /// <summary>The results, after the loop.</summary>
    public void Finish()
    {
        foreach (Expr reduction in reductions)
        {
            for (int v = 0; v < _vectors; v++)
            {
                Writer.Line($"var {context.Plan.Names[reduction]}{v} = {Result(reduction, v)};");
            }
        }
    }

    private void Add(Expr reduction, int v)
    {
        string lanes = Lanes(reduction);
        string term = text(reduction[0], v);
        switch (reduction.Op)
        {
            case Op.Max:
                Writer.Line($"{lanes}{v} = {context.Target.Apply(Op.Maximum, [term, lanes + v], context.Plan.Element)};");
                break;
            case Op.Count:
                Writer.Line($"{lanes}{v} += {context.Target.Apply(Op.Select, [term, Constant(1), Constant(0)], context.Plan.Element)};");
                break;
            case Op.Sum when IsFloat:
                Writer.Line($"{lanes}{2 * v} += {Vector}.WidenLower({term});");
                Writer.Line($"{lanes}{2 * v + 1} += {Vector}.WidenUpper({term});");
                break;
            default:
                Writer.Line($"var {lanes}Sum{v} = {lanes}{v} + {term};");
                Writer.Line($"var {lanes}Added{v} = {lanes}Sum{v} - {lanes}{v};");
                Writer.Line($"{lanes}Error{v} += ({lanes}{v} - ({lanes}Sum{v} - {lanes}Added{v})) + ({term} - {lanes}Added{v});");
                Writer.Line($"{lanes}{v} = {lanes}Sum{v};");
                break;
        }
    }

    private string Result(Expr reduction, int v)
    {
        string lanes = Lanes(reduction);
        return reduction.Op != Op.Sum ? lanes + v
            : IsFloat ? $"{Vector}.Narrow({lanes}{2 * v}, {lanes}{2 * v + 1})"
            : $"{Vector}.ConditionalSelect({Vector}.LessThanOrEqual({Vector}.Abs({lanes}{v}), {Constant(double.MaxValue)}), {lanes}{v} + {lanes}Error{v}, {lanes}{v})";
    }

    private string Constant(double value) => Literals.Of(value, context.Plan.Element, context.Target);

    private string Lanes(Expr reduction) => context.Plan.Names[reduction] + "Lanes";
}
