namespace Digits.Plots;

/// <summary>Where the plots go: into this sample if run from the repository root, otherwise right here.</summary>
static class PlotFolder
{
    const string Sample = "samples/Digits";

    /// <summary>The full path of a plot of that name, in a folder that exists.</summary>
    public static string PathOf(string fileName)
    {
        string parent = Directory.Exists(Sample) ? Sample : ".";
        return Path.Combine(Directory.CreateDirectory(Path.Combine(parent, "plots")).FullName, fileName);
    }
}
