using Spectre.Console;

namespace Divergences;

/// <summary>Shows the fits and what they cover.</summary>
static class FitReport
{
    /// <summary>Drives a fit and shows how the divergence falls.</summary>
    public static GaussianFit Follow(GaussianFit fit)
    {
        LiveProgress.Follow(fit.Name, GaussianFit.Reports, fit.Descend(), value =>
            $"{value:F4} nats at mean {fit.Model.Mean:F3}, σ {fit.Model.Deviation:F3}");
        return fit;
    }

    /// <summary>Prints the fits beside the target.</summary>
    public static void Print(params ReadOnlySpan<GaussianFit> fits)
    {
        var table = new Table().Title("One Gaussian for two humps").AddColumn("");
        foreach (string heading in (string[])["Mean", "σ", "D(p‖q)", "D(q‖p)", "Left hump", "Right hump"])
            table.AddColumn(heading, column => column.RightAligned());

        AddRow(table, "Target p", Target.Mean, Target.Deviation, Target.Probabilities);
        foreach (var fit in fits)
            AddRow(table, fit.Name, fit.Model.Mean, fit.Model.Deviation, fit.Probabilities);

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine("Divergences in nats; the last columns are how much lies under each hump.");
    }

    static void AddRow(Table table, string name, double mean, double deviation, double[] q)
    {
        var (left, right) = Target.Cover(q);
        double forward = Losses.Forward(Target.Probabilities, q, gradient: default);
        double reverse = Losses.Reverse(Target.Probabilities, q, gradient: default);
        table.AddRow(
            name, $"{mean:F3}", $"{deviation:F3}", $"{forward:F3}", $"{reverse:F3}", $"{left:P0}", $"{right:P0}");
    }
}
