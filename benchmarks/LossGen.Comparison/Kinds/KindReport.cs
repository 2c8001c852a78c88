using System.Globalization;
using System.Text;

namespace LossGen.Comparison.Kinds;

/// <summary>Runs every case, prints what both compute and writes the page.</summary>
internal static class KindReport
{
    /// <summary>The number of cases that do not hold.</summary>
    /// <param name="page">The page to write, or null.</param>
    public static int Run(string? page)
    {
        StringBuilder agreed = new(), explained = new();
        List<string> failures = [];
        foreach (KindCase kind in OrdinaryCases.All.Concat(HardCases.All))
        {
            (double[] ours, double[] theirs) = kind.Run();
            double difference = KindCase.Difference(ours, theirs);
            string line = kind.Reason is null
                ? $"| {kind.Name} | {Text(difference)} |"
                : $"| {kind.Name} | {Text(ours)} | {Text(theirs)} | {kind.Reason} |";
            (kind.Reason is null ? agreed : explained).AppendLine(line);
            Console.WriteLine(line);
            if (!kind.Holds(difference))
            {
                failures.Add($"{kind.Name}: {Text(ours)} here, {Text(theirs)} of libtorch");
            }
        }

        if (page is not null)
        {
            File.WriteAllText(page, Page(agreed, explained));
        }

        failures.ForEach(Console.Error.WriteLine);
        return failures.Count;
    }

    private static string Page(StringBuilder agreed, StringBuilder explained) => $"""
        # Beside libtorch

        Every kind that libtorch 2.10 has, by TorchSharp 0.107, in `double`: the mean and its gradient. `dotnet run -c Release --project
        benchmarks/LossGen.Comparison -- libtorch` runs all of it, and fails if one of the first table differs by more than 1e−12 or one of the second
        does not differ; with a file behind `libtorch` it writes this page.

        ## Where both agree

        Random numbers, 40 rows of 7. The difference is the largest one of the value and all gradients, relative where the number is above 1.

        | kind | difference |
        |---|--:|
        {agreed.ToString().TrimEnd()}

        ## Where they do not, and why

        The value first, then the gradient.

        | input | here | libtorch | |
        |---|---|---|---|
        {explained.ToString().TrimEnd()}

        """.ReplaceLineEndings("\n");

    private static string Text(double[] numbers) => string.Join(", ", numbers.Select(Text));

    private static string Text(double number) =>
        number == 0 ? "0" : number.ToString(Math.Abs(number) < 1e-3 ? "0.0e+0" : "g8", CultureInfo.InvariantCulture).Replace("Infinity", "∞", StringComparison.Ordinal).Replace('-', '−');
}
