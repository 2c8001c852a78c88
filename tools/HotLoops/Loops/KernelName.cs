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

    const int BytesOfBlock = 256;

    /// <summary>How many bytes of an operand a trip reads in a loop of the library's; 0 in a loop of a kernel's own.</summary>
    public int BytesOfTrip { get; init; }

    /// <summary>Which pass over the elements of a row it is; null if the method is not one.</summary>
    public string? Pass { get; init; }

    /// <summary>Whether the method is called by a loop, so that all of it is done in each trip.</summary>
    public bool IsBody { get; init; }

    public int ElementBytes => Element == "double" ? sizeof(double) : sizeof(float);

    /// <summary>The name of a kernel of this instruction set, otherwise null.</summary>
    public static KernelName? Of(string method, string target)
    {
        if (OfRows().Match(method) is { Success: true } pass)
        {
            return OfPass(pass, target);
        }

        Match match = Generated().Match(method);
        Match sideBySide = SideBySide().Match(method);
        Match loop = match.Success ? match : sideBySide.Success ? sideBySide : Loop().Match(method);
        if ((match.Success ? match.Groups["target"].Value : TargetOf(loop.Groups["bits"].Value)) != target)
        {
            return null;
        }

        string work = WorkOf(loop);
        string outputs = loop.Groups["outputs"].Value;
        if (!match.Success && (!IsWatched(work, outputs, target) || (sideBySide.Success && outputs == "Streamed")))
        {
            return null;
        }

        int trip = match.Success ? 0 : sideBySide.Success ? BytesOfTwo(target) : BytesOfBlock;
        return new KernelName(target, loop.Groups["loss"].Value, work, loop.Groups["element"].Value.ToLowerInvariant()) { BytesOfTrip = trip };
    }

    static KernelName? OfPass(Match pass, string target)
    {
        bool isBody = pass.Groups["body"].Success;
        if (TargetOf(pass.Groups["bits"].Value) != target)
        {
            return null;
        }

        bool isColumn = pass.Groups["column"].Success;
        bool isBlock = target == "Avx512" && pass.Groups["loop"].Value is "Reduce" or "OrdinaryBlocks";
        string phase = pass.Groups["phase"].Value;
        return new KernelName(target, pass.Groups["loss"].Value + (isColumn ? FewClasses : ""), WorkOf(pass), pass.Groups["element"].Value.ToLowerInvariant())
        {
            BytesOfTrip = isBlock ? BytesOfBlock : BytesOfPair(target),
            Pass = $"pass {(phase.Length > 0 ? phase + "." : "")}{pass.Groups["pass"].Value}",
            IsBody = isBody,
        };
    }

    static string WorkOf(Match name) => name.Groups["work"].Value switch { "Value" => "f", "Gradient" => "fg", _ => "fgh" };

    static int BytesOfPair(string target) => target switch { "Avx512" => 128, "Avx2" => 64, _ => 32 };

    // Two vectors; of AVX-512 four, which are a block.
    static int BytesOfTwo(string target) => target switch { "Avx512" => BytesOfBlock, "Avx2" => 64, _ => 32 };

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
    [GeneratedRegex("Elementwise(?::|__)Of(?:Few|Many).*__(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)Pass.*?(?<outputs>Skipped|StoredInPart|Stored|Streamed).*?Memory(?<bits>[0-9]+)")]
    private static partial Regex Loop();

    [GeneratedRegex("SideBySideLoop.*__(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)Pass.*?Memory(?<bits>[0-9]+).*?(?<outputs>Skipped|StoredInPart|Stored|Streamed).*(?::|__)Run")]
    private static partial Regex SideBySide();

    // A loop over the elements of a row, or of rows side by side, which has a pass as a type argument; or the method of a long pass.
    [GeneratedRegex("(?:(?:Row|(?<column>Column))Passes.*?Arithmetic(?<bits>[0-9]+).*?(?::|__)(?<loop>Reduce|OrdinaryBlocks|Write(?:All)?|FindLargest|Run)\\W.*?__|^.*?__)(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)(?<phase>[0-9]?)RowsPass(?<pass>[0-9]+)(?(bits)|(?<body>.*IRowPass.*\\.(?:Write|One|Two|Three|Four)\\W.*?(?<column>Column)?Memory(?:(?<bits>[0-9]+)|.*?Arithmetic(?<bits>[0-9]+))))")]
    private static partial Regex OfRows();

    // The class of a generated kernel is local to its file, so that the compiler puts the file's name before its own.
    [GeneratedRegex("__(?<loss>[A-Za-z]+?)(?<work>Value|Gradient|Hessian)(?<element>Float|Double)Kernels(?::|__)With(?<target>[A-Za-z0-9]+)$")]
    private static partial Regex Generated();
}
