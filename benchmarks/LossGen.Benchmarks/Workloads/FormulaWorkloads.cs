using LossGen.Benchmarks.Measuring;
using LossGen.Benchmarks.Memory;
using LossGen.Benchmarks.Peers;

namespace LossGen.Benchmarks.Workloads;

/// <summary>Formulas of one's own against the kinds, a composition of TensorPrimitives and a plain loop, in one process.</summary>
static class FormulaWorkloads
{
    static readonly Size Size = Size.SecondCache;

    public static IEnumerable<Workload> All() =>
    [
        Of<Cauchy>("Cauchy", (inputs, count) => inputs.Scores(count),
            x => Formulas.Robust(x.First, x.Second, x.Gradient), x => Formulas.RobustKind(x.First, x.Second, x.Gradient)),
        Of<Focal>("Focal", (inputs, count) => inputs.Bits(count),
            x => Formulas.Focal(x.First, x.Second, x.Gradient), x => Formulas.FocalKind(x.First, x.Second, x.Gradient)),
        Of<Poisson>("Poisson", (inputs, count) => inputs.Bits(count),
            x => Formulas.Deviance(x.First, x.Second, x.Gradient), x => Formulas.DevianceKind(x.First, x.Second, x.Gradient)),
    ];

    static Workload<float> Of<TPeer>(string loss, Draw targets, Kernel<float> formula, Kernel<float> kind)
        where TPeer : struct, IPeer =>
        new(new Work(loss, Names.Gradient, ElementNames.Of<float>(), Size.Name), Size.Length, () => Prepare(targets),
        [
            Candidate<float>.Generated(formula),
            Candidate<float>.Peer(Names.Kind, kind),
            Candidate<float>.Peer(Names.Tensors, x => TensorLoop.WithGradient<TPeer, float>(x.First, x.Second, x.Gradient)),
            Candidate<float>.Peer(Names.Scalar, x => ScalarLoop.WithGradient<TPeer, float>(x.First, x.Second, x.Gradient)),
        ]);

    static Operands<float> Prepare(Draw targets)
    {
        Inputs inputs = new(seed: Size.Length);
        Operands<float> operands = new(Size.Length, two: true, outputs: 1, Size.Placement);
        operands.First.Fill(inputs.Scores(Size.Length));
        operands.Second.Fill(targets(inputs, Size.Length));
        return operands;
    }
}
