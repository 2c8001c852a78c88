using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>Special values and kinks in every lane of a block and of the tail: they change that element alone.</summary>
internal sealed class ElementwiseSpecials<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    // A block of four rows of lanes, a whole row, and a part of one.
    private const int Count = 83;

    private readonly ElementwiseReference<T> _reference = new(kernel, report);
    private readonly T[][] _outputs = [new T[Count], new T[Count], new T[Count]];

    public void Run()
    {
        Inputs inputs = new(7);
        T[] operand = inputs.Scores<T>(Count), targets = inputs.TargetsOf<T>(Count, kernel.Targets);
        T[][] plain = [new T[Count], new T[Count], new T[Count]];
        kernel.Unreduced(operand, targets, plain[0], plain[1], plain[2]);
        for (int lane = 0; lane < Count; lane++)
        {
            foreach ((T x, T y) in Pairs(operand[lane], targets[lane]))
            {
                T[] changedOperand = [.. operand], changedTargets = [.. targets];
                (changedOperand[lane], changedTargets[lane]) = (x, y);
                kernel.Unreduced(changedOperand, changedTargets, _outputs[0], _outputs[1], _outputs[2]);
                _reference.Compare($"lane {lane}", x, y, _outputs[0][lane], _outputs[1][lane], _outputs[2][lane]);
                OthersAreAs(plain, lane);
            }
        }
    }

    private IEnumerable<(T Operand, T Target)> Pairs(T operand, T target)
    {
        T[] specials = SpecialValues<T>.All;
        IEnumerable<(T, T)> kinks = Kinks.Exact(kernel).Select(k => (T.CreateChecked(k.Prediction), T.CreateChecked(k.Target)));
        return [.. specials.Select(s => (s, target)), .. specials.Select(s => (operand, s)), .. specials.Select(s => (s, s)), .. kinks];
    }

    private void OthersAreAs(T[][] plain, int lane)
    {
        foreach ((T[] expected, T[] actual) in plain.Zip(_outputs))
        {
            actual[lane] = expected[lane];
            report.Require(Bits.Same<T>(actual, expected), () => $"{_reference.Name}: a special value in lane {lane} changes others");
        }
    }
}
