using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// The way of a search: the calls it went into, and how much it may still read. A search that runs out, or that comes to where it has
/// been, ends in "unknown", so that no search takes longer in a longer method.
/// </summary>
internal sealed class Trail
{
    private const int MaximalReads = 256;
    private const int MaximalCalls = 3;

    private readonly int[] _left;
    private readonly int _calls;
    private HashSet<IOperation> _read = [];

    private Trail(int[] left, int calls, Call? call, Trail? caller)
    {
        _left = left;
        _calls = calls;
        Call = call;
        Caller = caller;
    }

    /// <summary>The call that led into the method the search is in; null in the method it began in.</summary>
    public Call? Call { get; }

    /// <summary>The way up to that call.</summary>
    public Trail? Caller { get; }

    /// <summary>A search that begins.</summary>
    public static Trail Start() => new([MaximalReads], 0, null, null);

    /// <summary>Whether a place can be read for the first time.</summary>
    public bool Enter(IOperation place) => Spend() && _read.Add(place);

    /// <summary>Whether there is something left to spend.</summary>
    public bool Spend() => _left[0]-- > 0;

    /// <summary>The same search on a second path: what it reads, the first path may read again.</summary>
    public Trail Fork() => new(_left, _calls, Call, Caller) { _read = [.. _read] };

    /// <summary>A search for something else on the way, which may read everything again and spends of the same.</summary>
    public Trail Aside() => new(_left, _calls, Call, Caller?.Aside());

    /// <summary>A search that begins where this one is.</summary>
    public Trail Anew() => Anew([MaximalReads]);

    private Trail Anew(int[] left) => new(left, _calls, Call, Caller?.Anew(left));

    /// <summary>The way into the method that a call runs; null where that would be too deep, or where the search is in it already.</summary>
    public Trail? Into(Call call) => _calls == MaximalCalls || IsIn(call.Method) ? null : new Trail(_left, _calls + 1, call, this);

    /// <summary>The value that a parameter has by the call that led here.</summary>
    public IOperation? Argument(IParameterSymbol parameter)
    {
        if (Call is not { Operation: IInvocationOperation call } || !SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, Call.Value.Method?.OriginalDefinition))
        {
            return null;
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private bool IsIn(IMethodSymbol? method)
    {
        for (Trail? trail = this; trail is not null; trail = trail.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(trail.Call?.Method?.OriginalDefinition, method?.OriginalDefinition) && method is not null)
            {
                return true;
            }
        }

        return false;
    }
}
