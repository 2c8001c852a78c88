using Spectre.Console;

namespace Shared;

/// <summary>Shows on the console how far a piece of work has come.</summary>
static class LiveProgress
{
    /// <summary>Runs through <paramref name="steps"/>, shows after each what came of it, and returns them.</summary>
    public static IReadOnlyList<T> Follow<T>(string title, int count, IEnumerable<T> steps, Func<T, string> describe) =>
        AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected
            ? FollowWithBar(title, count, steps, describe)
            : FollowWithLines(title, count, steps, describe);

    static List<T> FollowWithBar<T>(string title, int count, IEnumerable<T> steps, Func<T, string> describe) =>
        AnsiConsole.Progress()
            .Columns(
                new SpinnerColumn(),
                new ProgressBarColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(context =>
            {
                List<T> done = [];
                var task = context.AddTask(title, maxValue: count);
                foreach (var step in steps)
                {
                    done.Add(step);
                    task.Description = $"{title}: {describe(step)}";
                    task.Increment(1);
                }

                return done;
            });

    // A file or a pipe cannot be redrawn: it gets at most a handful of lines instead.
    static List<T> FollowWithLines<T>(string title, int count, IEnumerable<T> steps, Func<T, string> describe)
    {
        const int Lines = 8;
        List<T> done = [];
        foreach (var step in steps)
        {
            done.Add(step);
            if (done.Count * Lines / count > (done.Count - 1) * Lines / count)
            {
                Console.WriteLine($"{title}: {describe(step)}");
            }
        }

        return done;
    }
}
