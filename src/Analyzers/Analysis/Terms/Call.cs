using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>
/// A call of a method: a bound one, or one that cannot be bound because a type is missing, as in a project that has not
/// been restored. Of the latter the name and the arguments are known all the same.
/// </summary>
internal readonly struct Call
{
    private Call(IOperation operation, string name, IOperation? receiver, ImmutableArray<IOperation> arguments, IMethodSymbol? method)
    {
        Operation = operation;
        Name = name;
        Receiver = receiver;
        Arguments = arguments;
        Method = method;
    }

    public IOperation Operation { get; }

    public string Name { get; }

    /// <summary>The object whose method it is; null for a static one.</summary>
    public IOperation? Receiver { get; }

    /// <summary>The values of the arguments, with the extended object in front.</summary>
    public ImmutableArray<IOperation> Arguments { get; }

    /// <summary>The method, if it is known.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>The call that an operation is, if it is one.</summary>
    public static Call? Of(IOperation operation) => operation switch
    {
        IInvocationOperation call => new Call(call, call.TargetMethod.Name, call.Instance, Values(call), call.TargetMethod),
        IInvalidOperation { Syntax: InvocationExpressionSyntax syntax } invalid => OfUnbound(invalid, syntax),
        _ => null,
    };

    /// <summary>The receiver of a method, or what an extension method extends, or the first argument.</summary>
    public IOperation? First => Receiver ?? (Arguments.Length > 0 ? Arguments[0] : null);

    /// <summary>The name of the method that an operation calls, if it is a call.</summary>
    public static string? NameOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name,
        IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } => access.Name.Identifier.ValueText,
        IInvalidOperation { Syntax: InvocationExpressionSyntax { Expression: SimpleNameSyntax name } } => name.Identifier.ValueText,
        _ => null,
    };

    private static ImmutableArray<IOperation> Values(IInvocationOperation call)
    {
        ImmutableArray<IOperation>.Builder values = ImmutableArray.CreateBuilder<IOperation>(call.Arguments.Length);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            values.Add(argument.Value);
        }

        return values.MoveToImmutable();
    }

    private static Call? OfUnbound(IInvalidOperation invalid, InvocationExpressionSyntax syntax)
    {
        (SimpleNameSyntax? name, ExpressionSyntax? receiver) = syntax.Expression switch
        {
            MemberAccessExpressionSyntax access => (access.Name, access.Expression),
            SimpleNameSyntax simple => (simple, null),
            _ => default((SimpleNameSyntax?, ExpressionSyntax?)),
        };
        if (name is null)
        {
            return null;
        }

        ImmutableArray<IOperation>.Builder arguments = ImmutableArray.CreateBuilder<IOperation>(syntax.ArgumentList.Arguments.Count);
        foreach (ArgumentSyntax argument in syntax.ArgumentList.Arguments)
        {
            if (Find(invalid, argument.Expression) is { } value)
            {
                arguments.Add(value);
            }
        }

        return new Call(invalid, name.Identifier.ValueText, receiver is null || Find(invalid, receiver) is { Type.IsStatic: true } ? null : Find(invalid, receiver), arguments.ToImmutable(), null);
    }

    // The operation of a piece of syntax among those below a call that could not be bound.
    private static IOperation? Find(IOperation parent, ExpressionSyntax syntax)
    {
        // Parentheses have no operation of their own.
        while (syntax is ParenthesizedExpressionSyntax inner)
        {
            syntax = inner.Expression;
        }

        foreach (IOperation child in parent.ChildOperations)
        {
            if (child.Syntax == syntax)
            {
                return child;
            }

            if (child.Syntax.FullSpan.Contains(syntax.FullSpan))
            {
                return Find(child, syntax);
            }
        }

        return null;
    }
}
