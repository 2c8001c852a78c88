using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Targets;

/// <summary>256-bit vectors with FMA, 16 registers.</summary>
internal sealed class Avx2Target : Target
{
    public override string Name => "WithAvx2";

    public override string IsSupported => "Avx2.IsSupported && Fma.IsSupported";

    public override int Bits => 256;

    public override int Registers => 16;

    public override string Apply(Op op, string[] x, ElementType element) => op switch
    {
        Op.Minimum => $"Avx.Min({x[0]}, {x[1]})",
        Op.Maximum => $"Avx.Max({x[0]}, {x[1]})",
        Op.MultiplyAdd => $"Fma.MultiplyAdd({x[0]}, {x[1]}, {x[2]})",
        Op.MultiplySubtract => $"Fma.MultiplySubtract({x[0]}, {x[1]}, {x[2]})",
        Op.NegatedMultiplyAdd => $"Fma.MultiplyAddNegated({x[0]}, {x[1]}, {x[2]})",
        _ => base.Apply(op, x, element),
    };
}
