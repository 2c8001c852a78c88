using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules;

/// <summary>The looks at calls of methods with one name.</summary>
/// <param name="Calls">The looks at the call.</param>
/// <param name="Functions">The looks at the mathematical function that the name can stand for.</param>
internal sealed record CallPlan(Action<Inspection, IInvocationOperation>[] Calls, Action<Inspection, Term>[] Functions)
{
    /// <summary>For the names that no rule wants.</summary>
    public static CallPlan None { get; } = new([], []);
}
