using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

// Two builds of the same kernels in one process, in turns. Arguments: the folders of both, kernels, lengths.
Type earlier = Load(args[0]), now = Load(args[1]);
string[] names = args.Length > 2
    ? args[2].Split(',')
    : [.. now.GetMethods(BindingFlags.Public | BindingFlags.Static).Select(method => method.Name)];
int[] lengths = args.Length > 3 ? [.. args[3].Split(',').Select(int.Parse)] : [1, 16, 100, 256, 4096, 65536, 1 << 20];
Console.WriteLine("kernel, elements: ns earlier, ns now, how many times as long the earlier one takes");
foreach (string name in names)
{
    foreach (int length in lengths)
        Compare(name, length);
}

void Compare(string name, int length)
{
    const int Rounds = 101;
    using Data data = new(name, length);
    Action<int> first = data.Bind(earlier.GetMethod(name)!), second = data.Bind(now.GetMethod(name)!);

    // The first call compiles.
    first(1);
    second(1);
    int repetitions = 1;
    while (Time(first, repetitions) * repetitions < 300_000)
        repetitions *= 2;

    double before = double.PositiveInfinity, after = double.PositiveInfinity;
    for (int round = 0; round < Rounds; round++)
    {
        before = Math.Min(before, Time(first, repetitions));
        after = Math.Min(after, Time(second, repetitions));
    }

    Console.WriteLine($"{name}, {length}: {before:F2}, {after:F2}, {before / after:F3}");
}

// Nanoseconds of a call.
static double Time(Action<int> calls, int repetitions)
{
    long start = Stopwatch.GetTimestamp();
    calls(repetitions);
    return Stopwatch.GetElapsedTime(start).TotalNanoseconds / repetitions;
}

static Type Load(string folder) =>
    new Context(folder).LoadFromAssemblyPath(Path.Combine(folder, "Kernels.dll")).GetType("Frozen.Kernels", throwOnError: true)!;

delegate double Kernel(ReadOnlySpan<float> first, ReadOnlySpan<float> second, Span<float> gradient);

/// <summary>The operands of a kernel, each at the start of a line of the cache and at another place of a page.</summary>
sealed unsafe class Data : IDisposable
{
    const int Page = 4096, Line = 64;

    readonly float*[] _spans = new float*[3];
    readonly void* _memory;
    readonly int _length;

    public Data(string name, int length)
    {
        _length = length;
        int size = ((length * sizeof(float) + Page - 1) / Page * Page) + 3 * Line;
        _memory = NativeMemory.AlignedAlloc((nuint)(3 * size), Page);
        for (int k = 0; k < _spans.Length; k++)
            _spans[k] = (float*)((byte*)_memory + k * size);

        Random random = new(5);
        bool areProbabilities = name.StartsWith("Kullback", StringComparison.Ordinal), areBits = name.StartsWith("Binary", StringComparison.Ordinal);
        for (int i = 0; i < length; i++)
        {
            float score = random.NextSingle() * 6 - 3, share = random.NextSingle();
            _spans[0][i] = areProbabilities ? share / length : score;
            _spans[1][i] = areProbabilities ? random.NextSingle() / length
                : areBits ? share
                : name == "Hinge" ? (share < 0.5f ? -1 : 1)
                : random.NextSingle() * 6 - 3;
        }
    }

    /// <summary>So many calls of a kernel.</summary>
    public Action<int> Bind(MethodInfo method)
    {
        Kernel kernel = method.CreateDelegate<Kernel>();
        return repetitions =>
        {
            for (int i = 0; i < repetitions; i++)
                kernel(new(_spans[0], _length), new(_spans[1], _length), new(_spans[2], _length));
        };
    }

    public void Dispose() => NativeMemory.AlignedFree(_memory);
}

/// <summary>Each build has the library beside it.</summary>
sealed class Context(string folder) : AssemblyLoadContext(name: null)
{
    protected override Assembly? Load(AssemblyName name) =>
        name.Name == "LossGen" ? LoadFromAssemblyPath(Path.Combine(folder, "LossGen.dll")) : null;
}
