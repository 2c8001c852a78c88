using LossGen.Generator.Definitions;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Says what to write in place of a parameter's name that is not a role.</summary>
internal sealed class RoleAdvice(CatalogueEntry entry, Form form, IReadOnlyCollection<Role> roles)
{
    private const string Gradient = "gradient";

    // The longest first, because each is cut off a name.
    private static readonly string[] GradientWords = ["gradient", "grad", "d"];

    /// <summary>The roles that a parameter probably has, judged by its name and then by its type.</summary>
    public Role[] Meant(Parameter parameter)
    {
        string[] names = [.. Synonyms.Of(parameter.RoleName), .. OperandGradients(parameter.RoleName)];
        Role[] meant = [.. names.Distinct().Select(name => roles.FirstOrDefault(role => role.Name == name)).OfType<Role>()];
        ITypeSymbol type = parameter.Symbol.Type;
        Role[] fitting = [.. meant.Where(role => Outline(role.Type) == Outline(SpanType.DescribeMemory(type)))];
        // A number that is called a loss is the result, which is returned.
        bool isResult = fitting.Length == 0 && meant.All(role => role.Name == "losses") && type.SpecialType != SpecialType.None;
        return isResult ? [] : fitting.Length > 0 ? fitting : meant;
    }

    /// <summary>The name of the contract that a parameter's name stands for, if the loss has nothing of that name; else null.</summary>
    public string? Missing(Parameter parameter)
    {
        string name = parameter.RoleName;
        string[] names = [.. Synonyms.Of(name).Where(other => !IsOperand(other) && roles.All(role => role.Name != other))];
        return Array.IndexOf(names, name) >= 0 ? name
            : Meant(parameter).Length > 0 || OtherWays.Find(name, entry, form) is not null ? null
            : names.FirstOrDefault(other => CanBe(parameter.Symbol.Type, other));
    }

    /// <summary>What to say after the name, and what to do.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="missing">What it stands for and the loss lacks, or null.</param>
    public (string Suggestion, string Instruction) For(Parameter parameter, string? missing)
    {
        string name = parameter.RoleName;
        string instruction = $"the roles are {Role.Names(roles)}; name the parameter so, or put a [Role] attribute on it";
        if (Meant(parameter) is { Length: > 0 } meant)
        {
            return ($" (did you mean {string.Join(" or ", meant.Select(role => $"'{role.Name}'"))}?)", instruction);
        }

        if (OtherWays.Find(name, entry, form) is { } sentence)
        {
            return ("", sentence);
        }

        if (NearestName.Find(name, roles.Select(role => role.Name)) is { } nearest)
        {
            return ($" (did you mean '{nearest}'?)", instruction);
        }

        return Synonyms.Of(name).Any(IsOperand) ? ("", $"the operands {OperandNames} come first and are all there; {instruction}")
            : (missing is null || missing == name ? "" : $", which has no '{missing}' here", instruction);
    }

    private string OperandNames => string.Join(", ", form.Operands.Select(operand => operand.Name));

    private bool IsOperand(string name) => form.Operands.Any(operand => operand.Name == name);

    // 'gradTargets', 'targets_grad' and 'dTargets' are the gradient with respect to the targets.
    private IEnumerable<string> OperandGradients(string name)
    {
        string word = Synonyms.Normalize(name);
        IEnumerable<string> rests = GradientWords
            .Where(cut => word.StartsWith(cut, StringComparison.Ordinal)).Select(cut => word.Substring(cut.Length))
            .Concat(GradientWords.Where(cut => word.EndsWith(cut, StringComparison.Ordinal)).Select(cut => word.Substring(0, word.Length - cut.Length)));
        return rests.SelectMany(rest => Synonyms.Of(rest)).Where(IsOperand)
            .Select(operand => operand == form.Variable.Name ? Gradient : operand + "Gradient");
    }

    // A word such as 'c' has many meanings; the length of a row is a whole number, weights and outputs are spans.
    private static bool CanBe(ITypeSymbol type, string name) => name switch
    {
        "classes" or "columns" => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64,
        _ when Role.IsOutput(name) || name.EndsWith("eights", StringComparison.Ordinal) => type.SpecialType == SpecialType.None,
        _ => true,
    };

    // What a type is before its elements: Span, ReadOnlySpan, or a value.
    private static string Outline(string type) =>
        type.StartsWith("ReadOnlySpan<", StringComparison.Ordinal) || type.StartsWith("Span<", StringComparison.Ordinal)
            ? type.Substring(0, type.IndexOf('<'))
            : type.EndsWith("]", StringComparison.Ordinal) || type.Contains('<') ? "?" : "";
}
