using System.Globalization;
using LossGen.Kernels.Declared.Calls;

namespace LossGen.Kernels.Conformance;

/// <summary>Digests by the names of kernels and the group of lengths they are of.</summary>
internal sealed class DigestList
{
    private const string FewGroup = "short";
    private const string MoreGroup = "long";
    private const string OnThreads = "OnThreads(";

    private readonly SortedDictionary<string, string> _digests = new(StringComparer.Ordinal);

    private DigestList()
    {
    }

    public int Count => _digests.Count;

    /// <summary>Kernels whose results depend on where their operands and outputs are in memory, or on threads.</summary>
    public List<string> Broken { get; } = [];

    /// <summary>Runs kernels.</summary>
    /// <param name="kernels">Which.</param>
    /// <param name="few">Whether only short rows are run.</param>
    public static DigestList OfThisMachine(IEnumerable<Case> kernels, bool few)
    {
        DigestList list = new();
        CallMemory memory = new(Lengths.LargestSpan);
        foreach (Case kernel in kernels)
        {
            list.Add(kernel, FewGroup, Lengths.Few, memory);
            if (!few)
            {
                list.Add(kernel, MoreGroup, Lengths.More, memory);
            }
        }

        list.CompareThreads();
        return list;
    }

    public static DigestList Read(string file)
    {
        DigestList list = new();
        foreach (string line in File.ReadLines(file))
        {
            int space = line.LastIndexOf(' ');
            list._digests.Add(line[..space], line[(space + 1)..]);
        }

        return list;
    }

    public void Write(string file) => File.WriteAllLines(file, _digests.Select(digest => $"{digest.Key} {digest.Value}"));

    /// <summary>What is not the same in another list, a line for each kernel and group.</summary>
    public IEnumerable<string> DifferencesFrom(DigestList other, bool few)
    {
        foreach (string name in _digests.Keys.Union(other._digests.Keys.Where(name => !few || name.EndsWith(' ' + FewGroup))))
        {
            string own = _digests.GetValueOrDefault(name, "missing here"), theirs = other._digests.GetValueOrDefault(name, "missing there");
            if (own != theirs)
            {
                yield return $"{name}: {own}, expected {theirs}";
            }
        }
    }

    // A kernel that threads may share is declared beside its twin on one thread.
    private void CompareThreads()
    {
        foreach ((string name, string digest) in _digests.Where(digest => digest.Key.Contains(OnThreads)))
        {
            string twin = _digests[name.Replace(OnThreads, "(")];
            if (digest != twin)
            {
                Broken.Add($"{name}: {digest}, {twin} on one thread");
            }
        }
    }

    private void Add(Case kernel, string group, int[] lengths, CallMemory memory)
    {
        Digest low = new(), high = new();
        foreach (int length in lengths)
        {
            foreach (Numbers numbers in Enum.GetValues<Numbers>())
            {
                low.Add(Of(kernel, new Call(memory, Lengths.Rows, length, numbers, atEnd: false)));
                high.Add(Of(kernel, new Call(memory, Lengths.Rows, length, numbers, atEnd: true)));
            }
        }

        string name = $"{kernel.Name} {group}";
        if (low.Value != high.Value)
        {
            Broken.Add($"{name}: {low.Value:x16} at the start of a page, {high.Value:x16} at its end");
        }

        _digests.Add(name, low.Value.ToString("x16", CultureInfo.InvariantCulture));
    }

    // Smoothing that excludes a class has none left to spread over in a row of one: the kernel refuses it, on every machine.
    private static ulong Of(Case kernel, Call call)
    {
        try
        {
            return call.Of(kernel);
        }
        catch (ArgumentOutOfRangeException refused) when (call.RowLength == 1 && refused.ParamName == "classes")
        {
            return 0;
        }
    }
}
