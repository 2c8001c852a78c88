using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes the lanes of a sum: of float in double, of double with what each addition rounds away kept beside.</summary>
/// <param name="context">The kernel.</param>
/// <param name="sum">The sum.</param>
internal sealed class LaneSum(KernelContext context, Expr sum)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private string Vector => context.Target.Vector;

    private bool IsFloat => context.Plan.Element == ElementType.Float;

    private string Lanes => context.Plan.Names[sum] + "Lanes";

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        Declare(Lanes, IsFloat ? 2 * _vectors : _vectors);
        Declare(Lanes + "Error", IsFloat ? 0 : _vectors);
    }

    /// <summary>Adds a vector to the lanes of its place in the row.</summary>
    public void Add(int k, string term)
    {
        if (IsFloat)
        {
            // Lane j of a row is lane j of the widened vectors: those of the lower half first.
            Writer.Line($"{Lanes}{2 * k} += {Vector}.WidenLower({term});");
            Writer.Line($"{Lanes}{2 * k + 1} += {Vector}.WidenUpper({term});");
            return;
        }

        // The rounding error of each addition is kept.
        using (Writer.Braces(""))
        {
            Writer.Line($"var s = {Lanes}{k} + {term};");
            Writer.Line($"var b = s - {Lanes}{k};");
            Writer.Line($"{Lanes}Error{k} += ({Lanes}{k} - (s - b)) + ({term} - b);");
            Writer.Line($"{Lanes}{k} = s;");
        }
    }

    /// <summary>The text of the sum of all lanes.</summary>
    public string Total()
    {
        string sums = Join(Lanes, IsFloat ? 2 * _vectors : _vectors);
        string total = IsFloat ? $"Total({sums})" : $"CompensatedTotal({sums}, {Join(Lanes + "Error", _vectors)})";
        return $"{context.Target.Helpers}.{total}";
    }

    /// <summary>The text of the sums that the lanes of a vector have by themselves, in the element type.</summary>
    public string OfLanes(int k) => IsFloat
        ? $"{Vector}.Narrow({Lanes}{2 * k}, {Lanes}{2 * k + 1})"
        : $"{Vector}.ConditionalSelect({Vector}.LessThanOrEqual({Vector}.Abs({Lanes}{k}), {Literals.Of(double.MaxValue, ElementType.Double, context.Target)}), {Lanes}{k} + {Lanes}Error{k}, {Lanes}{k})";

    private void Declare(string stem, int count)
    {
        for (int k = 0; k < count; k++)
        {
            Writer.Line($"var {stem}{k} = {Vector}<double>.Zero;");
        }
    }

    private static string Join(string stem, int count) => string.Join(", ", Enumerable.Range(0, count).Select(k => stem + k));
}
