using LossGen.Generator.Definitions;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Frontend;

/// <summary>Finds which of an entry's operand lists a method has, from the parameters in front.</summary>
internal sealed class FormChooser(MethodDeclaration method, CatalogueEntry entry)
{
    /// <summary>The index of the form.</summary>
    public int Choose()
    {
        Parameter[] leading = [.. Leading(entry.Forms.Max(f => f.Operands.Length))];
        for (int k = 0; k < entry.Forms.Length; k++)
        {
            if (Fits(entry.Forms[k], leading))
            {
                return k;
            }
        }

        return 0;
    }

    /// <summary>The parameters that are operands, at most as many as there can be.</summary>
    public IEnumerable<Parameter> Leading(int most) => method.Parameters.Take(most).TakeWhile(IsOperand);

    // A name that is a role is never an operand: 'weights' in second place is a forgotten target, not a strange name.
    private bool IsOperand(Parameter parameter, int index) => parameter.DeclaredRole is { } declared
        ? entry.Forms.Any(f => index < f.Operands.Length && f.Operands[index].Name == declared)
        : !Role.OfAnyForm(entry).Any(role => role.Name == parameter.Name) || IsOperandByType(parameter);

    // A number for all elements and a mask are told from operands of the same name by their type.
    private bool IsOperandByType(Parameter parameter) => SpanType.Of(parameter.Symbol.Type) is { } span
        && (parameter.Name == "mask" ? span.Element.SpecialType != SpecialType.System_Boolean : entry.Forms.Any(form => form.Given?.Symbol == parameter.Name));

    private bool Fits(Form form, Parameter[] leading) =>
        leading.Length == form.Operands.Length
        && (form.RowLength != RowLength.None || !HasRowLength())
        && (form.ClassWeights is { IsRequired: true } || !HasRequiredClassWeights())
        && (form.Given is null || method.Parameters.Any(p => p.RoleName == form.Given.Symbol))
        && form.Operands.Zip(leading, (operand, parameter) => operand.IsLabel == HoldsIntegers(parameter)).All(fits => fits);

    private bool HasRequiredClassWeights() => entry.Forms.Any(form =>
        form.ClassWeights is { IsRequired: true } weights && method.Parameters.Any(p => p.RoleName == weights.Role));

    private bool HasRowLength() => method.Parameters.Any(p => p.RoleName is "classes" or "columns");

    private static bool HoldsIntegers(Parameter parameter) =>
        SpanType.Of(parameter.Symbol.Type)?.Element.SpecialType is SpecialType.System_Byte or SpecialType.System_UInt16
            or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_SByte or SpecialType.System_Int16
            or SpecialType.System_UInt32 or SpecialType.System_UInt64;
}
