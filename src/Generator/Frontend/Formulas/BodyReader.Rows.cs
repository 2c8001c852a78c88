using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>What is read of a row.</content>
internal sealed partial class BodyReader
{
    private static readonly Expr Classes = Expr.Input(Symbols.Classes, Level.Call);

    private Number Member(IPropertyReferenceOperation reference, IOperation instance)
    {
        if (Evaluate(instance) is not RowOf row)
        {
            throw IsBroken(instance) ? Broken(reference) : Unsupported(reference, $"'{Short(reference)}', which belongs to an object", "pass numbers as parameters");
        }

        if (reference.Arguments.Length == 0)
        {
            return reference.Property.Name == "Length" ? new Number(Classes)
                : throw Unsupported(reference, $"'{Short(reference)}'", "read elements and Length of a row");
        }

        Expr index = Real(reference.Arguments[0].Value);
        return index.Equals(LabelRows.ClassNumber) && _loops > 0 ? new Number(row.Lane)
            : index.Equals(Formula.AtLabel(LabelRows.ClassNumber)) ? new Number(Formula.AtLabel(row.Lane))
            : index.Is(0) ? new Number(Formula.MaxOverLanes(Formula.Select(Formula.Eq(LabelRows.ClassNumber, 0), row.Lane, double.NegativeInfinity)))
            : throw Unsupported(reference, $"the element '{Short(reference)}'", "read the element of a loop's index, of a label, or the first one");
    }

    private RowOf? Row(IOperation collection) =>
        Evaluate(collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : collection) as RowOf;
}
