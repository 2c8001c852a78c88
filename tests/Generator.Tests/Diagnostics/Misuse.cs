using LossGen.Generator.Tests.Frontend;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>A wrong declaration; what is to be underlined stands between <c>[|</c> and <c>|]</c>.</summary>
internal sealed record Misuse(string Id, string Markup)
{
    private const string Open = "[|", Close = "|]";

    public static IReadOnlyList<Misuse> All { get; } =
        [.. DeclarationMisuses.All, .. ParameterMisuses.All, .. SettingMisuses.All, .. OptionMisuses.All, .. FormulaMisuses.All, .. FormulaBodyMisuses.All];

    /// <summary>A part of the message.</summary>
    public string Says { get; init; } = "";

    /// <summary>The declaration without marks.</summary>
    public string Source => Markup.Replace(Open, "").Replace(Close, "");

    /// <summary>What is to be underlined.</summary>
    public string Marked => Markup[(Markup.IndexOf(Open, StringComparison.Ordinal) + Open.Length)..Markup.IndexOf(Close, StringComparison.Ordinal)];

    /// <summary>What stands before the underlined part.</summary>
    public string Before => Markup[..Markup.IndexOf(Open, StringComparison.Ordinal)];

    /// <summary>A wrong member of a class that is right.</summary>
    public static Misuse Member(string id, string markup) => new(id, GeneratorRun.InClass(markup));
}
