using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>How a method reduces its losses.</summary>
internal sealed record Reduced(Reduction Reduction, Normalizer Normalizer, EmptyMean EmptyMean)
{
    /// <summary>The options; those that act on a mean are reported where none is taken.</summary>
    public static Reduced Read(MethodDeclaration method, OptionReader options)
    {
        // A sum that is to be merged is a sum whatever the default is.
        Reduction @default = ReturnType.Of(method.Symbol)?.IsTotal() == true ? Reduction.Sum : Reduction.Mean;
        Reduction reduction = options.Read(nameof(Reduction), @default);
        Normalizer normalizer = options.Read(nameof(Normalizer), Normalizer.WeightSum);
        EmptyMean emptyMean = options.Read(nameof(EmptyMean), EmptyMean.NaN);
        if (reduction != Reduction.Mean)
        {
            options.RejectWithoutMean(nameof(Normalizer));
            options.RejectWithoutMean(nameof(EmptyMean));
        }

        return new Reduced(reduction, normalizer, emptyMean);
    }
}
