using LossGen.Generator.Expressions;

namespace LossGen.Generator.Statements;

/// <summary>Into which methods a pass over the elements of a row is cut, so that the run time finds room for what each computes.</summary>
/// <remarks>
/// The run time has 512 variables for a method and all that is inlined into it, and an operation on a vector takes two or three of them. Beyond,
/// each word is a call, and the pass takes ten times as long.
/// </remarks>
/// <param name="Vectors">How many vectors a method computes: two side by side hide each other's latencies, one leaves more room.</param>
/// <param name="IsInlined">Whether the loop takes in the method that computes the pair of vectors.</param>
/// <param name="Called">The functions that are methods of their own; that method takes in the others.</param>
internal sealed record RowMethods(int Vectors, bool IsInlined, IReadOnlyCollection<ElementFunction> Called)
{
    // The loop has the method up to three times, for whole vectors and for the last ones.
    private const int MostOperationsOfLoop = 60;
    private const int MostVariablesOfLoop = 20;
    private const int MostBetweenCalls = 30;

    // In operations of the CPU.
    private const int MostOfTwo = 120;
    private const int MostOfOne = 250;

    // What a function is given and gives has variables where it is taken in.
    private const int RoomOfCall = 8;

    // A pass with so many operations for each of its longest chain is a few chains already, which hide each other's latencies; unless half of
    // it is called.
    private const double Breadth = 3;

    /// <summary>The methods of a pass.</summary>
    public static RowMethods Of(ElementBody body)
    {
        Expr[] operations = [.. body.Pass.Values.Where(v => v.Level == Level.Lane && v.Op is not (Op.Symbol or Op.Constant))];
        int size = operations.Sum(v => ElementFunction.SizeOf(v.Op));
        bool isShort = body.Statements.Count(s => ElementBody.Defined(s) is not null) <= MostVariablesOfLoop;
        if (size + RoomOfCall * body.Calls.Count() <= MostOfTwo)
        {
            return new RowMethods(Vectors: 2, IsInlined: isShort && operations.Length <= MostOperationsOfLoop, Called: []);
        }

        int between = size - body.Calls.Sum(call => call.Function.Size);
        List<ElementFunction> longest = Longest(body, size);
        bool isBroad = size >= Breadth * LongestChain(operations) && 2 * SizeOf(longest, body) <= size;
        return isBroad || between > MostOfTwo
            ? new RowMethods(Vectors: 1, IsInlined: false, Called: longest)
            : new RowMethods(Vectors: 2, IsInlined: isShort && between <= MostBetweenCalls, Called: [.. body.Functions]);
    }

    private static int LongestChain(IEnumerable<Expr> operations)
    {
        Dictionary<Expr, int> lengths = [];
        foreach (Expr value in operations)
        {
            lengths[value] = 1 + value.Operands.Select(o => lengths.TryGetValue(o, out int length) ? length : 0).Max();
        }

        return lengths.Values.DefaultIfEmpty(0).Max();
    }

    // As many as must be called so that there is room for the rest.
    private static List<ElementFunction> Longest(ElementBody body, int size)
    {
        List<ElementFunction> called = [];
        foreach (ElementFunction function in body.Functions.OrderByDescending(f => f.Size).TakeWhile(_ => size > MostOfOne))
        {
            called.Add(function);
            size -= SizeOf([function], body);
        }

        return called;
    }

    private static int SizeOf(IReadOnlyCollection<ElementFunction> functions, ElementBody body) =>
        body.Calls.Where(call => functions.Contains(call.Function)).Sum(call => call.Function.Size);
}
