using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>What is known at calls of kernels and where rows are mentioned.</summary>
internal sealed class Observations
{
    private readonly Dictionary<SyntaxNode, Dictionary<int, SeenArgument>> _calls = [];
    private readonly Dictionary<SyntaxNode, SeenArgument> _reads = [];

    /// <summary>Notes a call of a kernel.</summary>
    public void Call(IInvocationOperation call, Value[] values, Store store)
    {
        if (!_calls.TryGetValue(call.Syntax, out Dictionary<int, SeenArgument>? seen))
        {
            _calls.Add(call.Syntax, seen = []);
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter)
            {
                SeenArgument argument = SeenArgument.Of(values[i], store);
                seen[parameter.Ordinal] = seen.TryGetValue(parameter.Ordinal, out SeenArgument? before) ? before.Or(argument) : argument;
            }
        }
    }

    /// <summary>Notes where a row is mentioned.</summary>
    public void Read(IOperation row, Value value, Store store)
    {
        SeenArgument seen = SeenArgument.Of(value, store);
        _reads[row.Syntax] = _reads.TryGetValue(row.Syntax, out SeenArgument? before) ? before.Or(seen) : seen;
    }

    /// <summary>What is known of an argument.</summary>
    public SeenArgument? Argument(IInvocationOperation call, IParameterSymbol? parameter) =>
        parameter is not null && _calls.TryGetValue(call.Syntax, out Dictionary<int, SeenArgument>? seen) && seen.TryGetValue(parameter.Ordinal, out SeenArgument? argument) ? argument : null;

    /// <summary>What is known of a row where it is mentioned; null if nothing is.</summary>
    public SeenArgument? Row(IOperation row) => _reads.TryGetValue(row.Syntax, out SeenArgument? seen) ? seen : null;
}
