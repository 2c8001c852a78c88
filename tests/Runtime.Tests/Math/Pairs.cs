namespace LossGen.Runtime.Tests;

/// <summary>The functions of two numbers in <see cref="LossMath"/> that are long.</summary>
static class Pairs
{
    public static Func<float, float, float> OfSingle(string name) => name switch
    {
        "Pow" => LossMath.Pow,
        "Atan2" => LossMath.Atan2,
        _ => LossMath.Hypot,
    };

    public static Func<double, double, double> OfDouble(string name) => name switch
    {
        "Pow" => LossMath.Pow,
        "Atan2" => LossMath.Atan2,
        _ => LossMath.Hypot,
    };
}
