namespace LossGen.HotLoops.Loops;

/// <summary>What a hot loop consists of.</summary>
/// <param name="Kernel">The kernel.</param>
/// <param name="Phase">Which of its loops it is.</param>
/// <param name="Elements">How many elements a trip does.</param>
/// <param name="Instructions">How many instructions it has, on all its paths.</param>
/// <param name="Bytes">How long they are.</param>
/// <param name="Loads">How many of them read a vector of an operand.</param>
/// <param name="Stores">How many of them write a vector.</param>
/// <param name="Spills">How many of them have a vector in the stack.</param>
/// <param name="Slots">How many of them have something else there.</param>
sealed record HotLoop(
    KernelName Kernel, string Phase, int Elements, int Instructions, int Bytes, int Loads, int Stores, int Spills, int Slots)
{
    public double PerElement => (double)Instructions / Elements;

    public override string ToString() => $"{Kernel.Target}: {Kernel.Loss} {Kernel.Work} {Kernel.Element}, {Phase}";
}
