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
        Assert.Equal(1.0, loss.Delta);
        Assert.Equal(1.0, loss.Margin);
    }

    [Fact]
    [Loss(
        Kind.Hinge,
        Reduction = Reduction.Sum,
        Normalizer = Normalizer.Count,
        EmptyMean = EmptyMean.Throw,
        Margin = 0.5)]
    public void Loss_OnAMethod_KeepsWhatIsSet()
    {
        var loss = MethodBase.GetCurrentMethod()!.GetCustomAttribute<LossAttribute>()!;

        Assert.Equal(
            (Kind.Hinge, Reduction.Sum, Normalizer.Count, EmptyMean.Throw, 0.5),
            (loss.Kind, loss.Reduction, loss.Normalizer, loss.EmptyMean, loss.Margin));
    }

    [Fact]
    public void Role_OnAParameter_KeepsItsName()
    {
        static int Count([Role("gradient")] int dz) => dz;

        var role = ((Func<int, int>)Count).Method.GetParameters()[^1].GetCustomAttribute<RoleAttribute>();
        Assert.Equal("gradient", role?.Name);
    }
}
