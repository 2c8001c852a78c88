using Microsoft.CodeAnalysis;

namespace LossGen.Analyzers.Analysis;

/// <summary>Units of what kernels return.</summary>
internal static class KernelUnits
{
    /// <summary>The unit whose power has a base.</summary>
    public static InformationBase OfBase(IOperation number) => Terms.Read(number).Value switch
    {
        2 => InformationBase.Bits,
        10 => InformationBase.Dits,
        _ => InformationBase.Unknown,
    };

    /// <summary>The power that turns a unit into a perplexity.</summary>
    public static string Power(InformationBase unit) => unit switch
    {
        InformationBase.Bits => "Pow(2, x)",
        InformationBase.Dits => "Pow(10, x)",
        _ => "Exp(x)",
    };

    /// <summary>The call of a kernel that a value is, behind variables and signs.</summary>
    public static KernelCall? Source(IOperation value)
    {
        Term term = Terms.Read(value);
        return term.Op == MathOp.Negate ? Source(term.First)
            : Variables.Of(term.Operation) is ILocalSymbol local ? Reaching.SingleValue(local, term.Operation) is { } written ? KernelCall.Of(written) : null
            : KernelCall.Of(term.Operation);
    }
}
