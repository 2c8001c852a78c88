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

    /// <summary>The first parameter behind some operands that looks like the next one, or null.</summary>
    public Parameter? Misplaced(int found, Operand operand) => method.Parameters.Skip(found + 1).FirstOrDefault(parameter =>
        SpanType.OfParameter(parameter.Symbol.Type) is not { IsReadOnly: false }
        && Elements.AreMany(parameter.Symbol.Type)
        && (operand.IsLabel ? LabelType.IsMeant(parameter.Symbol.Type) : Elements.AreNumbers(parameter.Symbol.Type))
        && (parameter.DeclaredRole is { } declared ? declared == operand.Name : !IsRole(parameter.Name))
        && (Synonyms.Of(parameter.Name) is var names && (names.Contains(operand.Name) || !names.Any(IsRole))));

    // A name that is a role is never an operand: 'weights' in second place is a forgotten target, not a strange name. So is what another
    // library calls a role, where the type is not that of an operand.
    private bool IsOperand(Parameter parameter, int index)
    {
        if (entry.Formula is not null)
        {
            return true;
        }

        string[] names = [.. entry.Forms.Where(f => index < f.Operands.Length).Select(f => f.Operands[index].Name)];
        if (parameter.DeclaredRole is { } declared)
        {
            return names.Contains(declared);
        }

        string[] meanings = [.. Synonyms.Of(parameter.Name)];
        bool isNamedSo = !IsRole(parameter.Name)
            && (SpanType.OfParameter(parameter.Symbol.Type) is { IsReadOnly: true } || meanings.Any(names.Contains) || !meanings.Any(IsRole));
        return isNamedSo || IsOperandByType(parameter);
    }

    private bool IsRole(string name) => Role.OfAnyForm(entry).Any(role => role.Name == name);

    // A number for all elements and a mask are told from operands of the same name by their type.
    private bool IsOperandByType(Parameter parameter) => SpanType.OfParameter(parameter.Symbol.Type) is { } span
        && (parameter.Name == "mask" ? span.Element.SpecialType != SpecialType.System_Boolean : entry.Forms.Any(form => form.Given?.Symbol == parameter.Name));

    private bool Fits(Form form, Parameter[] leading) =>
        leading.Length == form.Operands.Length
        && (form.RowLength != RowLength.None || !HasRowLength())
        && (form.ClassWeights is { IsRequired: true } || !HasRequiredClassWeights())
        && (form.Given is null || method.Parameters.Any(p => p.RoleName == form.Given.Symbol))
        && form.Operands.Zip(leading, (operand, parameter) => Fits(operand, parameter.Symbol.Type)).All(fits => fits);

    private static bool Fits(Operand operand, ITypeSymbol type) =>
        operand.IsLabel == LabelType.IsMeant(type)
        || (operand.TakesFlags && SpanType.OfParameter(type) is { HoldsFlags: true })
        || (operand.Type == OperandType.ElementOrAnswer && SpanType.OfParameter(type) is { Element.SpecialType: SpecialType.System_Int32 });

    private bool HasRequiredClassWeights() => entry.Forms.Any(form =>
        form.ClassWeights is { IsRequired: true } weights && method.Parameters.Any(p => p.RoleName == weights.Role));

    private bool HasRowLength() => method.Parameters.Any(p => p.RoleName is "classes" or "columns");
}
