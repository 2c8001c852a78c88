using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Targets;

/// <summary>512-bit vectors, 32 registers.</summary>
internal sealed class Avx512Target : Target
{
    public override string Name => "WithAvx512";

    public override string IsSupported => "Avx512F.IsSupported";

    public override int Bits => 512;

    public override int Registers => 32;

    public override string Apply(Op op, string[] x, ElementType element) => op switch
    {
        Op.Minimum => $"Avx512F.Min({x[0]}, {x[1]})",
        Op.Maximum => $"Avx512F.Max({x[0]}, {x[1]})",
        Op.MultiplyAdd => $"Avx512F.FusedMultiplyAdd({x[0]}, {x[1]}, {x[2]})",
        Op.MultiplySubtract => $"Avx512F.FusedMultiplySubtract({x[0]}, {x[1]}, {x[2]})",
        Op.NegatedMultiplyAdd => $"Avx512F.FusedMultiplyAddNegated({x[0]}, {x[1]}, {x[2]})",
        Op.Scale => $"Avx512F.Scale({x[0]}, {x[1]})",
        Op.Exponent or Op.LogB => $"Avx512F.GetExponent({x[0]})",
        _ => base.Apply(op, x, element),
    };
}
