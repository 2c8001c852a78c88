using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules;

/// <summary>The looks at calls of methods with one name.</summary>
/// <param name="calls">The looks at the call.</param>
/// <param name="functions">The looks at the mathematical function that the name can stand for.</param>
internal sealed class CallPlan(Action<Inspection, IInvocationOperation>[] calls, Action<Inspection, Term>[] functions)
{
    public Action<Inspection, IInvocationOperation>[] Calls { get; } = calls;

    public Action<Inspection, Term>[] Functions { get; } = functions;

    /// <summary>For the names that no rule wants.</summary>
    public static CallPlan None { get; } = new([], []);
}
