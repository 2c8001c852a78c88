using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Recognises what is subtracted to keep exponentials from growing: a maximum of a row, or a log-sum-exp.</summary>
internal static class Maxima
{
    private static readonly HashSet<string> Named = Words.Set("max maximum maxval maxvalue maxlogit maxlogits maxscore maxima largest peak shift offset lse logsumexp lognorm lognormalizer logz logpartition logtotal logsum top amax");
    private static readonly string[] Spreads = ["expand", "broadcast", "repeat", "tile", "keepdim", "fill", "full"];

    /// <summary>Whether a value is a maximum, wherever it was found and kept.</summary>
    public static bool Is(IOperation value, Trail trail)
    {
        Term term = Terms.Read(value);
        if (term.Op is MathOp.Max or MathOp.LogSumExp || Names.HasAny(term.Operation, Named) || (Call.Of(term.Operation) is { } call && (Words.Any(call.Name, Named) || IsSpread(call, trail))))
        {
            return true;
        }

        if (term.Op != MathOp.None || !trail.Enter(term.Operation))
        {
            return false;
        }

        ISymbol? variable = Variables.Of(term.Operation);
        foreach (Source source in Sources.Of(term.Operation, trail))
        {
            if (source is { Write: { } write } && IsRunning(write, variable) || (source is { IsValue: true, Value: { } written } && Is(written, source.Trail)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a write is the one in <c>if (x &gt; m) m = x;</c>, where m can also be an element of an array.</summary>
    public static bool IsRunning(Write write, ISymbol? variable)
    {
        for (IOperation? parent = write.Site.Parent; variable is not null && parent is not null and not ILoopOperation; parent = parent.Parent)
        {
            if (parent is IConditionalOperation { Condition: IBinaryOperation condition })
            {
                return write.Kind is WriteKind.Whole or WriteKind.Element && (Compares(condition.LeftOperand, write) || Compares(condition.RightOperand, write));
            }
        }

        return false;
    }

    // The condition compares what is assigned.
    private static bool Compares(IOperation operand, Write write) =>
        write.Site is ISimpleAssignmentOperation assignment && Terms.Same(operand, assignment.Target);

    // Expand(Max(x), n): a maximum in every cell of a row.
    private static bool IsSpread(Call call, Trail trail)
    {
        foreach (string name in Spreads)
        {
            if (call.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return (call.Receiver is { } receiver && !receiver.Type!.IsStatic && Is(receiver, trail)) || call.Arguments.Any(argument => !argument.ConstantValue.HasValue && Is(argument, trail));
            }
        }

        return false;
    }
}
