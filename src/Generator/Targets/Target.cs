using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Targets;

/// <summary>The vocabulary of an instruction set: how wide it is and how it spells each operation, nothing else.</summary>
internal abstract class Target
{
    /// <summary>Every target, in the order in which a CPU is asked for it.</summary>
    public static IReadOnlyList<Target> All { get; } = [new Avx512Target(), new Avx2Target(), new AdvSimdTarget(), ScalarTarget.Instance];

    /// <summary>The name of its kernel method.</summary>
    public abstract string Name { get; }

    /// <summary>The condition under which the CPU has it, or null if every CPU has.</summary>
    public abstract string? IsSupported { get; }

    /// <summary>The width of a vector, 0 without vectors.</summary>
    public abstract int Bits { get; }

    /// <summary>Whether it computes several lanes at a time.</summary>
    public bool IsVector => Bits > 0;

    /// <summary>How many vector registers it has.</summary>
    public abstract int Registers { get; }

    /// <summary>
    /// How many vectors of a loop are computed side by side, so that latencies overlap: four, if there is room in the
    /// registers for what waits in each of them; what has no room goes through memory. Fewer than two are no gain: constants
    /// would then wait longer for their next use.
    /// </summary>
    public int Interleave(LanePass pass) => 4 * pass.Waiting <= Free ? 4 : 2;

    // The lanes of a sum wait too; where one register holds them all they count no more than any other value.
    private int Free => Registers - 2 * (VectorsPerRow - 1);

    /// <summary>The static class of the run-time library with this width's helpers.</summary>
    public string Helpers => $"Lanes{Bits}";

    /// <summary>The vector class: Vector512.</summary>
    public string Vector => $"Vector{Bits}";

    /// <summary>How many vectors make one row of logical lanes (16 float, 8 double).</summary>
    public int VectorsPerRow => 512 / Bits;

    /// <summary>The expression for an operation over operand texts.</summary>
    public virtual string Apply(Op op, string[] x, ElementType element) => op switch
    {
        Op.Add => $"{x[0]} + {x[1]}",
        Op.Subtract => $"{x[0]} - {x[1]}",
        Op.Multiply => $"{x[0]} * {x[1]}",
        Op.Divide => $"{x[0]} / {x[1]}",
        Op.Negate => $"-{x[0]}",
        Op.Absolute => $"{Vector}.Abs({x[0]})",
        Op.SquareRoot => $"{Vector}.Sqrt({x[0]})",
        Op.Sign => $"{Helpers}.Sign({x[0]})",
        Op.Scale => $"{Helpers}.Scale({x[0]}, {x[1]})",
        Op.Exponent => $"{Helpers}.Exponent({x[0]})",
        Op.LogB => $"{Helpers}.LogB({x[0]})",
        Op.Less => $"{Vector}.LessThan({x[0]}, {x[1]})",
        Op.LessOrEqual => $"{Vector}.LessThanOrEqual({x[0]}, {x[1]})",
        Op.Equal => $"{Vector}.Equals({x[0]}, {x[1]})",
        Op.And => $"{x[0]} & {x[1]}",
        Op.Or => $"{x[0]} | {x[1]}",
        Op.Select => $"{Vector}.ConditionalSelect({x[0]}, {x[1]}, {x[2]})",
        _ when Library.Has(op) => $"LossMath.{op}({string.Join(", ", x)})",
        _ => throw new NotSupportedException($"{Name} has no word for {op}."),
    };
}
