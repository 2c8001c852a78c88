using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <summary>Variables of a member that more can change than the assignments of the function that declares them: captured ones, and those with a reference to them.</summary>
internal sealed class Foreigners
{
    private readonly HashSet<ISymbol> _variables = new(SymbolEqualityComparer.Default);

    private Foreigners()
    {
    }

    /// <summary>Whether there are pointers, through which anything can be written.</summary>
    public bool HasPointers { get; private set; }

    /// <summary>How many operations the member has.</summary>
    public int Operations { get; private set; }

    /// <summary>The parameters that others can change.</summary>
    public IEnumerable<IParameterSymbol> Parameters => _variables.OfType<IParameterSymbol>().Where(parameter => parameter.RefKind == RefKind.None);

    public static Foreigners Of(IOperation root)
    {
        Foreigners foreigners = new();
        Stack<(IOperation Operation, ISymbol? Function)> waiting = new();
        waiting.Push((root, null));
        while (waiting.Count > 0)
        {
            (IOperation operation, ISymbol? function) = waiting.Pop();
            foreigners.Read(operation, function);
            ISymbol? inner = operation switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => function,
            };
            foreach (IOperation child in operation.ChildOperations)
            {
                waiting.Push((child, inner));
            }
        }

        return foreigners;
    }

    /// <summary>Whether others can change a variable.</summary>
    /// <param name="variable">A local or a parameter.</param>
    /// <param name="function">The lambda or local function that uses it; null for the member itself.</param>
    public bool Contains(ISymbol variable, ISymbol? function) => _variables.Contains(variable)
        || (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
        || variable is IParameterSymbol { RefKind: not RefKind.None };

    private void Read(IOperation operation, ISymbol? function)
    {
        Operations++;
        HasPointers |= operation.Type is { TypeKind: TypeKind.Pointer } && !IsStackAllocation(operation);
        switch (operation)
        {
            case ILocalReferenceOperation local:
                Read(local.Local, function);
                break;
            case IParameterReferenceOperation parameter:
                Read(parameter.Parameter, function);
                break;
            case IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None, Initializer.Value: { } referred }:
                Refer(referred);
                break;
            case ISimpleAssignmentOperation { IsRef: true } assignment:
                Refer(assignment.Value);
                break;
            case IArgumentOperation { Parameter.RefKind: not RefKind.None } argument when KeepsReferences(argument.Parent):
                Refer(argument.Value);
                break;
        }
    }

    private void Read(ISymbol variable, ISymbol? function)
    {
        if (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
        {
            _variables.Add(variable);
        }
    }

    private void Refer(IOperation target)
    {
        foreach (IOperation part in target.DescendantsAndSelf())
        {
            if (part is ILocalReferenceOperation or IParameterReferenceOperation)
            {
                _variables.Add(part is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)part).Parameter);
            }
        }
    }

    private static bool KeepsReferences(IOperation? call) =>
        call is IObjectCreationOperation or IInvocationOperation { TargetMethod: { ReturnsByRef: true } or { ReturnsByRefReadonly: true } or { ReturnType.IsRefLikeType: true } };

    private static bool IsStackAllocation(IOperation operation) =>
        operation.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.StackAllocArrayCreationExpressionSyntax or Microsoft.CodeAnalysis.CSharp.Syntax.ImplicitStackAllocArrayCreationExpressionSyntax;
}
