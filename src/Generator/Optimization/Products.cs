using LossGen.Generator.Expressions;

namespace LossGen.Generator.Optimization;

/// <summary>Groups the factors of a product by how often they change, so that the slow ones are multiplied once.</summary>
internal static class Products
{
    public static Expr Regroup(Expr node)
    {
        if (node.Op != Op.Multiply)
        {
            return node;
        }

        // A name of the whole product does not keep it from being regrouped; a named factor stays one value.
        List<Expr> factors = [];
        Flatten(node[0], factors);
        Flatten(node[1], factors);
        if (factors.Count < 3 || factors.All(f => f.Level == factors[0].Level))
        {
            return node;
        }

        return factors
            .GroupBy(f => f.Level)
            .OrderBy(group => group.Key)
            .Select(group => group.Aggregate((a, b) => a * b))
            .Aggregate((slow, fast) => fast * slow);
    }

    private static void Flatten(Expr node, List<Expr> factors)
    {
        if (node.Op == Op.Multiply && node.Name is null)
        {
            Flatten(node[0], factors);
            Flatten(node[1], factors);
        }
        else
        {
            factors.Add(node);
        }
    }
}
