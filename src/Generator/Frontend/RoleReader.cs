using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the parameters behind the operands, each by its name or its role attribute.</summary>
internal sealed class RoleReader(MethodDeclaration method, LossDefinition definition, DiagnosticSink sink)
{
    private readonly Dictionary<Role, Parameter> _found = [];

    public bool HasOutput => _found.Keys.Any(role => role.IsOutput);

    /// <summary>The arguments that the parameters are.</summary>
    public IEnumerable<Argument> Read(IEnumerable<Parameter> parameters, ElementType element)
    {
        string keyword = OperandReader.Keyword(element);
        foreach (Parameter parameter in parameters)
        {
            if (Resolve(parameter) is { } role)
            {
                Add(role, parameter, keyword);
            }
        }

        if (definition.Shape == Shape.RowWise && !_found.ContainsKey(Role.Classes))
        {
            sink.Report(ParameterRules.MissingClasses, method.Syntax.Identifier, method.Name, definition.Kind);
        }

        return _found.Select(pair => new Argument(pair.Key.Name, pair.Value.Name, pair.Key == Role.Classes ? "int" : keyword));
    }

    private Role? Resolve(Parameter parameter)
    {
        Role? role = Role.Find(parameter.RoleName);
        if (role is null)
        {
            ReportUnknown(parameter);
        }
        else if (!Role.Of(definition).Contains(role))
        {
            sink.Report(ParameterRules.ClassesNotApplicable, parameter.Syntax.Identifier, parameter.Name, definition.Kind);
            return null;
        }

        return role;
    }

    private void ReportUnknown(Parameter parameter)
    {
        Role[] roles = [.. Role.Of(definition)];
        string suggestion = NearestName.Suggest(parameter.RoleName, roles.Select(role => role.Name));
        if (parameter.RoleData is null)
        {
            sink.Report(ParameterRules.UnknownParameter, parameter.Syntax.Identifier, parameter.Name, definition.Kind, suggestion, Role.Names(roles));
        }
        else if (parameter.RoleData.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [{ } argument, ..] })
        {
            sink.Report(ParameterRules.UnknownRole, argument.Expression, argument.Expression.ToString(), suggestion, Role.Names(roles));
        }
    }

    private void Add(Role role, Parameter parameter, string element)
    {
        string expected = role.TypeFor(element), actual = SpanType.Describe(parameter.Symbol.Type);
        if (_found.TryGetValue(role, out Parameter? first))
        {
            sink.Report(ParameterRules.DuplicateRole, parameter.Syntax.Identifier, parameter.Name, role.Name, first.Name);
            return;
        }

        _found.Add(role, parameter);
        if (actual != expected || !IsPlatformType(parameter.Symbol.Type))
        {
            sink.Report(ParameterRules.RoleType, parameter.TypeSyntax, role.Name, actual, expected);
        }
    }

    // A user's own type may also be called Span.
    private static bool IsPlatformType(ITypeSymbol type) => type.SpecialType != SpecialType.None || SpanType.Of(type) is not null;
}
