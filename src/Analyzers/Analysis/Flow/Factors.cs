using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Which variables products, quotients and exponentials have in them, so that a rule which knows the variable need not read all of them.</summary>
internal static class Factors
{
    /// <summary>The products by the variables that are a factor, or a term of a factor that is a sum or a difference.</summary>
    public static Dictionary<ISymbol, List<IOperation>> Collect(IReadOnlyList<IOperation> products)
    {
        Dictionary<ISymbol, List<IOperation>> found = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in products)
        {
            Term product = Terms.Read(operation);
            if (product.Op == MathOp.Multiply)
            {
                Add(product.First, operation, found);
                Add(product.Second, operation, found);
            }
        }

        return found;
    }

    /// <summary>The quotients by the variable that is divided.</summary>
    public static Dictionary<ISymbol, List<IOperation>> CollectDividends(IReadOnlyList<IOperation> divisions)
    {
        Dictionary<ISymbol, List<IOperation>> found = new(SymbolEqualityComparer.Default);
        foreach (IOperation division in divisions)
        {
            if (division is ICompoundAssignmentOperation update)
            {
                AddVariable(update.Target, division, found);
            }
            else if (Terms.Read(division) is { Op: MathOp.Divide } quotient)
            {
                AddVariable(quotient.First, division, found);
            }
        }

        return found;
    }

    /// <summary>The variables that exponentials are taken of.</summary>
    public static HashSet<ISymbol> CollectExponents(IReadOnlyList<IOperation> exponentials)
    {
        HashSet<ISymbol> found = new(SymbolEqualityComparer.Default);
        foreach (IOperation operation in exponentials)
        {
            if (Terms.Read(operation) is { Op: MathOp.Exp } exponential && Variables.Of(exponential.First) is { } variable)
            {
                found.Add(variable);
            }
        }

        return found;
    }

    private static void Add(IOperation factor, IOperation product, Dictionary<ISymbol, List<IOperation>> found)
    {
        AddVariable(factor, product, found);
        if (Terms.Read(factor) is { Op: MathOp.Add or MathOp.Subtract } sum)
        {
            AddVariable(sum.First, product, found);
            AddVariable(sum.Second, product, found);
        }
    }

    // A variable, or the row that an element is of.
    private static void AddVariable(IOperation operation, IOperation product, Dictionary<ISymbol, List<IOperation>> found)
    {
        if ((Variables.Of(operation) ?? Variables.Row(Terms.Peel(operation))) is not { } variable)
        {
            return;
        }

        if (!found.TryGetValue(variable, out List<IOperation>? products))
        {
            found.Add(variable, products = []);
        }

        products.Add(product);
    }
}
