using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LossGen.Generator.Frontend;

/// <summary>The arguments of an attribute: their values with the syntax they stem from.</summary>
internal sealed class AttributeArguments(AttributeData data, AttributeSyntax syntax)
{
    private readonly AttributeArgumentSyntax[] _arguments = [.. syntax.ArgumentList?.Arguments ?? []];

    /// <summary>The names that are set, where they are written.</summary>
    public IEnumerable<IdentifierNameSyntax> Names => _arguments.Select(a => a.NameEquals?.Name).OfType<IdentifierNameSyntax>();

    /// <summary>The expression of the positional argument, or null.</summary>
    public ExpressionSyntax? Positional => _arguments.FirstOrDefault(a => a.NameEquals is null)?.Expression;

    /// <summary>The value of the positional argument if it is a member of an enumeration, else null.</summary>
    public TypedConstant? PositionalEnum =>
        data.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum } value ? value : null;

    /// <summary>The value of a named argument, or null if it is not given or not valid C#.</summary>
    public TypedConstant? Find(string name) =>
        data.NamedArguments.Where(pair => pair.Key == name && pair.Value.Kind != TypedConstantKind.Error)
            .Select(pair => (TypedConstant?)pair.Value)
            .FirstOrDefault();

    /// <summary>Whether the attribute has a property of a name.</summary>
    public bool IsProperty(string name) => data.AttributeClass?.GetMembers(name).Length > 0;

    /// <summary>The expression of a named argument that is given.</summary>
    public ExpressionSyntax Expression(string name) =>
        _arguments.First(a => a.NameEquals?.Name.Identifier.ValueText == name).Expression;

    /// <summary>The name of a named argument that is given, where it is written.</summary>
    public IdentifierNameSyntax NameOf(string name) => Names.First(n => n.Identifier.ValueText == name);

    /// <summary>The member of its enumeration that a value is, or null.</summary>
    public static string? MemberName(TypedConstant value) =>
        value.Type?.GetMembers().OfType<IFieldSymbol>()
            .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name;
}
