using System.Numerics;
using LossGen.Kernels.Probe.Declared;
using LossGen.Kernels.Probe.Support;

namespace LossGen.Kernels.Probe.Checks;

/// <summary>Compares elements with the definition, to the accuracy that is promised.</summary>
internal sealed class ElementwiseReference<T>(ElementwiseCase<T> kernel, Report report)
    where T : unmanaged, IFloatingPointIeee754<T>
{
    private readonly Oracle _oracle = new(kernel.Kind, kernel.Settings);

    public string Name { get; } = $"{kernel.Name}<{typeof(T).Name}>";

    /// <summary>One element and its three outputs.</summary>
    public void Compare(string at, T operand, T target, T loss, T gradient, T hessian)
    {
        double x = double.CreateTruncating(operand), y = double.CreateTruncating(target);
        (double value, double slope, double curvature) = _oracle.Element(x, y);
        bool near = Near(loss, value, 4) && Near(gradient, slope, 8, SoftTerms(x, y)) && Near(hessian, curvature, 16);
        report.Require(near, () => $"{Name} {at} ({x}, {y}): {loss} {gradient} {hessian}, expected {value} {slope} {curvature}");
    }

    // Beyond the range of the element type an infinity is right; below its normal numbers the spacing stays the same.
    private static bool Near(T actual, double expected, double ulps, double terms = 0) => Bits.Near(
        actual,
        T.IsFinite(T.CreateTruncating(expected)) ? expected : double.CreateTruncating(T.CreateTruncating(expected)),
        Math.Max(terms, SpecialValues<T>.SmallestNormal),
        ulps);

    // With a soft target the gradient σ(x) − y cancels: it is accurate relative to its terms.
    private double SoftTerms(double x, double y) =>
        kernel.Targets == Targets.Share && y is > 0 and < 1 ? y + 1 / (1 + Math.Exp(-x)) : 0;
}
