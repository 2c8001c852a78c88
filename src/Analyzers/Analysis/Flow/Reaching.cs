using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// Which writes of a variable a reader can see. It is decided by the shape of the text: backwards from the reader, up to
/// the first replacement that every path passes, and around the loops that the reader is in. Full spans, with what stands between
/// the tokens, are in the same order as spans without it, and need no search for the first token.
/// </summary>
internal static class Reaching
{
    // As many writes of one variable are told apart; of a variable that has more, the latest count. So a search takes no longer in a
    // longer method.
    private const int MaximalWrites = 32;

    /// <summary>The writes that an operation can see of a variable, the latest first.</summary>
    public static List<Write> Of(ISymbol variable, IOperation reader)
    {
        IReadOnlyList<Write> writes = Body.Of(reader).Writes(variable);
        List<Write> reaching = [];
        int after = FirstAfter(writes, reader.Syntax.FullSpan.Start);
        Write? last = null;
        for (int i = after - 1; i >= Math.Max(after - MaximalWrites, 0) && last is null; i--)
        {
            Write write = writes[i];
            if (!Excludes(write.Site, reader))
            {
                reaching.Add(write);
                last = write.Kind is WriteKind.Whole or WriteKind.Iterated && Dominates(write.Site, reader) ? write : null;
            }
        }

        AddAroundLoops(writes, after, reader, last, reaching);
        return reaching;
    }

    /// <summary>The only value a variable can have where an operation reads it, if there is one.</summary>
    public static IOperation? SingleValue(ISymbol variable, IOperation reader) =>
        Of(variable, reader) is [{ Kind: WriteKind.Whole, Value: { } value }] ? value : null;

    /// <summary>The only value that an operation can read from a local variable, if it reads one.</summary>
    public static IOperation? LocalValue(IOperation reader) => Variables.Of(reader) is ILocalSymbol local ? SingleValue(local, reader) : null;

    /// <summary>Whether each path to an operation passes another one, which stands before it in the text.</summary>
    public static bool Dominates(IOperation earlier, IOperation later)
    {
        for (IOperation child = earlier; child.Parent is { } parent; child = parent)
        {
            if (IsAround(parent, later))
            {
                return !IsOptional(child, parent) || IsAround(child, later);
            }

            if (IsOptional(child, parent))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one operation is inside the text of another.</summary>
    public static bool IsAround(IOperation outer, IOperation inner) => outer.Syntax.FullSpan.Contains(inner.Syntax.FullSpan) && outer.Syntax.SyntaxTree == inner.Syntax.SyntaxTree;

    /// <summary>The innermost loop around an operation, inside the same lambda.</summary>
    public static ILoopOperation? Loop(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            if (parent is ILoopOperation loop)
            {
                return loop;
            }
        }

        return null;
    }

    // A write further down in a loop reaches the reader in the next round, unless the variable is replaced in between.
    private static void AddAroundLoops(IReadOnlyList<Write> writes, int after, IOperation reader, Write? last, List<Write> reaching)
    {
        ILoopOperation? outermost = null;
        for (ILoopOperation? loop = Loop(reader); loop is not null && (last is null || !IsAround(loop, last.Site)); loop = Loop(loop))
        {
            outermost = loop;
        }

        if (outermost is null)
        {
            return;
        }

        for (int i = after; i < Math.Min(writes.Count, after + MaximalWrites) && IsAround(outermost, writes[i].Site); i++)
        {
            reaching.Add(writes[i]);
        }
    }

    // The first write that takes effect behind a place in the text.
    private static int FirstAfter(IReadOnlyList<Write> writes, int position)
    {
        int low = 0, high = writes.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = writes[middle].End <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // The two branches of a condition do not see each other.
    private static bool Excludes(IOperation site, IOperation reader)
    {
        for (IOperation child = site; child.Parent is { } parent; child = parent)
        {
            if (parent is IConditionalOperation conditional && IsAround(conditional, reader) && !IsAround(child, reader))
            {
                return child != conditional.Condition && !IsAround(conditional.Condition, reader);
            }
        }

        return false;
    }

    // Whether a part of an operation may be skipped although the operation itself is reached.
    private static bool IsOptional(IOperation child, IOperation parent) => child switch
    {
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation => true,
        IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        _ => parent switch
        {
            IConditionalOperation conditional => child != conditional.Condition,
            IWhileLoopOperation { ConditionIsTop: false } => false,
            ILoopOperation loop => child == loop.Body,
            ICoalesceOperation coalesce => child == coalesce.WhenNull,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary => child == binary.RightOperand,
            _ => false,
        },
    };
}
