using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Reads the parameters behind the operands, each by its name or its role attribute.</summary>
internal sealed class RoleReader(MethodDeclaration method, CatalogueEntry entry, Form form, Role[] roles, string element, DiagnosticSink sink)
{
    private readonly Dictionary<Role, Parameter> _found = [];
    private readonly RoleAdvice _advice = new(entry, form, roles);
    private bool _meansRowLength;

    /// <summary>The arguments that the parameters are.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="areRowsTold">Whether the first operand tells how long a row is.</param>
    public IEnumerable<Argument> Read(IEnumerable<Parameter> parameters, bool areRowsTold)
    {
        foreach (Parameter parameter in parameters)
        {
            if (Resolve(parameter) is { } role)
            {
                Add(role, parameter);
            }
        }

        if (form.RowLength == RowLength.Required && !areRowsTold && !_meansRowLength && LengthOfRows is null)
        {
            sink.Report(ParameterRules.MissingClasses, method.Syntax.Identifier, method.Name, entry.Kind, form.RowLengthRole, "length of a row");
        }

        if (_found.Keys.Any(role => role.Name == Role.RowStride) && !_meansRowLength && LengthOfRows is null && form.RowLength != RowLength.Required)
        {
            sink.Report(ParameterRules.MissingClasses, method.Syntax.Identifier, method.Name, Role.RowStride, form.RowLengthRole, "length of a row");
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

        return _found.Select(pair => new Argument(pair.Key.Kind, pair.Key.Name, pair.Value.Name, ElementOf(pair.Value))
        {
            IsOfRow = pair.Key.IsOfRow,
            IsTensor = SpanType.OfParameter(pair.Value.Symbol.Type) is { IsTensor: true },
        });
    }

    private Parameter? LengthOfRows => _found.Where(pair => pair.Key.Kind == ArgumentKind.RowLength).Select(pair => pair.Value).FirstOrDefault();

    private static string ElementOf(Parameter parameter) =>
        SpanType.OfParameter(parameter.Symbol.Type)?.FullElementName
            ?? parameter.Symbol.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private Role? Resolve(Parameter parameter)
    {
        // The length of a row has two names, of which either will do.
        bool isRowLength = IsRowLength(parameter.RoleName);
        Role? role = roles.FirstOrDefault(r => isRowLength ? r.Kind == ArgumentKind.RowLength : r.Name == parameter.RoleName);
        if (role is not null)
        {
            return role;
        }

        string? missing = _advice.Missing(parameter);
        if (missing is not null && IsRowLength(missing))
        {
            sink.Report(ParameterRules.ClassesNotApplicable, parameter.Syntax.Identifier, parameter.Name, entry.Kind, "");
        }
        else if (missing is not null && Role.IsOutput(missing))
        {
            sink.Report(ParameterRules.NoSuchOutput, parameter.Syntax.Identifier, missing, entry.Kind, "");
        }
        else
        {
            ReportUnknown(parameter, missing);
        }

        return null;
    }

    private static bool IsRowLength(string name) => name is "classes" or "columns";

    private void ReportUnknown(Parameter parameter, string? missing)
    {
        _meansRowLength |= _advice.Meant(parameter).Any(role => role.Kind == ArgumentKind.RowLength);
        (string suggestion, string instruction) = _advice.For(parameter, missing);
        if (parameter.RoleData is null)
        {
            sink.Report(ParameterRules.UnknownParameter, parameter.Syntax.Identifier, parameter.Name, entry.Kind, suggestion, instruction);
        }
        else if (parameter.RoleArgument is { } argument)
        {
            sink.Report(ParameterRules.UnknownRole, argument, argument.ToString(), suggestion, instruction);
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
        string actual = SpanType.DescribeMemory(parameter.Symbol.Type);
        bool isResult = role.Kind == ArgumentKind.Result, isOut = parameter.Symbol.RefKind == RefKind.Out;
        if ((actual != role.Type && actual != role.OtherType) || !IsPlatformType(parameter.Symbol.Type) || (isResult && !isOut))
        {
            string prefix = isResult ? "out " : "";
            string expected = role.OtherType is null ? prefix + role.Type : $"{prefix}{role.Type} or {prefix}{role.OtherType}";
            string advice = SpanConversion.Advice(parameter.Symbol.Type, expected);
            sink.Report(ParameterRules.RoleType, parameter.TypeSyntax, role.Name, SpanType.Describe(parameter.Symbol.Type), advice);
        }
    }

    // A user's own type may also be called Span.
    private static bool IsPlatformType(ITypeSymbol type) => type.SpecialType != SpecialType.None || SpanType.OfParameter(type) is not null;
}
