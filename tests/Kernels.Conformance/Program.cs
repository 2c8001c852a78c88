using System.Diagnostics;
using LossGen.Kernels.Conformance;
using LossGen.Kernels.Declared.Calls;

// Prints a digest of the results of every kernel, or compares with the digests of another machine or program.
bool few = args.Contains("--few");
string? target = Array.IndexOf(args, "--target") is >= 0 and int i && i + 1 < args.Length ? args[i + 1] : null;
if (args.Length < 2 || args[0] is not ("write" or "compare"))
{
    Console.WriteLine("usage: write FILE [--few] [--target NAME] | compare FILE [--few] [--target NAME]");
    Console.WriteLine("  --few     only the short rows; a file of all digests can be compared with as well");
    Console.WriteLine("  --target  fails where another target runs: Avx512, Avx2, AdvSimd, Vector128 or Scalar");
    return 2;
}

if (target is not null && target != Machine.Target)
{
    Console.WriteLine($"FAILED: the kernels that run here are {Machine.Target}, not {target}.");
    return 1;
}

Stopwatch watch = Stopwatch.StartNew();
DigestList own = DigestList.OfThisMachine(Kernels.All, few);
Console.WriteLine($"{Machine.Description}: {own.Count} digests in {watch.Elapsed.TotalSeconds:f0} s");
if (args[0] == "write")
{
    own.Write(args[1]);
    return own.Broken.Count == 0 ? 0 : Fail(own.Broken);
}

IReadOnlyList<string> differences = [.. own.Broken, .. own.DifferencesFrom(DigestList.Read(args[1]), few)];
return differences.Count == 0 ? 0 : Fail(differences);

static int Fail(IReadOnlyList<string> differences)
{
    foreach (string difference in differences.Take(40))
    {
        Console.WriteLine("FAILED: " + difference);
    }

    Console.WriteLine($"{differences.Count} digests differ");
    return 1;
}
