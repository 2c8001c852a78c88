using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>Reports results that a method asks for and cannot have.</summary>
internal sealed class ResultChecks(MethodDeclaration method, CatalogueEntry entry, Form form, DiagnosticSink sink)
{
    private TypeSyntax ReturnSyntax => method.Syntax.ReturnType;

    public void Check(ReturnKind returns, Reduction reduction, ParameterList parameters, LossDefinition definition, Selection selection)
    {
        CheckReturn(returns, reduction);
        CheckOutput(returns, parameters);
        CheckDerivatives(parameters, definition);
        CheckCounts(parameters, selection);
        CheckResults(returns, reduction, parameters);
    }

    // The derivative of what is returned, or would be if the method returned something.
    private void CheckResults(ReturnKind returns, Reduction reduction, ParameterList parameters)
    {
        if (reduction != Reduction.None && !returns.IsTotal())
        {
            return;
        }

        foreach (Argument result in parameters.Arguments.Where(a => a.Kind == ArgumentKind.Result))
        {
            Parameter parameter = method.Parameters.First(p => p.Name == result.Parameter);
            string reason = reduction == Reduction.None
                ? ", because Reduction.None leaves no value that it could be the derivative of"
                : $", because a {returns} has no derivative of its own; return float or double";
            sink.Report(ParameterRules.NoSuchOutput, parameter.Syntax.Identifier, result.Role, entry.Kind, reason);
        }
    }

    private void CheckCounts(ParameterList parameters, Selection selection)
    {
        bool corrects = selection.Estimator != Estimator.PlugIn;
        if ((corrects || entry.NeedsCounts) && !form.IsCounted && parameters.Numbers.Stored is not ("int" or "long"))
        {
            (string name, string advice) = corrects ? (selection.Estimator.ToString(), ", or leave Estimator out") : (entry.Kind, "");
            sink.Report(ParameterRules.CountsNeeded, method.Parameters.First().TypeSyntax, name, parameters.Numbers.Stored, advice);
        }
    }

    private void CheckReturn(ReturnKind returns, Reduction reduction)
    {
        if (returns != ReturnKind.Void && reduction == Reduction.None)
        {
            sink.Report(DeclarationRules.UnreducedValue, ReturnSyntax, method.Name);
        }
        else if (returns.IsTotal() && (reduction == Reduction.Mean || !entry.IsReduced))
        {
            string advice = entry.IsReduced ? "leave Reduction out or write Reduction.Sum, or return float or double" : "return float or double";
            sink.Report(DeclarationRules.NotASum, ReturnSyntax, method.Name, entry.IsReduced ? "a mean" : entry.Kind, advice, returns.ToString());
        }
    }

    private void CheckOutput(ReturnKind returns, ParameterList parameters)
    {
        // A parameter that was meant as the output and is misspelt has been reported already.
        if (returns == ReturnKind.Void && !parameters.HasOutput && sink.IsEmpty)
        {
            string output = form.Shape == Shape.Table
                ? ""
                : $", or add a parameter named gradient, hessian or losses of type Span<{parameters.Numbers.Output}>";
            sink.Report(DeclarationRules.NoOutput, ReturnSyntax, method.Name, output);
        }
    }

    private void CheckDerivatives(ParameterList parameters, LossDefinition definition)
    {
        foreach (Argument output in parameters.Arguments.Where(a => a.IsOutput))
        {
            bool missing = output.Role switch
            {
                "hessian" => !definition.HasHessian,
                "logSumExp" => definition.LogSumExp is null,
                "losses" => false,
                _ => !definition.HasGradient,
            };
            if (missing)
            {
                Parameter parameter = method.Parameters.First(p => p.Name == output.Parameter);
                string reason = output.Role == "logSumExp" ? ", which does not read logits here" : "";
                sink.Report(ParameterRules.NoSuchOutput, parameter.Syntax.Identifier, output.Role, entry.Kind, reason);
            }
        }
    }
}
