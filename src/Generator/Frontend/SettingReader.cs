using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the settings of an attribute: what is a number.</summary>
internal sealed class SettingReader(
    CatalogueEntry entry, Form form, Selection selection, AttributeArguments arguments, IReadOnlyCollection<string> options, DiagnosticSink sink)
{
    private const string IgnoreIndex = "IgnoreIndex";

    private IEnumerable<SettingDefinition> Applicable => entry.SettingsOf(selection);

    // Of whatever space and curvature.
    private IEnumerable<SettingDefinition> OfAny => entry.Settings.Concat(Curvatures.SettingsOfAny(entry));

    private IEnumerable<string> Names => Applicable.Select(s => s.Name).Concat(options);

    /// <summary>Every setting, given or by default.</summary>
    public IEnumerable<Setting> Read()
    {
        foreach (IdentifierNameSyntax name in arguments.Names.Where(n => !options.Contains(n.Identifier.ValueText)))
        {
            Check(name);
        }

        return entry.SettingsWith(selection.Curvature).Select(s => new Setting(s.Name, arguments.Find(s.Name)?.Value is double value ? value : s.Default));
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

    /// <summary>Reports numbers that leave their domain when they are rounded to the type that is computed in.</summary>
    public void CheckRounded(ElementType computed)
    {
        foreach (SettingDefinition setting in Applicable.Where(_ => computed == ElementType.Float))
        {
            if (arguments.Find(setting.Name)?.Value is double value && setting.Domain.Allows(value) && !setting.Domain.Allows((float)value))
            {
                ReportDomain(setting, $"{Text(value)}, which is {Text((float)value)} as float");
            }
        }
    }

    /// <summary>Reports parameters that give a setting which has no effect, or which the attribute gives too.</summary>
    public void CheckParameters(IEnumerable<(Argument Argument, ParameterSyntax Syntax)> parameters)
    {
        foreach ((Argument argument, ParameterSyntax syntax) in parameters.Where(p => p.Argument.Kind is ArgumentKind.Scalar or ArgumentKind.ClassWeights))
        {
            string symbol = argument.Kind == ArgumentKind.ClassWeights ? form.ClassWeights!.Symbol : argument.Role;
            string name = PropertyName(symbol);
            if (OfAny.Any(s => s.Symbol == symbol) && Applicable.All(s => s.Symbol != symbol))
            {
                sink.Report(SettingRules.SettingNotApplicable, syntax.Identifier, entry.Kind, argument.Role, Advice(name));
            }
            else if (arguments.Find(name) is not null)
            {
                sink.Report(SettingRules.Contradiction, arguments.NameOf(name), name, $"the parameter '{argument.Parameter}'");
            }
        }
    }

    private void Check(IdentifierNameSyntax syntax)
    {
        string name = syntax.Identifier.ValueText;
        if (!arguments.IsProperty(name) && (Meant(name) ?? NearestName.Find(name, Names)) is { } other)
        {
            // C# says only that it does not know the name.
            sink.Report(SettingRules.SettingNotApplicable, syntax, entry.Kind, name, $"write {other}");
        }

        if (arguments.Find(name) is not { } constant)
        {
            return;
        }

        SettingDefinition? setting = Applicable.FirstOrDefault(s => s.Name == name);
        if (setting is null)
        {
            sink.Report(SettingRules.SettingNotApplicable, syntax, entry.Kind, name, Advice(name));
        }
        else if (constant.Value is double value && !setting.Domain.Allows(value))
        {
            ReportDomain(setting, Text(value));
        }
    }

    /// <summary>What to write instead of a setting that does not apply.</summary>
    private string Advice(string name)
    {
        if (entry.Settings.FirstOrDefault(s => s.Name == name)?.ReplacedBy is { } operand)
        {
            return $"the operand {operand} takes its place; remove one of the two";
        }

        if (Curvatures.SettingsOfAny(entry).Any(s => s.Name == name))
        {
            return "it acts on a majorizer; add Curvature = Curvature.Majorizer, or remove it";
        }

        if (entry.Settings.Any(s => s.Name == name))
        {
            return entry.Settings.Single(s => s.Name == name).NeedsLabels
                ? "it acts on rows with labels; add labels as the next operand, or remove it"
                : "it acts on logits; add Input = InputSpace.Logits if these are logits, or remove it";
        }

        string advice = Meant(name) is { } meant ? $"write {meant}, or remove it" : "remove it";
        return $"{advice}; {entry.Kind} has {string.Join(", ", Names)}";
    }

    // What applies here and other libraries call so.
    private string? Meant(string name) => Synonyms.Of(name).Select(PropertyName).FirstOrDefault(Names.Contains);

    private void ReportDomain(SettingDefinition setting, string value) =>
        sink.Report(SettingRules.SettingDomain, arguments.Expression(setting.Name), setting.Name, setting.Domain.Words, value);

    private static string PropertyName(string role) => char.ToUpperInvariant(role[0]) + role.Substring(1);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
