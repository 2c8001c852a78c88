namespace LossGen.Publishing;

/// <summary>The table of the documentation.</summary>
internal static class Table
{
    public static string Of(IReadOnlyList<Published> apps)
    {
        string[] kernels = [.. apps[0].Times.Keys];
        string head = $"| published as | {string.Join(" | ", kernels.Select(kernel => $"{kernel}, ns"))} | start-up, ms | size, MB |\n";
        string rule = $"|---|{string.Concat(kernels.Select(_ => "---:|"))}---:|---:|\n";
        return head + rule + string.Concat(apps.Select(app => Row(app, kernels)));
    }

    private static string Row(Published app, string[] kernels)
    {
        string times = string.Join(" | ", kernels.Select(kernel => $"{Median(app.Times[kernel]):f3}"));
        return $"| {app.Variant.Title} | {times} | {Median(app.StartUps):f0} | {app.Bytes / 1e6:f2} |\n";
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
