using System.Diagnostics;

namespace LossGen.Benchmarks.Measuring;

/// <summary>The processor that measurements run on.</summary>
static class Processor
{
    /// <summary>
    /// Pins the main thread, and the processes that it starts, to the last processor, where the system is least busy by
    /// habit. Elsewhere than on Linux and Windows nothing happens.
    /// </summary>
    public static void Pin()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using Process self = Process.GetCurrentProcess();
            self.ProcessorAffinity = (nint)1 << Math.Min(Environment.ProcessorCount, 63) - 1;
        }
    }
}
