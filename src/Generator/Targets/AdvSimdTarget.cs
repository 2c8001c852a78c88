using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Targets;

/// <summary>128-bit vectors of ARM64, 32 registers.</summary>
internal sealed class AdvSimdTarget : Target
{
    public override string Name => "WithAdvSimd";

    public override string IsSupported => "AdvSimd.Arm64.IsSupported";

    public override int Bits => 128;

    public override int Registers => 32;

    // FMIN and FMAX treat NaN and zeros otherwise than x86 does; compare and select gives the one meaning on both.
    public override string Apply(Op op, string[] x, ElementType element) => op switch
    {
        Op.Minimum => $"{Vector}.ConditionalSelect({Vector}.LessThan({x[0]}, {x[1]}), {x[0]}, {x[1]})",
        Op.Maximum => $"{Vector}.ConditionalSelect({Vector}.GreaterThan({x[0]}, {x[1]}), {x[0]}, {x[1]})",
        Op.MultiplyAdd => $"{Fused(element)}.FusedMultiplyAdd({x[2]}, {x[0]}, {x[1]})",
        Op.MultiplySubtract => $"{Fused(element)}.FusedMultiplyAdd(-({x[2]}), {x[0]}, {x[1]})",
        Op.NegatedMultiplyAdd => $"{Fused(element)}.FusedMultiplySubtract({x[2]}, {x[0]}, {x[1]})",
        _ => base.Apply(op, x, element),
    };

    private static string Fused(ElementType element) => element == ElementType.Float ? "AdvSimd" : "AdvSimd.Arm64";
}
