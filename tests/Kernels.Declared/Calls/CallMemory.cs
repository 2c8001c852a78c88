namespace LossGen.Kernels.Declared.Calls;

/// <summary>Memory for the spans of one call, used again by the next.</summary>
/// <param name="bytes">The largest size of a span.</param>
internal sealed class CallMemory(int bytes)
{
    private readonly List<GuardedMemory> _places = [];

    /// <summary>The span in a place, at the upper guard or at the lower one.</summary>
    public Span<T> At<T>(int place, int count, bool end)
        where T : unmanaged
    {
        while (_places.Count <= place)
        {
            _places.Add(new GuardedMemory(bytes));
        }

        return _places[place].Of<T>(count, end);
    }
}
