using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>A call of a generated kernel.</summary>
/// <param name="Kernel">What is called.</param>
/// <param name="Call">The call.</param>
internal sealed record KernelCall(Kernel Kernel, IInvocationOperation Call)
{
    /// <summary>The call, if it is one of a kernel.</summary>
    public static KernelCall? Of(IOperation operation) =>
        Terms.Peel(operation) is IInvocationOperation call && Kernel.Of(call.TargetMethod) is { } kernel ? new KernelCall(kernel, call) : null;

    /// <summary>The argument that is passed for a parameter; null if it is left out.</summary>
    public IOperation? Argument(IParameterSymbol? parameter)
    {
        foreach (IArgumentOperation argument in Call.Arguments)
        {
            if (parameter is not null && argument.Parameter?.Ordinal == parameter.Ordinal && argument.ArgumentKind == ArgumentKind.Explicit)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>What is known of the argument for a parameter where the call is made; null if nothing is.</summary>
    public SeenArgument? Seen(IParameterSymbol? parameter) => BodyContents.Of(Call).Argument(Call, parameter);

    /// <summary>The number that is passed for a parameter on every path; NaN if that is not known.</summary>
    public double Number(IParameterSymbol? parameter) => Seen(parameter)?.Value.Number ?? double.NaN;

    /// <summary>What an argument holds that is wrong, if it can hold any such thing.</summary>
    public Finding? Find(IOperation argument, Func<Content, bool> isWrong)
    {
        foreach (IArgumentOperation passed in Call.Arguments)
        {
            if (passed.Value == argument && Seen(passed.Parameter) is { } seen)
            {
                return Finding.Of(seen, isWrong, argument);
            }
        }

        return null;
    }

    /// <summary>The arguments in the space of the kernel: the predictions, or p and q unless p has a space of its own.</summary>
    public IEnumerable<IOperation> InSpace()
    {
        bool isPair = Kernel.Family != "LossAttribute" && Kernel.Kind != "Perplexity";
        foreach (IParameterSymbol operand in Kernel.Operands)
        {
            bool isOwn = operand.Ordinal == 0 ? !isPair || Kernel.Operands.Count == 1 || Kernel.Member("TargetInput") is null : isPair;
            if (isOwn && Argument(operand) is { } argument)
            {
                yield return argument;
            }
        }
    }
}
