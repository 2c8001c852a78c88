using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Into which methods a pass over the elements of a row is cut, so that the run time finds room for what each computes.</summary>
/// <remarks>
/// The run time has 512 variables for a method and all that is inlined into it, and an operation on a vector takes two or three of them. Beyond,
/// each word is a call, and the pass takes ten times as long.
/// </remarks>
/// <param name="Vectors">How many vectors a method computes: two side by side hide each other's latencies, one leaves more room.</param>
/// <param name="IsInlined">Whether the loop takes in the method that computes the pair of vectors.</param>
/// <param name="InlinesFunctions">Whether that method takes in the functions that it calls.</param>
internal sealed record RowMethods(int Vectors, bool IsInlined, bool InlinesFunctions)
{
    // The loop has the method up to three times, for whole vectors and for the last ones.
    private const int MostOperationsOfLoop = 60;
    private const int MostVariablesOfLoop = 20;

    private const int MostOperationsOfTwo = 100;
    private const int MostOperationsOfOne = 300;

    /// <summary>The methods of a pass.</summary>
    public static RowMethods Of(ElementBody body)
    {
        int operations = body.Pass.Values.Count(v => v.Level == Level.Lane && v.Op is not (Op.Symbol or Op.Constant));
        int variables = body.Statements.Count(s => ElementBody.Defined(s) is not null);
        return operations > MostOperationsOfTwo
            ? new RowMethods(Vectors: 1, IsInlined: false, InlinesFunctions: operations <= MostOperationsOfOne)
            : new RowMethods(Vectors: 2, IsInlined: operations <= MostOperationsOfLoop && variables <= MostVariablesOfLoop, InlinesFunctions: true);
    }
}
