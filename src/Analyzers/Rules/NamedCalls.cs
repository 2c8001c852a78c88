using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules;

/// <summary>A look at the calls of methods whose names are wanted; the answer for a name is kept.</summary>
/// <param name="isWanted">Whether methods of a name are wanted.</param>
/// <param name="inspect">The look at one call.</param>
internal sealed class NamedCalls(Func<string, bool> isWanted, Action<Inspection, IInvocationOperation> inspect)
{
    private readonly ConcurrentDictionary<string, bool> _answers = new(StringComparer.Ordinal);

    /// <summary>Looks at a call if its method's name is wanted.</summary>
    public void Inspect(Inspection inspection, IInvocationOperation call, string name)
    {
        if (_answers.GetOrAdd(name, isWanted))
        {
            inspect(inspection, call);
        }
    }
}
