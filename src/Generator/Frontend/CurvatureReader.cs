using LossGen.Generator.Definitions;
using LossGen.Generator.Diagnostics;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>Checks that a curvature other than the second derivative has an output to go to, and the setting it needs.</summary>
internal sealed class CurvatureReader(MethodDeclaration method, CatalogueEntry entry, AttributeArguments arguments, DiagnosticSink sink)
{
    private const string Output = "hessian";

    /// <summary>Reports what a curvature lacks.</summary>
    /// <param name="curvature">The curvature, which the loss has.</param>
    /// <param name="form">The operands.</param>
    public void Check(Curvature curvature, Form form)
    {
        if (arguments.Find(nameof(Curvature)) is null)
        {
            return;
        }

        if (!HasParameter(Output))
        {
            string advice = $"it says what is written to {Output}; add a parameter {Output}, or remove it";
            sink.Report(SettingRules.SettingNotApplicable, arguments.NameOf(nameof(Curvature)), entry.Kind, nameof(Curvature), advice);
        }

        SettingDefinition? missing = Curvatures.SettingsOf(curvature)
            .FirstOrDefault(setting => arguments.Find(setting.Name) is null && !HasParameter(setting.Symbol));
        if (missing is not null)
        {
            string operands = string.Join(", ", form.Operands.Select(operand => operand.Name));
            string advice = $"{missing.Name} beside it, the least |r| to divide by, about the precision of the targets";
            var expression = arguments.Expression(nameof(Curvature));
            sink.Report(SettingRules.OptionNotPossible, expression, entry.Kind, operands, nameof(Curvature), expression.ToString(), advice);
        }
    }

    private bool HasParameter(string role) => method.Parameters.Any(parameter => parameter.RoleName == role);
}
