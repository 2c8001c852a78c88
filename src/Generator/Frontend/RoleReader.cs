using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the parameters behind the operands, each by its name or its role attribute.</summary>
internal sealed class RoleReader(MethodDeclaration method, CatalogueEntry entry, Form form, Role[] roles, string element, DiagnosticSink sink)
{
    private readonly Dictionary<Role, Parameter> _found = [];

    /// <summary>The arguments that the parameters are.</summary>
    public IEnumerable<Argument> Read(IEnumerable<Parameter> parameters)
    {
        foreach (Parameter parameter in parameters)
        {
            if (Resolve(parameter) is { } role)
            {
                Add(role, parameter);
            }
        }

        if (form.RowLength == RowLength.Required && LengthOfRows is null)
        {
            sink.Report(ParameterRules.MissingClasses, method.Syntax.Identifier, method.Name, entry.Kind, form.RowLengthRole, "length of a row");
        }

        if (form.IsCounted && _found.Keys.All(role => role.Name != "rows"))
        {
            sink.Report(ParameterRules.MissingClasses, method.Syntax.Identifier, method.Name, entry.Kind, "rows", "number of rows");
        }

        if (form.ClassWeights is { IsRequired: true } weights && _found.Keys.All(role => role.Name != weights.Role) && LengthOfRows is { } rowLength)
        {
            string advice = $", or add 'ReadOnlySpan<{element}> {weights.Role}', one for each class";
            sink.Report(ParameterRules.ClassesNotApplicable, rowLength.Syntax.Identifier, rowLength.Name, entry.Kind, advice);
        }

        return _found.Select(pair => new Argument(pair.Key.Kind, pair.Key.Name, pair.Value.Name, ElementOf(pair.Value)));
    }

    private Parameter? LengthOfRows => _found.Where(pair => pair.Key.Kind == ArgumentKind.RowLength).Select(pair => pair.Value).FirstOrDefault();

    private static string ElementOf(Parameter parameter) =>
        SpanType.Of(parameter.Symbol.Type)?.FullElementName
            ?? parameter.Symbol.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private Role? Resolve(Parameter parameter)
    {
        // The length of a row has two names, of which either will do.
        bool isRowLength = parameter.RoleName is "classes" or "columns";
        Role? role = roles.FirstOrDefault(r => isRowLength ? r.Kind == ArgumentKind.RowLength : r.Name == parameter.RoleName);
        if (role is null && isRowLength)
        {
            sink.Report(ParameterRules.ClassesNotApplicable, parameter.Syntax.Identifier, parameter.Name, entry.Kind, "");
        }
        else if (role is null && parameter.RoleName is "gradient" or "hessian" or "losses" or "logSumExp")
        {
            sink.Report(ParameterRules.NoSuchOutput, parameter.Syntax.Identifier, parameter.RoleName, entry.Kind, "");
        }
        else if (role is null)
        {
            ReportUnknown(parameter);
        }

        return role;
    }

    private void ReportUnknown(Parameter parameter)
    {
        string suggestion = NearestName.Suggest(parameter.RoleName, roles.Select(role => role.Name));
        if (parameter.RoleData is null)
        {
            sink.Report(ParameterRules.UnknownParameter, parameter.Syntax.Identifier, parameter.Name, entry.Kind, suggestion, Role.Names(roles));
        }
        else if (parameter.RoleData.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [{ } argument, ..] })
        {
            sink.Report(ParameterRules.UnknownRole, argument.Expression, argument.Expression.ToString(), suggestion, Role.Names(roles));
        }
    }

    private void Add(Role role, Parameter parameter)
    {
        if (_found.TryGetValue(role, out Parameter? first))
        {
            sink.Report(ParameterRules.DuplicateRole, parameter.Syntax.Identifier, parameter.Name, role.Name, first.Name);
            return;
        }

        _found.Add(role, parameter);
        string actual = SpanType.Describe(parameter.Symbol.Type);
        if ((actual != role.Type && actual != role.OtherType) || !IsPlatformType(parameter.Symbol.Type))
        {
            string expected = role.OtherType is null ? role.Type : $"{role.Type} or {role.OtherType}";
            sink.Report(ParameterRules.RoleType, parameter.TypeSyntax, role.Name, actual, expected);
        }
    }

    // A user's own type may also be called Span.
    private static bool IsPlatformType(ITypeSymbol type) => type.SpecialType != SpecialType.None || SpanType.Of(type) is not null;
}
