using System.Diagnostics;
using System.Globalization;
using LossGen.Fuzz;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

Console.WriteLine($"seed {options.Seed}");
Stopwatch watch = Stopwatch.StartNew();
IReadOnlyList<string> seeds = options.FormulasAlone ? Seeds.OfFormulas : Seeds.All;
int done = 0, compiled = 0, generated = 0, failed = 0;
Parallel.For(0, options.Mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, loop) =>
{
    if (watch.Elapsed > options.Time)
    {
        loop.Stop();
        return;
    }

    // A mutant depends on its number and the seed alone, so that a failure can be had again.
    Random random = new(unchecked((options.Seed * 1_000_003) + i));
    string source = new Mutator(random).Mutate(seeds[i % seeds.Count]);
    Outcome outcome = Judge(source);
    Interlocked.Increment(ref done);
    Interlocked.Add(ref compiled, outcome.Compiles ? 1 : 0);
    Interlocked.Add(ref generated, outcome.Generates ? 1 : 0);
    if (outcome.Failure is { } failure)
    {
        Interlocked.Increment(ref failed);
        Console.WriteLine($"--- mutant {i}: {failure}\n{source}\n---");
    }
});

Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{done} mutants in {watch.Elapsed.TotalSeconds:F0} s: {compiled} are right C#, for {generated} code was generated, {failed} failed"));
return failed == 0 && done > 0 ? 0 : 1;

static Outcome Judge(string source)
{
    try
    {
        return Oracle.Judge(source);
    }
    catch (Exception exception)
    {
        return new Outcome(false, false, exception.ToString());
    }
}
