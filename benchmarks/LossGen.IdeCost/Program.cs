using System.Globalization;
using LossGen.Benchmarks.Reporting;
using LossGen.IdeCost;
using LossGen.Tests;

// Prints what the JIT and the generator take. With the argument "write" the tables go into docs/ide-cost.md; with "formulas" only
// that of formulas is measured.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (args is ["formulas"])
{
    Console.WriteLine(FormulaCost.Table());
    return;
}

// First of all, while no kernel has been compiled in this process.
FirstCall[] calls = [.. FirstCalls.Measure()];
string firstCalls = Tables.FirstCalls(calls, Prices.Measure());
Console.WriteLine(firstCalls);
string generator = Tables.Generator();
Console.WriteLine(generator);
string formulas = FormulaCost.Table();
Console.WriteLine(formulas);
if (args is ["write"])
{
    Page.Write(
        Path.Combine(RepositoryRoot.Path, "docs", "ide-cost.md"),
        new Dictionary<string, string> { ["generator"] = generator, ["first calls"] = firstCalls, ["formulas"] = formulas });
}
