using System.Text.RegularExpressions;

namespace LossGen.HotLoops.Loops;

/// <summary>What the name of a generated method says about its kernel.</summary>
/// <param name="Target">The instruction set.</param>
/// <param name="Loss">The loss, and whether it is the kernel for few classes.</param>
/// <param name="Work">f, fg or fgh.</param>
/// <param name="Element">The element type.</param>
sealed partial record KernelName(string Target, string Loss, string Work, string Element)
{
    const string FewClasses = ", few classes";

    /// <summary>Whether it is a loop of the library's, of which a trip does four rows of lanes.</summary>
    public bool IsOfLibrary { get; init; }

    public bool HasFewClasses => Loss.EndsWith(FewClasses, StringComparison.Ordinal);

    public int ElementBytes => Element == "double" ? sizeof(double) : sizeof(float);

    /// <summary>The name of a kernel of this instruction set, otherwise null.</summary>
    public static KernelName? Of(string method, string target)
    {
        Match match = Generated().Match(method);
        Match loop = match.Success ? match : Loop().Match(method);
        if ((match.Success ? match.Groups["target"].Value : TargetOf(loop.Groups["bits"].Value)) != target)
        {
            return null;
        }

        string work = loop.Groups["work"].Value switch { "Value" => "f", "Gradient" => "fg", _ => "fgh" };
        if (!match.Success && !IsWatched(work, loop.Groups["outputs"].Value, target))
        {
            return null;
        }

        string few = loop.Groups["few"].Success ? FewClasses : "";
        return new KernelName(target, loop.Groups["loss"].Value + few, work, loop.Groups["element"].Value.ToLowerInvariant()) { IsOfLibrary = !match.Success };
    }

    // A program that is compiled ahead of time has a loop for each way to write the outputs, also for those that its CPU or the kernel has not.
    static bool IsWatched(string work, string outputs, string target) => outputs switch
    {
        "Skipped" => work == "f",
        "Stored" => work != "f",
        "Streamed" => work != "f" && target != "AdvSimd",
        _ => false,
    };

    static string TargetOf(string bits) => bits switch { "512" => "Avx512", "256" => "Avx2", "128" => "AdvSimd", _ => "" };

    // A loop of the library, which has the kernel as a type argument.
    [GeneratedRegex("Elementwise(?::|__)Of(?:Few|Many).*__(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)Pass.*?(?<outputs>Skipped|StoredInPart|Stored|Streamed).*?Memory(?<bits>[0-9]+)(?<few>$.)?")]
    private static partial Regex Loop();

    // The class of a generated kernel is local to its file, so that the compiler puts the file's name before its own.
    [GeneratedRegex("__(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)Kernels(?::|__)(?<few>FewClasses)?With(?<target>[A-Za-z0-9]+)$")]
    private static partial Regex Generated();
}
