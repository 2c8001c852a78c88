using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend.Formulas;

/// <summary>Reports methods that cannot be formulas, whatever their bodies are.</summary>
internal sealed class FormulaChecks(MethodDeclaration method, IMethodSymbol formula, SyntaxNode place, DiagnosticSink sink)
{
    /// <summary>Whether the method can be one.</summary>
    public bool Hold()
    {
        if (Reason() is not var (reason, instead))
        {
            return true;
        }

        sink.Report(FormulaRules.NotAFormula, place, formula.Name, reason, instead);
        return false;
    }

    private (string Reason, string Instead)? Reason()
    {
        if (SymbolEqualityComparer.Default.Equals(formula.OriginalDefinition, method.Symbol.OriginalDefinition))
        {
            return ("it is the method that is to be generated", "name a static method that computes the loss of one element");
        }

        return formula switch
        {
            { MethodKind: not MethodKind.Ordinary } => ("it is no ordinary method", "name a static method"),
            { DeclaringSyntaxReferences.IsEmpty: true } => ("its body is not in this project", "write a method here that computes the same"),
            { IsStatic: false } => ("it is a method of an object", "make it static, and pass what it needs as parameters"),
            { IsAsync: true } => ("it is async", "remove 'async', and return the number itself"),
            { IsAbstract: true } or { IsExtern: true } => ("it has no body", "give it one"),
            { IsPartialDefinition: true, PartialImplementationPart: null } => ("it has no body", "give it one, as of an ordinary static method"),
            { TypeParameters.Length: > 1 } => ("it has several type parameters", "write float, double, or one type parameter T with the constraint IFloatingPointIeee754<T>"),
            { RefKind: not RefKind.None } => ("it returns a reference", "return a number"),
            _ when formula.TypeParameters is [{ } parameter] && !IsConstrained(parameter) =>
                ($"nothing says that '{parameter.Name}' is a number", $"add the constraint 'where {parameter.Name} : IFloatingPointIeee754<{parameter.Name}>'"),
            _ when !Numbers.IsReal(formula.ReturnType) =>
                ($"it returns {Text(formula.ReturnType)}", "return float, double, or the type parameter"),
            _ => formula.Parameters.Select(Reason).FirstOrDefault(found => found is not null),
        };
    }

    private static bool IsConstrained(ITypeParameterSymbol parameter) =>
        parameter.ConstraintTypes.Any(type => type.ContainingNamespace?.ToDisplayString() == "System.Numerics");

    private static (string, string)? Reason(IParameterSymbol parameter)
    {
        if (parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.IsParams)
        {
            return ($"its parameter '{parameter.Name}' is passed by reference or many at once", "pass numbers by value");
        }

        bool isNumber = Numbers.IsNumber(parameter.Type) || (parameter.HasExplicitDefaultValue && parameter.Type.SpecialType == SpecialType.System_Boolean);
        bool isRow = SpanType.Of(parameter.Type) is { IsReadOnly: true } span && Numbers.IsReal(span.Element);
        return isNumber || isRow ? null
            : ($"its parameter '{parameter.Name}' is {Text(parameter.Type)}", "write float, double, or the type parameter for a number, and ReadOnlySpan of it for a row");
    }

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
