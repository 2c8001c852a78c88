using System.Text.RegularExpressions;

namespace LossGen.HotLoops.Listings;

/// <summary>The languages of the disassemblers. Whole instructions are matched as <c>mnemonic operands</c>.</summary>
static partial class Syntaxes
{
    /// <summary>
    /// What .NET's compiler writes for x86-64, with the bytes of the code. On Linux the frame is always addressed by rbp or rsp,
    /// and rbp is never used for anything else.
    /// </summary>
    public static Syntax X64 { get; } = new(
        Line: X64Line(),
        Jump: X64Jump(),
        End: X64End(),
        JumpTarget: X64JumpTarget(),
        Stack: X64Stack(),
        StackVector: X64StackVector(),
        Load: X64Load(),
        Store: X64Store(),
        Partial: X64Partial(),
        NonTemporal: X64NonTemporal(),
        LoadedBytes: load => load.Groups["width"].Value switch { "xmm" => 16, "ymm" => 32, _ => 64 },
        BytesOfInstruction: code => code.Length / 2);

    /// <summary>What the GNU <c>objdump</c> writes for AArch64; every address is a label.</summary>
    public static Syntax Arm64 { get; } = new(
        Line: Arm64Line(),
        Jump: Arm64Jump(),
        End: Arm64End(),
        JumpTarget: Arm64JumpTarget(),
        Stack: Arm64Stack(),
        StackVector: Arm64StackVector(),
        Load: Arm64Load(),
        Store: Arm64Store(),
        Partial: Never(),
        NonTemporal: Arm64NonTemporal(),
        LoadedBytes: load => load.Groups["pair"].Success ? 32 : 16,
        BytesOfInstruction: _ => 4);

    // "align" is a note of the compiler about its padding.
    [GeneratedRegex(@"^; Assembly listing for method (?<method>[^(]+)|^(?<label>G_M\w+):|^ +(?:(?<code>[0-9A-F]{2,}) +)?(?!align\b)(?<mnemonic>[a-z]\w*)\s*(?<operands>.*)$")]
    private static partial Regex X64Line();

    [GeneratedRegex("^j")]
    private static partial Regex X64Jump();

    [GeneratedRegex("^(?:jmp|ret|int3)$")]
    private static partial Regex X64End();

    [GeneratedRegex(@"(?<label>G_M\w+)")]
    private static partial Regex X64JumpTarget();

    [GeneratedRegex(@"\[r[sb]p\b")]
    private static partial Regex X64Stack();

    [GeneratedRegex(@"[xyz]mmword ptr \[r[sb]p\b")]
    private static partial Regex X64StackVector();

    [GeneratedRegex(@", (?<width>[xyz]mm)word ptr \[(?!r[sb]p\b|reloc)(?<base>\w+)")]
    private static partial Regex X64Load();

    [GeneratedRegex(@"^v?mov\w+ +[xyz]mmword ptr \[(?!r[sb]p\b)")]
    private static partial Regex X64Store();

    [GeneratedRegex(@"^vp?maskmov|ptr \[(?!reloc)[^\]]+\]\s*\{k\d\}|\{k\d\}\{z\}, [xyz]mmword ptr \[(?!reloc)")]
    private static partial Regex X64Partial();

    [GeneratedRegex("^v?movnt")]
    private static partial Regex X64NonTemporal();

    [GeneratedRegex(@"^[0-9a-f]+ <(?<method>.+)>:$|^ +(?<label>[0-9a-f]+):\t(?<mnemonic>[\w.]+)\s*(?<operands>.*)$")]
    private static partial Regex Arm64Line();

    [GeneratedRegex(@"^(?:b|b\.\w+|cbn?z|tbn?z|br|ret)$")]
    private static partial Regex Arm64Jump();

    [GeneratedRegex("^(?:b|br|ret|brk)$")]
    private static partial Regex Arm64End();

    [GeneratedRegex(@"(?:^|, )(?<label>[0-9a-f]+) <")]
    private static partial Regex Arm64JumpTarget();

    [GeneratedRegex(@"\[(?:sp|x29)\b")]
    private static partial Regex Arm64Stack();

    [GeneratedRegex(@"^\w+ q.*\[(?:sp|x29)\b")]
    private static partial Regex Arm64StackVector();

    [GeneratedRegex(@"^ld(?:u?r|n?(?<pair>p)) q.*\[(?!sp\b|x29\b)(?<base>\w+)")]
    private static partial Regex Arm64Load();

    [GeneratedRegex(@"^st(?:u?r|n?p) q.*\[(?!sp\b|x29\b)")]
    private static partial Regex Arm64Store();

    [GeneratedRegex("^stnp ")]
    private static partial Regex Arm64NonTemporal();

    [GeneratedRegex("(?!)")]
    private static partial Regex Never();
}
