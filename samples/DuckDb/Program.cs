using System.Diagnostics;
using System.Globalization;
using DuckDb.Native;
using LossGen;

const int Rows = 4_000_000;
const int Rounds = 5;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var database = new Database();

// Numbers over 26 decades, of both signs, in two orders.
database.Run(
    "CREATE TABLE losses AS SELECT i % 100 AS part, " +
    $"(CAST(hash(i) % 2000003 AS DOUBLE) - 1000001) * pow(10.0, i % 26 - 13) AS loss FROM range({Rows}) t(i)");
database.Run("CREATE TABLE shuffled AS SELECT * FROM losses ORDER BY hash(loss)");
database.Run("CREATE TABLE nulls AS SELECT CASE WHEN part % 3 = 0 THEN NULL ELSE loss END AS loss FROM losses");

LossSum expected = LossSum.Empty;
expected.Add(database.Numbers("SELECT loss FROM losses"));
List<string> failures = [];
HashSet<double> rounded = [];
foreach (int threads in new[] { 1, 2, 4 })
{
    database.Run($"SET threads = {threads}");
    foreach (string table in new[] { "losses", "shuffled" })
    {
        Check($"{table}, {threads} threads", database.Totals($"SELECT exact_sum(loss) FROM {table}"), expected);
        rounded.Add(database.Numbers($"SELECT sum(loss) FROM {table}")[0]);
    }

    Check($"in groups, {threads} threads", database.Totals("SELECT exact_sum(loss) FROM shuffled GROUP BY part"), expected);
    Console.WriteLine(
        $"{threads} threads: exact_sum {Nanoseconds("exact_sum"):F2} ns a row, sum {Nanoseconds("sum"):F2} ns.");
}

LossSum kept = LossSum.Empty;
kept.Add(database.Numbers("SELECT loss FROM losses WHERE part % 3 <> 0"));
Check("nulls", database.Totals("SELECT exact_sum(loss) FROM nulls"), kept);
Check("no rows", database.Totals("SELECT exact_sum(loss) FROM losses WHERE part > 100"), LossSum.Empty);
Console.WriteLine($"exact_sum has one value, {expected.Sum:R}; sum had {rounded.Count} different ones.");
if (rounded.Count < 2)
    failures.Add("The rounded sums are all the same: the control shows nothing.");

try
{
    database.Totals("SELECT exact_sum('text') FROM losses");
    failures.Add("Nothing refuses a text.");
}
catch (InvalidOperationException reason) when (reason.Message.Contains("text", StringComparison.Ordinal))
{
    Console.WriteLine("A text instead of a number is refused.");
}

failures.ForEach(Console.Error.WriteLine);
return failures.Count == 0 ? 0 : 1;

void Check(string what, LossSum[] totals, LossSum wanted)
{
    LossSum total = LossSum.Total(totals);
    if (!total.Equals(wanted))
        failures.Add($"{what}: {total.Sum:R} of {total.Count} rows instead of {wanted.Sum:R} of {wanted.Count}.");
}

double Nanoseconds(string aggregate)
{
    double best = double.PositiveInfinity;
    for (int round = 0; round < Rounds; round++)
    {
        long start = Stopwatch.GetTimestamp();
        database.Run($"SELECT {aggregate}(loss) FROM losses");
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds / Rows);
    }

    return best;
}
