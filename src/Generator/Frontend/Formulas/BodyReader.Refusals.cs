using LossGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Generator.Frontend.Formulas;

/// <content>What is said of what cannot be read.</content>
internal sealed partial class BodyReader
{
    private static FormulaError Unsupported(IOperation operation, string what, string instead) =>
        new(FormulaRules.Unsupported, operation.Syntax, what, instead);

    // The C# compiler says what is wrong, and says it better.
    private static FormulaError Broken(IOperation operation) => new(null, operation.Syntax);

    private static bool IsBroken(IOperation operation) =>
        operation is IInvalidOperation || operation.Type is IErrorTypeSymbol || operation.ChildOperations.Any(IsBroken);

    private static FormulaError Refused(IOperation operation)
    {
        if (IsBroken(operation))
        {
            return Broken(operation);
        }

        (string what, string instead) = operation switch
        {
            IThrowOperation => ("'throw'", "return float.NaN where the formula is not defined"),
            ITryOperation => ("'try'", "compute with numbers, which throw nothing"),
            IWhileLoopOperation => ("a 'while' loop", "write the value in closed form, or a loop over a row that reduces"),
            ILoopOperation => ("this loop", "write for (int i = 0; i < x.Length; i++) or foreach over an operand that is a row"),
            IAwaitOperation => ("'await'", "compute the value before the call, and pass it as a parameter"),
            IAnonymousFunctionOperation or IDelegateCreationOperation => ("a lambda", "write a static local function, and call it"),
            IObjectCreationOperation or IArrayCreationOperation => ($"'new'", "compute with numbers in local variables"),
            IUsingOperation or IUsingDeclarationOperation or ILockOperation => ("this statement", "remove it"),
            ILabeledOperation or IBranchOperation => ("a jump", "write if and else"),
            IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } => ("'yield'", "return one number"),
            IReturnOperation => ("a return without a value", "return a number"),
            IUnaryOperation => ("this operator", "compute with real numbers"),
            ICoalesceOperation or IConditionalAccessOperation => ("what may be null", "compute with numbers"),
            IArrayElementReferenceOperation => ("an element of an array", "pass numbers as parameters, or a row as ReadOnlySpan"),
            IInstanceReferenceOperation => ("'this'", "make the method static, and pass what it needs"),
            IInterpolatedStringOperation or ILiteralOperation => ($"'{Short(operation)}'", "compute with numbers of float, double or the type parameter"),
            IInvocationOperation or IDynamicInvocationOperation => ($"the call '{Short(operation)}'", "call static methods of this project, or functions of Math, MathF and LossMath"),
            _ => ($"'{Short(operation)}'", "compute with local variables, conditions and functions of numbers"),
        };
        return Unsupported(operation, what, instead);
    }

    private static string Short(IOperation operation)
    {
        const int most = 60;
        string text = string.Join(" ", operation.Syntax.ToString().Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= most ? text : text.Substring(0, most) + "…";
    }
}
