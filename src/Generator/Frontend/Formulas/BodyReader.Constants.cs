using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>Fields that are constants.</content>
internal sealed partial class BodyReader
{
    private Value ConstantOf(IFieldSymbol field, IFieldReferenceOperation reference)
    {
        if (!field.IsConst && !(field.IsStatic && field.IsReadOnly))
        {
            string kind = field.IsStatic ? "that can change" : "of an object";
            throw Unsupported(reference, $"the field '{field.Name}' {kind}", "declare it const or static readonly, or pass it as a parameter");
        }

        if (!field.IsConst && field.ContainingType.StaticConstructors.Any(constructor => Writes(constructor, field)))
        {
            throw Unsupported(reference, $"the field '{field.Name}', which a static constructor assigns", "give it its value where it is declared");
        }

        if (Initializer(field) is not { } initializer)
        {
            return field.IsConst && field.ConstantValue is { } value && Numbers.IsNumber(field.Type) ? new Number(Numbers.Of(value))
                : throw (IsBroken(reference) ? Broken(reference)
                    : Unsupported(reference, $"the field '{field.Name}', whose value is not in this project", "declare a constant of its value"));
        }

        Open(field, reference.Syntax);
        Value constant = Constant(initializer);
        Close();
        return constant;
    }

    private IOperation? Initializer(IFieldSymbol field)
    {
        SyntaxNode? syntax = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return syntax is VariableDeclaratorSyntax { Initializer: { } initializer }
            ? (Operation(initializer) as ISymbolInitializerOperation)?.Value
            : null;
    }

    // By its name alone: who writes something else of that name there can rename it.
    private bool Writes(IMethodSymbol constructor, IFieldSymbol field) => constructor.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(cancellation).DescendantNodes())
        .OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == field.Name && IsWritten(name));

    private static bool IsWritten(ExpressionSyntax name)
    {
        ExpressionSyntax whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWritten(tuple),
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => whole.Parent.IsKind(SyntaxKind.PreIncrementExpression)
                || whole.Parent.IsKind(SyntaxKind.PreDecrementExpression)
                || whole.Parent is PostfixUnaryExpressionSyntax,
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
