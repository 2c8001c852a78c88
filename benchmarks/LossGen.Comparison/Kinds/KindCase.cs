using TorchSharp;
using static TorchSharp.torch;

namespace LossGen.Comparison.Kinds;

/// <summary>A kind on some numbers, here and in libtorch.</summary>
/// <param name="Name">What is compared.</param>
/// <param name="X">The first operand.</param>
/// <param name="Columns">The length of its rows, or 0 where it has none.</param>
/// <param name="Ours">The kernel: the operand and the memory of the gradient.</param>
/// <param name="Theirs">The function of libtorch.</param>
internal sealed record KindCase(string Name, double[] X, int Columns, Func<double[], double[], double> Ours, Func<Tensor, Tensor> Theirs)
{
    /// <summary>How far apart results of double may be that are computed in another order.</summary>
    private const double Tolerance = 1e-12;

    /// <summary>Why libtorch has another result, or null where it must not have.</summary>
    public string? Reason { get; init; }

    /// <summary>What both compute: the value, then the gradient.</summary>
    public (double[] Ours, double[] Theirs) Run()
    {
        using DisposeScope scope = NewDisposeScope();
        double[] gradient = new double[X.Length];
        double value = Ours(X, gradient);
        Tensor x = tensor(X, requires_grad: true);
        Tensor loss = Theirs(Columns == 0 ? x : x.reshape(-1, Columns));
        loss.backward();
        return ([value, .. gradient], [loss.item<double>(), .. x.grad!.data<double>().ToArray()]);
    }

    /// <summary>The largest difference, relative to numbers above 1; infinite where one is NaN or infinite and the other is not.</summary>
    public static double Difference(double[] ours, double[] theirs) => ours.Zip(theirs, Difference).Max();

    /// <summary>Whether both agree, or do not where there is a reason.</summary>
    public bool Holds(double difference) => difference <= Tolerance == Reason is null;

    private static double Difference(double ours, double theirs) =>
        ours.Equals(theirs) || ours == theirs ? 0
        : double.IsFinite(ours) && double.IsFinite(theirs) ? Math.Abs(ours - theirs) / Math.Max(1, Math.Abs(ours))
        : double.PositiveInfinity;
}
