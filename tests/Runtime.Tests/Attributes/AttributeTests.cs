using System.Reflection;

namespace LossGen.Runtime.Tests;

public sealed class AttributeTests
{
    [Fact]
    public void Loss_WithoutSettings_HasTheDocumentedDefaults()
    {
        var loss = new LossAttribute(Kind.Huber);

        Assert.Equal(Kind.Huber, loss.Kind);
        Assert.Equal(Reduction.Mean, loss.Reduction);
        Assert.Equal(EmptyMean.NaN, loss.EmptyMean);
        Assert.Equal(Normalizer.WeightSum, loss.Normalizer);
        Assert.False(loss.Parallel);
        Assert.Equal((Curvature.Exact, Layout.RowMajor), (loss.Curvature, loss.Layout));
        Assert.Equal((InputSpace.Logits, InputSpace.Probabilities), (loss.Input, loss.TargetInput));
        Assert.Equal((1.0, 1.0, 0.1), (loss.Delta, loss.Margin, loss.Beta));
        Assert.Equal((0.0, 1.0, 0.0), (loss.LabelSmoothing, loss.PositiveWeight, loss.ZLoss));
        Assert.Equal((double.PositiveInfinity, 1.0), (loss.Softcap, loss.Temperature));
        Assert.Equal((0.0, -1, false), (loss.Epsilon, loss.SmoothingExcludes, loss.UnweightedSmoothing));
        Assert.Equal((1.5, 2.0, 1.0, 1.0, false), (loss.Power, loss.Gamma, loss.Alpha, loss.Smooth, loss.Swap));
    }

    [Fact]
    [Loss(
        Kind.Hinge,
        Reduction = Reduction.Sum,
        Normalizer = Normalizer.Count,
        EmptyMean = EmptyMean.Throw,
        Labels = LabelEncoding.PlusMinusOne,
        Margin = 0.5)]
    public void Loss_OnAMethod_KeepsWhatIsSet()
    {
        var loss = OnMethod<LossAttribute>(MethodBase.GetCurrentMethod()!);

        Assert.Equal(
            (Kind.Hinge, Reduction.Sum, Normalizer.Count, EmptyMean.Throw, LabelEncoding.PlusMinusOne, 0.5),
            (loss.Kind, loss.Reduction, loss.Normalizer, loss.EmptyMean, loss.Labels, loss.Margin));
    }

    [Fact]
    [Loss(
        Kind.CrossEntropy,
        Input = InputSpace.LogProbabilities,
        TargetInput = InputSpace.Logits,
        LabelSmoothing = 0.1,
        IgnoreIndex = -100,
        ZLoss = 1e-4,
        Softcap = 30,
        Temperature = 2)]
    public void Loss_OfRows_KeepsWhatIsSet()
    {
        var loss = OnMethod<LossAttribute>(MethodBase.GetCurrentMethod()!);

        Assert.Equal((InputSpace.LogProbabilities, InputSpace.Logits), (loss.Input, loss.TargetInput));
        Assert.Equal(
            (0.1, -100L, 1e-4, 30.0, 2.0),
            (loss.LabelSmoothing, loss.IgnoreIndex, loss.ZLoss, loss.Softcap, loss.Temperature));
    }

    [Fact]
    public void Formula_IsKeptWithItsType_AndStabilized()
    {
        var loss = new LossAttribute(typeof(AttributeTests), "F");
        var divergence = new DivergenceAttribute("Term");

        Assert.Equal((typeof(AttributeTests), "F", true), (loss.FormulaType, loss.Formula, loss.Stabilize));
        Assert.Equal((null, "Term", true), (divergence.FormulaType, divergence.Formula, divergence.Stabilize));
        Assert.Null(new LossAttribute(Kind.Huber).Formula);
    }

    [Fact]
    public void IgnoreIndex_UnlessSet_IsNoLabelThatIsInUse()
    {
        Assert.Equal(long.MinValue, new LossAttribute(Kind.CrossEntropy).IgnoreIndex);
        Assert.Equal(long.MinValue, new InformationAttribute(Measure.Perplexity).IgnoreIndex);
    }

    [Fact]
    public void Divergence_OfADirection_IsKullbackLeibler()
    {
        var divergence = new DivergenceAttribute(Direction.Reverse);

        Assert.Equal((DivergenceKind.KullbackLeibler, Direction.Reverse), (divergence.Kind, divergence.Direction));
    }

    [Fact]
    public void Divergence_OfAKind_HasTheDocumentedDefaults()
    {
        var divergence = new DivergenceAttribute(DivergenceKind.JensenShannon);

        Assert.Equal((DivergenceKind.JensenShannon, Direction.Forward), (divergence.Kind, divergence.Direction));
        Assert.Equal((Reduction.Mean, EmptyMean.NaN), (divergence.Reduction, divergence.EmptyMean));
        Assert.Equal(Normalizer.WeightSum, divergence.Normalizer);
        Assert.Equal((InputSpace.Probabilities, InputSpace.Probabilities), (divergence.Input, divergence.TargetInput));
        Assert.Equal((0.5, 0.5, 1.0), (divergence.Beta, divergence.Alpha, divergence.Temperature));
        Assert.Equal(double.PositiveInfinity, divergence.Clamp);
    }

    [Fact]
    [Divergence(
        DivergenceKind.Renyi,
        Direction = Direction.Reverse,
        Reduction = Reduction.None,
        Input = InputSpace.Logits,
        TargetInput = InputSpace.LogProbabilities,
        Alpha = 2,
        Temperature = 3)]
    public void Divergence_OnAMethod_KeepsWhatIsSet()
    {
        var divergence = OnMethod<DivergenceAttribute>(MethodBase.GetCurrentMethod()!);

        Assert.Equal((DivergenceKind.Renyi, Direction.Reverse), (divergence.Kind, divergence.Direction));
        Assert.Equal(Reduction.None, divergence.Reduction);
        Assert.Equal((InputSpace.Logits, InputSpace.LogProbabilities), (divergence.Input, divergence.TargetInput));
        Assert.Equal((2.0, 3.0), (divergence.Alpha, divergence.Temperature));
    }

    [Fact]
    public void Information_WithoutOptions_HasTheDocumentedDefaults()
    {
        var information = new InformationAttribute(Measure.Entropy);

        Assert.Equal(Measure.Entropy, information.Measure);
        Assert.Equal((InformationUnit.Nats, Estimator.PlugIn), (information.Unit, information.Estimator));
        Assert.Equal((Reduction.Mean, EmptyMean.NaN), (information.Reduction, information.EmptyMean));
        Assert.Equal(Normalizer.WeightSum, information.Normalizer);
        Assert.Equal((InputSpace.Probabilities, InputSpace.Probabilities), (information.Input, information.TargetInput));
    }

    [Fact]
    [Information(Measure.MutualInformation, Unit = InformationUnit.Bits, Estimator = Estimator.MillerMadow)]
    public void Information_OnAMethod_KeepsWhatIsSet()
    {
        var information = OnMethod<InformationAttribute>(MethodBase.GetCurrentMethod()!);

        Assert.Equal(
            (Measure.MutualInformation, InformationUnit.Bits, Estimator.MillerMadow),
            (information.Measure, information.Unit, information.Estimator));
    }

    [Fact]
    public void Role_OnAParameter_KeepsItsName()
    {
        static int Count([Role("gradient")] int dz) => dz;

        var role = ((Func<int, int>)Count).Method.GetParameters()[^1].GetCustomAttribute<RoleAttribute>();
        Assert.Equal("gradient", role?.Name);
    }

    static T OnMethod<T>(MethodBase method)
        where T : Attribute => method.GetCustomAttribute<T>()!;
}
