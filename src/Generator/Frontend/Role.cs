using LossGen.Generator.Definitions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Frontend;

/// <summary>What a parameter that is no operand is for.</summary>
/// <param name="Name">The name of the contract.</param>
/// <param name="Kind">What such a parameter holds.</param>
/// <param name="Type">The type it must have, as one writes it.</param>
/// <param name="OtherType">Another type it may have, or null.</param>
internal sealed record Role(string Name, ArgumentKind Kind, string Type, string? OtherType = null)
{
    /// <summary>The number of elements from one row to the next.</summary>
    public const string RowStride = KernelRequest.RowStride;

    private const string LogSumExp = "logSumExp";

    private static readonly string[] Common = ["gradient", "hessian", "losses"];

    /// <summary>Whether it is an output with one number for each row.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>The roles that make sense for a form of an entry.</summary>
    /// <param name="entry">What is asked for.</param>
    /// <param name="form">Its operands.</param>
    /// <param name="element">The type of outputs, weights and settings.</param>
    /// <param name="label">The type of a label.</param>
    public static IEnumerable<Role> Of(CatalogueEntry entry, Form form, string element, string label)
    {
        string input = $"ReadOnlySpan<{element}>", output = $"Span<{element}>";
        if (form.RowLength != RowLength.None)
        {
            yield return new(form.RowLengthRole, ArgumentKind.RowLength, "int");
        }

        if (form is { Shape: Shape.RowWise, RowLength: not RowLength.None })
        {
            yield return new(RowStride, ArgumentKind.Scalar, "int");
        }

        if (form.IsCounted)
        {
            yield return new("rows", ArgumentKind.Scalar, "int");
        }

        if (form.Shape == Shape.Table)
        {
            yield break;
        }

        yield return new("weights", ArgumentKind.Weights, input);
        yield return new("mask", ArgumentKind.Weights, "ReadOnlySpan<bool>");
        if (form.ClassWeights is { } classWeights)
        {
            yield return new(classWeights.Role, ArgumentKind.ClassWeights, input);
        }

        foreach (string name in Outputs(entry, form))
        {
            // What is computed in double may be rounded once more, where it is written.
            yield return new(name, ArgumentKind.Output, output, element == "double" ? "Span<float>" : null) { IsOfRow = HasValuePerRow(form, name) };
        }

        yield return new("upstream", ArgumentKind.Scalar, element);
        foreach (SettingDefinition setting in entry.Settings.Concat(Curvatures.SettingsOfAny(entry)).Where(s => s.Symbol != form.ClassWeights?.Symbol))
        {
            yield return setting.IsWhole
                ? new(setting.Role, ArgumentKind.Scalar, "int", element)
                : new(setting.Role, ArgumentKind.Scalar, element, element == "double" ? null : "double");
        }

        foreach (SettingDefinition setting in entry.Formula is null ? [] : entry.Settings)
        {
            yield return new(setting.Gradient, ArgumentKind.Result, element, element == "double" ? null : "double");
        }

        if (form.Given is { } given)
        {
            yield return new(given.Symbol, ArgumentKind.Scalar, element, element == "double" ? null : "double");
        }

        if (entry.SmoothsClasses)
        {
            yield return new(SmoothingReader.ExcludedRole, ArgumentKind.Scalar, "int");
        }

        if (form.TakesIgnoreIndex)
        {
            yield return new("ignoreIndex", ArgumentKind.Scalar, label);
        }
    }

    /// <summary>Every role of any form, for telling a role from an operand by its name.</summary>
    public static IEnumerable<Role> OfAnyForm(CatalogueEntry entry) =>
        entry.Forms.SelectMany(form => Of(entry, form, "float", "int")).Concat([new("classes", ArgumentKind.RowLength, "int")]);

    /// <summary>Whether a name is that of an output, of whatever loss.</summary>
    public static bool IsOutput(string name) => name == LogSumExp || Common.Contains(name);

    public static string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => role.Name));

    private static bool HasValuePerRow(Form form, string output) => output is "gradient" or "hessian"
        ? form.Variable.IsOfRow
        : form.Operands.Any(operand => operand.IsOfRow && operand.Gradient == output);

    private static IEnumerable<string> Outputs(CatalogueEntry entry, Form form)
    {
        IEnumerable<string> others = form.Operands.Where(o => o != form.Variable && !o.IsLabel).Select(o => o.Gradient);
        IEnumerable<string> rows = entry.Inputs.Contains(InputSpace.Logits) && form is { Shape: Shape.RowWise, ClassWeights: not null } ? [LogSumExp] : [];
        return Common.Concat(rows).Concat(others);
    }
}
