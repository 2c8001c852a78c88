using LossGen.HotLoops.Gate;
using LossGen.HotLoops.Listings;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops;

/// <summary>What the program can be asked to do.</summary>
static class Commands
{
    const string Usage =
        """
        HotLoops                 compares the loops of this machine's instruction sets with the recorded ones; fails if one is worse
        HotLoops --object FILE   the same for an object file of ARM64
            --record             records the loops instead
        HotLoops --write-page    writes what is recorded into docs/performance.md
        """;

    /// <summary>Does what the command line says, and returns the exit code.</summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case [JitListing.Command, var method]:
                JitListing.Compile(method);
                return 0;
            case ["--write-page"]:
                PageSections.Write(RecordedLoops.Read());
                return 0;
            case ["--record"]:
                RecordedLoops.Replace(OfThisMachine());
                return 0;
            case ["--object", var file, "--record"]:
                RecordedLoops.Replace(OfObject(file));
                return 0;
            case ["--object", var file]:
                return Check(OfObject(file));
            case []:
                return Check(OfThisMachine());
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    static List<HotLoop> OfThisMachine()
    {
        List<HotLoop> loops = [];
        foreach (string target in JitListing.Targets)
        {
            if (JitListing.Has(target))
            {
                loops.AddRange(Loops(JitListing.Of(target), Syntaxes.X64, target));
            }
            else
            {
                Console.WriteLine($"SKIPPED: this machine has no {target}.");
            }
        }

        return loops;
    }

    static List<HotLoop> OfObject(string file) => Loops(ObjectListing.Of(file), Syntaxes.Arm64, ObjectListing.Target);

    static List<HotLoop> Loops(string[] listing, Syntax syntax, string target)
    {
        HotLoopFinder finder = new(syntax);
        var kernels = ListingReader.Read(listing, syntax)
            .Select(method => (Method: method, Name: KernelName.Of(method.Name, target)))
            .Where(kernel => kernel.Name is not null)
            .OrderByDescending(kernel => kernel.Name!.Element, StringComparer.Ordinal)
            .ThenBy(kernel => kernel.Name!.Loss, StringComparer.Ordinal)
            .ThenBy(kernel => kernel.Name!.Work, StringComparer.Ordinal);
        return [.. kernels.SelectMany(kernel => finder.In(kernel.Method, kernel.Name!))];
    }

    static int Check(List<HotLoop> loops)
    {
        Console.WriteLine(Tables.Of(loops));
        HashSet<string> targets = [.. loops.Select(loop => loop.Kernel.Target)];
        string[] faults = [.. Comparison.Faults([.. RecordedLoops.Read().Where(loop => targets.Contains(loop.Kernel.Target))], loops)];
        Array.ForEach(faults, Console.Error.WriteLine);
        Console.WriteLine($"{loops.Count} loops, {faults.Length} worse than recorded.");
        return faults.Length == 0 ? 0 : 1;
    }
}
