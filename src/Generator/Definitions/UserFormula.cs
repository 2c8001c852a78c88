using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Definitions;

/// <summary>A formula of the user's own, read from a method: plain, equatable data.</summary>
/// <param name="Name">The method.</param>
/// <param name="Shape">Whether elements or rows have values.</param>
/// <param name="Operands">What the method's first parameters stand for.</param>
/// <param name="Settings">The parameters that are given with each call.</param>
/// <param name="Value">The value as read.</param>
internal sealed record UserFormula(
    string Name, Shape Shape, EquatableArray<FormulaOperand> Operands, EquatableArray<FormulaSetting> Settings, Expr Value)
{
    /// <summary>Whether it is computed in equal forms that neither overflow nor cancel.</summary>
    public bool IsStabilized { get; init; } = true;

    /// <summary>The formula as if it were in the catalogue.</summary>
    public CatalogueEntry ToEntry(Family family)
    {
        SettingDefinition[] settings = [.. Settings.Select(s => new SettingDefinition(s.Parameter, s.Symbol, 0, SettingDomain.Any) { Role = s.Parameter, IsWhole = s.IsWhole })];
        if (Shape == Shape.RowWise)
        {
            return new RowFormula(this).ToEntry(family, settings);
        }

        if (family == Family.Divergence)
        {
            return Divergences.OfTerm(this, settings);
        }

        Operand[] operands = [.. Operands.Select(o => new Operand(o.Name, o.Symbol, o.IsLabel ? OperandType.Label : OperandType.Element) { Gradient = o.Gradient })];
        Form form = new(Shape, operands);
        LossDefinition definition = new(Name, "a formula of this project", form, settings, _ => Value) { Formula = this };
        return new CatalogueEntry(family, Name, [form], settings, _ => definition) { Formula = this };
    }
}

/// <summary>An operand of a user's formula.</summary>
/// <param name="Name">What generated code calls all elements.</param>
/// <param name="Symbol">What the math calls one element.</param>
/// <param name="Gradient">What an output for its derivative is called.</param>
/// <param name="IsLabel">Whether it is the index of a class.</param>
/// <param name="IsOfRow">Whether each row has one number of it, although others have rows.</param>
internal sealed record FormulaOperand(string Name, string Symbol, string Gradient, bool IsLabel, bool IsOfRow)
{
    /// <summary>How often it changes.</summary>
    public Level Level => IsOfRow ? Level.Row : Level.Lane;
}

/// <summary>A setting of a user's formula that is given with each call.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Symbol">What the math calls it.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
internal sealed record FormulaSetting(string Parameter, string Symbol, bool IsWhole);
