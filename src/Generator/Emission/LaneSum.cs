using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission;

/// <summary>Writes the lanes of a sum: of float in double, of double with what each addition rounds away kept beside.</summary>
/// <param name="context">The kernel.</param>
/// <param name="sum">The sum.</param>
/// <param name="isInMemory">Whether the lanes wait in memory, because they are needed once in four rows and the registers all the time.</param>
internal sealed class LaneSum(KernelContext context, Expr sum, bool isInMemory = false)
{
    private readonly int _vectors = context.Target.VectorsPerRow;

    private CodeWriter Writer => context.Writer;

    private string Vector => context.Target.Vector;

    private bool IsFloat => context.Plan.Element == ElementType.Float;

    private string Lanes => context.Plan.Names[sum] + "Lanes";

    private string Errors => Lanes + "Error";

    private int Count => IsFloat ? 2 * _vectors : _vectors;

    private int ErrorCount => IsFloat ? 0 : _vectors;

    /// <summary>The memory of the lanes, at the beginning of the method.</summary>
    public void DeclareMemory()
    {
        // One vector more than there are lanes, to begin on a boundary.
        foreach (string lanes in IsFloat ? new[] { Lanes } : [Lanes, Errors])
        {
            Writer.Line($"ref double {lanes} = ref Scratch.Aligned(stackalloc double[{context.RowLanes + 8}]);");
        }
    }

    /// <summary>The lanes, before the loop.</summary>
    public void Declare()
    {
        Declare(Lanes, Count);
        Declare(Errors, ErrorCount);
    }

    /// <summary>Adds a vector to the lanes of its place in the row.</summary>
    public void Add(int k, string term)
    {
        if (IsFloat)
        {
            // Lane j of a row is lane j of the widened vectors: those of the lower half first.
            Increase(Lanes, 2 * k, $"{Vector}.WidenLower({term})");
            Increase(Lanes, 2 * k + 1, $"{Vector}.WidenUpper({term})");
            return;
        }

        // The rounding error of each addition is kept.
        using (Writer.Braces(""))
        {
            string lanes = Read(Lanes, k);
            if (isInMemory)
            {
                Writer.Line($"var a = {lanes};");
                lanes = "a";
            }

            Writer.Line($"var s = {lanes} + {term};");
            Writer.Line($"var b = s - {lanes};");
            Increase(Errors, k, $"({lanes} - (s - b)) + ({term} - b)");
            Writer.Line(isInMemory ? Write(Lanes, k, "s") : $"{lanes} = s;");
        }
    }

    /// <summary>The text of the sum of all lanes.</summary>
    public string Total()
    {
        string sums = Join(Lanes, Count);
        string total = IsFloat ? $"Total({sums})" : $"CompensatedTotal({sums}, {Join(Errors, ErrorCount)})";
        return $"{context.Target.Helpers}.{total}";
    }

    /// <summary>The text of the sums that the lanes of a vector have by themselves, in the element type.</summary>
    public string OfLanes(int k) => IsFloat
        ? $"{Vector}.Narrow({Lanes}{2 * k}, {Lanes}{2 * k + 1})"
        : $"{Vector}.ConditionalSelect({Vector}.LessThanOrEqual({Vector}.Abs({Lanes}{k}), {Literals.Of(double.MaxValue, ElementType.Double, context.Target)}), {Lanes}{k} + {Errors}{k}, {Lanes}{k})";

    private void Declare(string stem, int count)
    {
        for (int k = 0; k < count; k++)
        {
            string zero = $"{Vector}<double>.Zero";
            Writer.Line(isInMemory ? Write(stem, k, zero) : $"var {stem}{k} = {zero};");
        }
    }

    private void Increase(string stem, int k, string term) =>
        Writer.Line(isInMemory ? Write(stem, k, $"{Read(stem, k)} + ({term})") : $"{stem}{k} += {term};");

    private string Read(string stem, int k) => isInMemory ? $"{Vector}.LoadUnsafe(ref {stem}, {Place(k)})" : stem + k;

    private string Write(string stem, int k, string value) => $"{Vector}.StoreUnsafe({value}, ref {stem}, {Place(k)});";

    private int Place(int k) => k * context.Target.Bits / 64;

    private string Join(string stem, int count) => string.Join(", ", Enumerable.Range(0, count).Select(k => Read(stem, k)));
}
