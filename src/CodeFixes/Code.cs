using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.CodeFixes;

/// <summary>Pieces of code that fixes are made of.</summary>
internal static class Code
{
    /// <summary>Whether the library can be called.</summary>
    public static bool HasLossMath(SemanticModel model) => model.Compilation.GetTypeByMetadataName("LossGen.LossMath") is not null;

    /// <summary>An expression with the blanks and comments of the one it replaces.</summary>
    public static ExpressionSyntax Like(this ExpressionSyntax expression, SyntaxNode old) =>
        expression.WithLeadingTrivia(old.GetLeadingTrivia()).WithTrailingTrivia(old.GetTrailingTrivia());

    /// <summary>The expression in parentheses, where its place needs them.</summary>
    public static ExpressionSyntax Operand(ExpressionSyntax expression) => expression.WithoutTrivia() is var bare && IsPrimary(bare) ? bare : SyntaxFactory.ParenthesizedExpression(bare);

    /// <summary>A sum or difference that replaces an expression, in parentheses where the place needs them.</summary>
    public static ExpressionSyntax InPlaceOf(string expression, SyntaxNode old)
    {
        ExpressionSyntax parsed = SyntaxFactory.ParseExpression(expression);
        bool isWhole = old.Parent is EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or ArgumentSyntax or ParenthesizedExpressionSyntax
            or AssignmentExpressionSyntax or LambdaExpressionSyntax;
        return isWhole || IsPrimary(parsed) ? parsed.Like(old) : SyntaxFactory.ParenthesizedExpression(parsed).Like(old);
    }

    /// <summary>The text of a function of the library, by a name that works where the old expression stands.</summary>
    public static string LossMath(SemanticModel model, int position, string function) =>
        $"{(Sees(model, position) ? "LossMath" : "LossGen.LossMath")}.{function}";

    /// <summary>The text of an expression without the blanks around it.</summary>
    public static string Text(IOperation operation) => operation.Syntax.WithoutTrivia().ToString();

    /// <summary>The text of an expression as an operand.</summary>
    public static string OperandText(IOperation operation) => Operand((ExpressionSyntax)operation.Syntax).ToString();

    /// <summary>Whether an expression may be evaluated again or elsewhere: it is a variable, an element or arithmetic on them.</summary>
    public static bool IsPure(IOperation operation) => operation.DescendantsAndSelf().All(part => part is ILocalReferenceOperation or IParameterReferenceOperation
        or IFieldReferenceOperation or IInstanceReferenceOperation or ILiteralOperation or IBinaryOperation or IUnaryOperation or IConversionOperation
        or IArrayElementReferenceOperation or IParenthesizedOperation || part is IPropertyReferenceOperation or IArgumentOperation);

    /// <summary>Whether an expression still has the value at one place that it had at an earlier one.</summary>
    public static bool IsStable(IOperation expression, IOperation from, IOperation to) => IsPure(expression) && expression.DescendantsAndSelf()
        .Select(Variables.Of)
        .All(variable => variable is null || !Body.Of(from).Writes(variable).Any(write =>
            write.Site.Syntax.SpanStart > from.Syntax.SpanStart && write.Site.Syntax.Span.End < to.Syntax.SpanStart));

    /// <summary>Whether the numbers at hand are those that the library has functions for.</summary>
    public static bool IsFloatOrDouble(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double };

    /// <summary>Whether a value converts to a span of <c>float</c> or <c>double</c> by itself.</summary>
    public static bool IsRow(ITypeSymbol? type) => IsFloatOrDouble(Shapes.Element(type))
        && type is IArrayTypeSymbol { Rank: 1 } or INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" };

    private static bool Sees(SemanticModel model, int position) =>
        model.LookupNamespacesAndTypes(position, name: "LossMath").Any(symbol => symbol.ContainingNamespace.Name == "LossGen");

    private static bool IsPrimary(ExpressionSyntax expression) => expression is IdentifierNameSyntax or LiteralExpressionSyntax or InvocationExpressionSyntax
        or ElementAccessExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax;
}
