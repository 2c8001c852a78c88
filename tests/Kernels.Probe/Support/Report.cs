namespace LossGen.Kernels.Probe.Support;

/// <summary>Collects what does not hold.</summary>
internal sealed class Report
{
    private const int MostPrinted = 20;

    /// <summary>How many checks were made.</summary>
    public int Checks { get; private set; }

    /// <summary>How many failed.</summary>
    public int Failures { get; private set; }

    public void Require(bool holds, Func<string> otherwise)
    {
        Checks++;
        if (!holds && ++Failures <= MostPrinted)
        {
            Console.WriteLine("FAILED: " + otherwise());
        }
    }
}
