using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Leaves out a sign that is squared in a product: |x| has no corner where a second derivative exists.</summary>
/// <remarks>Second derivatives alone are looked at. A sign that is squared there comes from a magnitude, whose own slope was 0 at the corner.</remarks>
internal static class SignPairs
{
    private const int MostFactors = 16;

    /// <summary>The second derivative without squares of signs.</summary>
    public static Expr Apply(Expr expr) => new Rewriter(node => node.Op is Op.Multiply or Op.Divide ? Paired(node) : node).Rewrite(expr);

    private static Expr Paired(Expr product)
    {
        List<Expr> signs = [];
        Collect(product, signs);
        Expr? squared = signs.GroupBy(sign => sign).FirstOrDefault(group => group.Count() > 1)?.Key;
        if (squared is null)
        {
            return product;
        }

        int left = 2;
        return Without(product, squared, ref left);
    }

    private static void Collect(Expr factor, List<Expr> signs)
    {
        switch (factor.Op)
        {
            case Op.Sign when signs.Count < MostFactors:
                signs.Add(factor);
                break;
            case Op.Multiply:
                Collect(factor[0], signs);
                Collect(factor[1], signs);
                break;
            case Op.Divide or Op.Negate:
                Collect(factor[0], signs);
                break;
        }
    }

    private static Expr Without(Expr factor, Expr sign, ref int left)
    {
        if (left > 0 && factor.Equals(sign))
        {
            left--;
            return 1;
        }

        return factor.Op switch
        {
            Op.Multiply => Without(factor[0], sign, ref left) * Without(factor[1], sign, ref left),
            Op.Divide => Without(factor[0], sign, ref left) / factor[1],
            Op.Negate => -Without(factor[0], sign, ref left),
            _ => factor,
        };
    }
}
