using System.Composition;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace LossGen.CodeFixes.Stability;

/// <summary>
/// LG1002: <c>Math.Log(Sigmoid(x))</c> becomes <c>-LossMath.Softplus(-x)</c>, and <c>Math.Log(1 - Sigmoid(x))</c> becomes
/// <c>-LossMath.Softplus(x)</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogOfSigmoidCodeFix))]
[Shared]
public sealed class LogOfSigmoidCodeFix() : ExpressionCodeFix("LG1002", "Use softplus of the logit")
{
    private protected override Action<SyntaxEditor>? Plan(IOperation operation, SemanticModel model)
    {
        Term logarithm = Terms.Read(operation);
        if (logarithm.Op != MathOp.Log || logarithm.HasSecond || !Code.HasLossMath(model) || !Code.IsFloatOrDouble(operation.Type)
            || Probabilities.Of(logarithm.First) is not { Source: { } source } sigmoid || Logit(source) is not { } logit
            || !Code.IsStable(logit.X, source, operation))
        {
            return null;
        }

        // log σ(x) = −softplus(−x), log(1 − σ(x)) = −softplus(x).
        bool isNegated = logit.IsNegated == (sigmoid.Origin == Origin.SigmoidComplement);
        string argument = isNegated ? $"-{Code.OperandText(logit.X)}" : Code.Text(logit.X);
        string softplus = Code.LossMath(model, operation.Syntax.SpanStart, "Softplus");
        return editor => editor.ReplaceNode(operation.Syntax, Code.InPlaceOf($"-{softplus}({argument})", operation.Syntax));
    }

    // What the sigmoid is of, without its minus, and whether it has one: σ(x) or σ(−x).
    private static (IOperation X, bool IsNegated)? Logit(IOperation sigmoid)
    {
        Term term = Terms.Read(sigmoid);
        if (term.Op == MathOp.Sigmoid && Shapes.IsScalar(term.First.Type))
        {
            return Terms.Read(term.First) is { Op: MathOp.Negate } negation ? (negation.First, true) : (term.First, false);
        }

        if (term.Op != MathOp.Divide || Sigmoids.Exponential(term, Trail.Start()) is not { } exponential)
        {
            return null;
        }

        // exp(x)/(1 + exp(x)) is the sigmoid of x, 1/(1 + exp(x)) that of −x.
        bool isOfExponent = !Terms.Read(term.First).Is(1);
        Term exponent = Terms.Read(exponential.Exponent);
        IOperation x = exponent.Op == MathOp.Negate ? exponent.First : exponential.Exponent;
        return (x, exponent.Op == MathOp.Negate == isOfExponent);
    }
}
