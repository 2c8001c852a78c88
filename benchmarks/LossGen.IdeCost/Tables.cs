namespace LossGen.IdeCost;

/// <summary>The tables of the documentation.</summary>
internal static class Tables
{
    private const int ColdRounds = 3;
    private const int Edits = 10_000;

    public static string FirstCalls(IReadOnlyList<FirstCall> calls, IReadOnlyDictionary<string, Price> prices) =>
        "| first call of | text, KB | C# compiled to, KB | by the C# compiler in, ms | JIT, ms | the whole call, ms |\n|---|---:|---:|---:|---:|---:|\n"
        + string.Concat(calls.Select(call => Row(call, prices[call.Method])));

    private static string Row(FirstCall call, Price price) =>
        $"| {call.Name} | {price.Characters / 1000.0:f1} | {price.IntermediateBytes / 1000.0:f1} | {price.CompileMilliseconds:f0} | {call.Jit:f1} | {call.Milliseconds:f1} |\n";

    /// <summary>The generator over a project, after a run over another one, so that its own code is compiled.</summary>
    public static string Generator()
    {
        Editing.Cold(new Solution("Warm").Start());
        (double Generator, double Parse, long Characters)[] cold = [.. Enumerable.Range(0, ColdRounds).Select(round => Editing.Cold(new Solution($"Cold{round}").Start()))];
        Solution solution = new("Edited");
        (double[] medians, long growth) = Editing.Edits(solution.Start(), [solution.TypeElsewhere, solution.EditMethod, solution.EditAttribute], Edits);
        return $"""
            | {Solution.Methods} annotated methods in {Solution.Files} files | |
            |---|---:|
            | the first run | {Editing.Median(cold.Select(c => c.Generator)):f0} ms |
            | to parse what it wrote, {cold[0].Characters / 1e6:f0} million characters | {Editing.Median(cold.Select(c => c.Parse)):f0} ms |
            | a keystroke in a file without losses | {medians[0]:f1} ms |
            | another name for a parameter of one method | {medians[1]:f1} ms |
            | another setting in the attribute of one method | {medians[2]:f1} ms |
            | alive after {Edits} such edits, more than after {Edits / 10} | {growth / 1024.0:f0} KB |

            """;
    }
}
