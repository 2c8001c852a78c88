namespace LossGen.Generator.Tests.Formulas.Kinds;

/// <summary>A kind of the catalogue, written as somebody's own formula.</summary>
/// <param name="Attribute">The kind with its settings, as an attribute's arguments.</param>
/// <param name="Members">The formula F and what it calls.</param>
/// <param name="Operands">What the operands are.</param>
internal sealed record KindFormula(string Attribute, string Members, Places Operands)
{
    /// <summary>Whether both are the same expression, so that the results have the same bits.</summary>
    public bool HasSameBits { get; init; }

    /// <summary>How much larger the terms of the formula's derivatives are than the sum that the kind has in another form.</summary>
    public double Terms { get; init; } = 1;

    /// <summary>Where the contract gives a formula another slope than the kind: corners, and second derivatives where slopes jump.</summary>
    public Func<double, double, bool> IsCorner { get; init; } = (_, _) => false;

    public string Kind => Attribute.Split(',')[0]["Kind.".Length..];

    public override string ToString() => $"{Attribute}: {Members}";

    /// <summary>The same, with the same bits.</summary>
    public KindFormula Exactly() => this with { HasSameBits = true };
}
