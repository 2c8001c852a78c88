using System.Globalization;
using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the arguments of <c>[Loss]</c>. What the C# compiler itself reports is passed over in silence.</summary>
internal sealed class AttributeReader(AttributeData data, AttributeSyntax syntax, DiagnosticSink sink)
{
    private readonly AttributeArgumentSyntax[] _arguments = [.. syntax.ArgumentList?.Arguments ?? []];

    /// <summary>The loss that the attribute names, or null.</summary>
    public LossDefinition? ReadKind()
    {
        AttributeArgumentSyntax? argument = _arguments.FirstOrDefault(a => a.NameEquals is null);
        TypedConstant value = data.ConstructorArguments.FirstOrDefault();
        if (argument is null || value.Kind != TypedConstantKind.Enum)
        {
            return null;
        }

        LossDefinition? definition = MemberName(value) is { } member ? Catalogue.Find(member) : null;
        if (definition is null)
        {
            sink.Report(SettingRules.UnknownKind, argument.Expression, argument.Expression.ToString());
        }

        return definition;
    }

    /// <summary>The value of an option that is an enumeration, or its default where it is not given or not valid.</summary>
    public T ReadOption<T>(T @default)
        where T : struct, Enum
    {
        if (Find(typeof(T).Name) is not { Kind: TypedConstantKind.Enum } value)
        {
            return @default;
        }

        if (Enum.TryParse(MemberName(value), out T option))
        {
            return option;
        }

        ExpressionSyntax expression = Argument(typeof(T).Name).Expression;
        sink.Report(SettingRules.UndefinedValue, expression, expression.ToString(), typeof(T).Name, Join(Enum.GetNames(typeof(T))));
        return @default;
    }

    /// <summary>Reports an option that is given but acts on means only.</summary>
    public void RejectWithoutMean(string option)
    {
        if (Find(option) is not null)
        {
            sink.Report(SettingRules.MeanNotTaken, Name(Argument(option)), option);
        }
    }

    /// <summary>Every setting of a loss, given or by default.</summary>
    public IEnumerable<Setting> ReadSettings(LossDefinition definition)
    {
        foreach (AttributeArgumentSyntax argument in _arguments.Where(IsSetting))
        {
            CheckSetting(definition, argument);
        }

        return definition.Settings.Select(s => new Setting(s.Name, Find(s.Name)?.Value is double value ? value : s.Default));
    }

    // All numbers are settings; options are enumerations.
    private bool IsSetting(AttributeArgumentSyntax argument) =>
        argument.NameEquals is { } name && Find(name.Name.Identifier.ValueText)?.Value is double;

    private void CheckSetting(LossDefinition definition, AttributeArgumentSyntax argument)
    {
        string name = Name(argument).Identifier.ValueText;
        SettingDefinition? setting = definition.Settings.FirstOrDefault(s => s.Name == name);
        double value = (double)Find(name)!.Value.Value!;
        if (setting is null)
        {
            string names = definition.Settings.Length == 0 ? "none" : Join(definition.Settings.Select(s => s.Name));
            sink.Report(SettingRules.SettingNotApplicable, Name(argument), definition.Kind, name, names);
        }
        else if (!setting.Allows(value))
        {
            string text = value.ToString("R", CultureInfo.InvariantCulture);
            sink.Report(SettingRules.SettingDomain, argument.Expression, name, setting.Domain, text);
        }
    }

    private TypedConstant? Find(string name) =>
        data.NamedArguments.Where(pair => pair.Key == name && pair.Value.Kind != TypedConstantKind.Error)
            .Select(pair => (TypedConstant?)pair.Value)
            .FirstOrDefault();

    private AttributeArgumentSyntax Argument(string name) =>
        _arguments.First(a => a.NameEquals?.Name.Identifier.ValueText == name);

    private static IdentifierNameSyntax Name(AttributeArgumentSyntax argument) => argument.NameEquals!.Name;

    private static string? MemberName(TypedConstant value) =>
        value.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name;

    private static string Join(IEnumerable<string> names) => string.Join(", ", names);
}
