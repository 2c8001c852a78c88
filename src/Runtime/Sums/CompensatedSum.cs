using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace LossGen.Runtime;

/// <summary>
/// A sum in double that keeps what each addition rounds away, for the values of rows. Used by generated code only.
/// </summary>
[JsonConverter(typeof(NoJson)), TypeConverter(typeof(NoText))]
[EditorBrowsable(EditorBrowsableState.Never)]
public struct CompensatedSum
{
    double _sum;
    double _error;

    /// <summary>The sum so far; an infinity or NaN among the terms behaves as in plain addition.</summary>
    public readonly double Value => TwoSum.Compensate(_sum, _error);

    /// <summary>Adds a term.</summary>
    /// <param name="term">The term.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(double term)
    {
        double sum = _sum + term;
        _error += TwoSum.Error(_sum, term, sum);
        _sum = sum;
    }
}
