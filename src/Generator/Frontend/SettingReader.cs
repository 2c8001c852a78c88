using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the settings of an attribute: what is a number.</summary>
internal sealed class SettingReader(CatalogueEntry entry, AttributeArguments arguments, IReadOnlyCollection<string> options, DiagnosticSink sink)
{
    private const string IgnoreIndex = "IgnoreIndex";

    /// <summary>Every setting, given or by default.</summary>
    public IEnumerable<Setting> Read(Selection selection)
    {
        SettingDefinition[] applicable = [.. entry.Settings.Where(s => !s.NeedsLogits || HasLogits(selection))];
        foreach (IdentifierNameSyntax name in arguments.Names.Where(n => !options.Contains(n.Identifier.ValueText)))
        {
            Check(applicable, name);
        }

        return entry.Settings.Select(s => new Setting(s.Name, arguments.Find(s.Name)?.Value is double value ? value : s.Default));
    }

    /// <summary>The label of rows to leave out, or null if none is given.</summary>
    public long? ReadIgnoreIndex() => options.Contains(IgnoreIndex) && arguments.Find(IgnoreIndex)?.Value is long value ? value : null;

    /// <summary>Reports a label that no label can be.</summary>
    public void CheckIgnoreIndex(long index, string labelType)
    {
        (long low, long high) = labelType switch
        {
            "byte" => (byte.MinValue, byte.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        if (index < low || index > high)
        {
            string domain = $"a value of {labelType}, the type of the labels";
            sink.Report(SettingRules.SettingDomain, arguments.Expression(IgnoreIndex), IgnoreIndex, domain, index.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reports what is given by the attribute and by a parameter.</summary>
    public void RejectBoth(IEnumerable<Argument> parameters)
    {
        foreach (Argument argument in parameters.Where(a => a.Kind == ArgumentKind.Scalar))
        {
            string name = char.ToUpperInvariant(argument.Role[0]) + argument.Role.Substring(1);
            if (arguments.Find(name) is not null)
            {
                sink.Report(SettingRules.Contradiction, arguments.NameOf(name), name, $"the parameter '{argument.Parameter}'");
            }
        }
    }

    private static bool HasLogits(Selection selection) =>
        selection.Input == InputSpace.Logits || (selection.Family == Family.Divergence && selection.TargetInput == InputSpace.Logits);

    private void Check(SettingDefinition[] applicable, IdentifierNameSyntax syntax)
    {
        string name = syntax.Identifier.ValueText;
        if (arguments.Find(name) is not { } constant)
        {
            return;
        }

        SettingDefinition? setting = applicable.FirstOrDefault(s => s.Name == name);
        if (setting is null)
        {
            string[] names = [.. applicable.Select(s => s.Name)];
            sink.Report(SettingRules.SettingNotApplicable, syntax, entry.Kind, name, names.Length == 0 ? "none" : string.Join(", ", names));
        }
        else if (constant.Value is double value && !setting.Domain.Allows(value))
        {
            string text = value.ToString("R", CultureInfo.InvariantCulture);
            sink.Report(SettingRules.SettingDomain, arguments.Expression(name), name, setting.Domain.Words, text);
        }
    }
}
