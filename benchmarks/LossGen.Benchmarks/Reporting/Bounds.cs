namespace LossGen.Benchmarks.Reporting;

/// <summary>What keeps a kernel from being faster, for the goals and for those that are missed.</summary>
/// <remarks>
/// They were derived for a CPU of 512 bits that adds in two pipes, multiplies in two others and stores 512 bits a cycle, and confirmed by loops
/// written by hand: a goal asks for about 95 % of what the bound leaves.
/// </remarks>
static class Bounds
{
    /// <summary>The stream takes 5.8 cycles for 64 elements in the first cache. In these at most 24 floating-point operations begin.</summary>
    const string Ports = "the stream leaves room for 24 floating-point operations of 64 elements, and the loss has";

    public const string SquaredErrorPorts = "none: its operations fit beside loads and stores";
    public const string AbsoluteErrorPorts = $"ports: {Ports} 25";
    public const string HingePorts = $"ports: {Ports} 30, and two more comparisons as long as its domain is not one instruction";
    public const string HuberPorts = $"ports: {Ports} 33";
    public const string SecondCache = "the second cache, which loads and stores share with what is computed between them";
    public const string LastCache = "the last cache, which all processors share; the fastest stream there has stores past the caches or vectors of 256 bits";
    public const string Memory = "memory: what is computed takes the place of reads under way";
    public const string CompensatedSum = "latency of sums with their rounding errors: six operations for each term of double";
    public const string PlainStores = "plain stores read each line before they write it; the stream does not";
    public const string Reading = "loads: two of 512 bits a cycle";
    public const string Latency = "latency of exponential and logarithm: four vectors side by side use half the pipes, eight all of them";
    public const string Registers = "registers: 16 of 256 bits do not hold eight vectors side by side, and the CPU computes 512 bits at full rate";
    public const string Divergence = "tests of exceptional operands in the loop; the integer form of log(p/q) needs none for ordinary blocks";
    public const string Rows = "exponentials of a row; the last pass waits for its sum";
    public const string FewClasses = "turning rows of few classes into columns and back";
    public const string DoubleExponential = "a polynomial of double is twice as long, of half as many lanes";
    public const string Call = "checks of lengths and overlaps, three spans pinned, and the tree that ends the sum";
    public const string None = "";
    public const string Waking = "a helper that spins comes within 2 µs, one that sleeps within 80; the call takes as long";
    public const string Threads = "two processors, and the first part before the helper comes";
    public const string SharedMemory = "the processors share the bandwidth that one of them uses up";
}
