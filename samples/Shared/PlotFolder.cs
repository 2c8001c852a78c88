using System.Reflection;
using SkiaSharp;

namespace Shared;

/// <summary>Where the plots go: into the running sample if run from the repository root, otherwise right here.</summary>
static class PlotFolder
{
    /// <summary>The full path of a plot of that name, in a folder that exists.</summary>
    public static string PathOf(string fileName)
    {
        string sample = Path.Combine("samples", Assembly.GetExecutingAssembly().GetName().Name!);
        string parent = Directory.Exists(sample) ? sample : ".";
        return Path.Combine(Directory.CreateDirectory(Path.Combine(parent, "plots")).FullName, fileName);
    }

    /// <summary>Says where the plots are, and why they lack text if they do.</summary>
    public static void Announce(params ReadOnlySpan<string> paths)
    {
        foreach (string path in paths)
            Console.WriteLine($"Plot: {path}");

        if (SKTypeface.Default.GlyphCount == 0)
            Console.WriteLine("The plots have no text: this system has no fonts (on Debian: apt install fonts-dejavu-core).");
    }
}
