using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads which member of the catalogue an attribute names. What the C# compiler itself reports is passed over in silence.</summary>
internal sealed class EntryReader(Family family, AttributeArguments arguments, DiagnosticSink sink)
{
    private const string KindOption = "Kind";

    /// <summary>The entry, or null.</summary>
    public CatalogueEntry? Read()
    {
        if (arguments.PositionalEnum is not { } value || arguments.Positional is not { } positional)
        {
            ReportUnknownMember();
            return null;
        }

        // A direction alone asks for the divergence of Kullback and Leibler, or for the one that is named.
        bool isDirection = value.Type?.Name == nameof(Direction);
        TypedConstant? named = family == Family.Divergence ? arguments.Find(KindOption) : null;
        if (named is { } kind)
        {
            if (!isDirection && !Equals(kind.Value, value.Value))
            {
                sink.Report(SettingRules.Contradiction, arguments.Expression(KindOption), Named(KindOption), positional.ToString());
            }

            return Find(kind, arguments.Expression(KindOption));
        }

        return isDirection ? Catalogue.OfDirection : Find(value, positional);
    }

    /// <summary>The direction, or the forward one where none is given.</summary>
    public Direction ReadDirection(CatalogueEntry entry)
    {
        Direction? positional = Member(arguments.PositionalEnum, arguments.Positional);
        Direction? named = arguments.Find(nameof(Direction)) is { } value ? Member(value, arguments.Expression(nameof(Direction))) : null;
        if (positional is not null && named is not null && positional != named)
        {
            sink.Report(SettingRules.Contradiction, arguments.Expression(nameof(Direction)), Named(nameof(Direction)), arguments.Positional!.ToString());
        }

        if (positional is not null && !entry.HasDirection)
        {
            string advice = $"write DivergenceKind.{entry.Kind} in its place";
            sink.Report(SettingRules.SettingNotApplicable, arguments.Positional!, entry.Kind, nameof(Direction), advice);
        }

        return named ?? positional ?? Direction.Forward;
    }

    private string Named(string option) => $"{option} = {arguments.Expression(option)}";

    private CatalogueEntry? Find(TypedConstant value, ExpressionSyntax expression)
    {
        CatalogueEntry? entry = AttributeArguments.MemberName(value) is { } member ? Catalogue.Find(family, member) : null;
        if (entry is null)
        {
            sink.Report(SettingRules.UnknownKind, expression, expression.ToString(), $"use a member of the enumeration {value.Type?.Name ?? KindOption}");
        }

        return entry;
    }

    // C# says that there is no such member, or that it is of another enumeration, and not what to write.
    private void ReportUnknownMember()
    {
        if (arguments.Positional is MemberAccessExpressionSyntax { Name.Identifier.ValueText: { Length: > 0 } member } access
            && KindSynonyms.Answer(family, Last(access.Expression), member) is { } answer)
        {
            sink.Report(SettingRules.UnknownKind, access.Name, access.ToString(), answer);
        }
    }

    private static string Last(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access
        ? access.Name.Identifier.ValueText
        : expression.ToString();

    private Direction? Member(TypedConstant? value, ExpressionSyntax? expression)
    {
        if (value is not { Type.Name: nameof(Direction) } direction)
        {
            return null;
        }

        if (Enum.TryParse(AttributeArguments.MemberName(direction), out Direction member))
        {
            return member;
        }

        sink.Report(SettingRules.UndefinedValue, expression!, expression!.ToString(), nameof(Direction), "Forward, Reverse");
        return null;
    }
}
