using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// The conditions of a block after which the rest of it may not be reached, or finds a variable replaced. They are collected once for a
/// block, so that a rule which asks at each of its statements does not go through all of them.
/// </summary>
internal sealed class Exits
{
    // As many conditions in front of a statement are looked at.
    private const int MaximalExits = 32;

    private static readonly ConditionalWeakTable<IOperation, Exits> Known = new();

    private readonly List<IConditionalOperation> _conditions = [];

    private Exits(IOperation block)
    {
        foreach (IOperation statement in block.ChildOperations)
        {
            if (statement is IConditionalOperation { WhenTrue: { } exit } condition && (Leaves(exit) || Assigns(exit)))
            {
                _conditions.Add(condition);
            }
        }
    }

    /// <summary>The conditions that stand in front of a statement of a block, the nearest first.</summary>
    public static IEnumerable<IConditionalOperation> Before(IOperation statement, IOperation block)
    {
        List<IConditionalOperation> conditions = Known.GetValue(block, b => new Exits(b))._conditions;
        int low = 0, high = conditions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = conditions[middle].Syntax.SpanStart < statement.Syntax.SpanStart ? (middle + 1, high) : (low, middle);
        }

        for (int i = low - 1; i >= Math.Max(low - MaximalExits, 0); i--)
        {
            yield return conditions[i];
        }
    }

    /// <summary>Whether a statement leaves the block around it.</summary>
    public static bool Leaves(IOperation statement) => statement switch
    {
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } => true,
        IBlockOperation { Operations: [.., { } last] } => Leaves(last),
        _ => false,
    };

    private static bool Assigns(IOperation statement) => statement switch
    {
        IExpressionStatementOperation { Operation: ISimpleAssignmentOperation } => true,
        IBlockOperation { Operations: [{ } only] } => Assigns(only),
        _ => false,
    };
}
