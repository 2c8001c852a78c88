using System.Collections.Concurrent;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules;

/// <summary>
/// What the rules of one family want to see in a compilation. Calls are told apart by the method's name before anything
/// else is asked, so that the many that concern no rule cost one look-up.
/// </summary>
internal sealed class Registration(Compilation compilation)
{
    private readonly Dictionary<MathOp, List<Action<Inspection, Term>>> _functions = [];
    private readonly Dictionary<string, List<Action<Inspection, IInvocationOperation>>> _methods = new(StringComparer.Ordinal);
    private readonly List<Action<Inspection, IInvocationOperation>> _calls = [];
    private readonly List<(Func<string, bool> IsWanted, Action<Inspection, IInvocationOperation> Inspect)> _named = [];
    private readonly Dictionary<BinaryOperatorKind, List<Action<Inspection, IBinaryOperation>>> _binary = [];
    private readonly Dictionary<OperationKind, List<Action<Inspection, IOperation>>> _operations = [];
    private readonly ConcurrentDictionary<string, CallPlan> _plans = new(StringComparer.Ordinal);

    public Compilation Compilation { get; } = compilation;

    /// <summary>Calls of a mathematical function, whoever's it is.</summary>
    public void Function(MathOp op, Action<Inspection, Term> inspect) => Add(_functions, op, inspect);

    /// <summary>Calls of methods with exactly this name.</summary>
    public void Method(string name, Action<Inspection, IInvocationOperation> inspect) => Add(_methods, name, inspect);

    /// <summary>Calls of methods whose name is wanted, which is asked once for each name.</summary>
    public void Named(Func<string, bool> isWanted, Action<Inspection, IInvocationOperation> inspect) => _named.Add((isWanted, inspect));

    /// <summary>All calls: only for rules that cannot apply unless the compilation refers to a library.</summary>
    public void EveryCall(Action<Inspection, IInvocationOperation> inspect) => _calls.Add(inspect);

    /// <summary>Operators of one kind.</summary>
    public void Binary(BinaryOperatorKind kind, Action<Inspection, IBinaryOperation> inspect) => Add(_binary, kind, inspect);

    /// <summary>Operations of another kind.</summary>
    public void Operation(OperationKind kind, Action<Inspection, IOperation> inspect) => Add(_operations, kind, inspect);

    /// <summary>Hands the wishes over to the compiler.</summary>
    public void Subscribe(CompilationStartAnalysisContext context)
    {
        if (_functions.Count + _methods.Count + _calls.Count + _named.Count > 0)
        {
            context.RegisterOperationAction(InspectCall, OperationKind.Invocation);
            context.RegisterOperationAction(InspectUnbound, OperationKind.Invalid);
        }

        if (_binary.Count > 0)
        {
            context.RegisterOperationAction(InspectBinary, OperationKind.Binary);
        }

        foreach (KeyValuePair<OperationKind, List<Action<Inspection, IOperation>>> wish in _operations)
        {
            context.RegisterOperationAction(operation => InspectAll(operation, wish.Value), wish.Key);
        }
    }

    private static void InspectAll(OperationAnalysisContext context, List<Action<Inspection, IOperation>> rules)
    {
        Inspection inspection = new(context);
        foreach (Action<Inspection, IOperation> inspect in rules)
        {
            inspect(inspection, context.Operation);
        }
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<TValue>? values))
        {
            map.Add(key, values = []);
        }

        values.Add(value);
    }

    private void InspectBinary(OperationAnalysisContext context)
    {
        IBinaryOperation operation = (IBinaryOperation)context.Operation;
        if (_binary.TryGetValue(operation.OperatorKind, out List<Action<Inspection, IBinaryOperation>>? rules))
        {
            Inspection inspection = new(context);
            foreach (Action<Inspection, IBinaryOperation> inspect in rules)
            {
                inspect(inspection, operation);
            }
        }
    }

    private void InspectCall(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        Inspection inspection = new(context);
        foreach (Action<Inspection, IInvocationOperation> inspect in _calls)
        {
            inspect(inspection, call);
        }

        CallPlan plan = PlanOf(call.TargetMethod.Name);
        foreach (Action<Inspection, IInvocationOperation> inspect in plan.Calls)
        {
            inspect(inspection, call);
        }

        if (plan.Functions.Length > 0)
        {
            InspectFunction(inspection, call, plan.Functions);
        }
    }

    // Calls that cannot be bound, because a library is missing, can still be read.
    private void InspectUnbound(OperationAnalysisContext context)
    {
        if (Call.NameOf(context.Operation) is { } name && PlanOf(name) is { Functions.Length: > 0 } plan)
        {
            InspectFunction(new Inspection(context), context.Operation, plan.Functions);
        }
    }

    private static void InspectFunction(Inspection inspection, IOperation operation, Action<Inspection, Term>[] functions)
    {
        // Functions of constants are constants: no rule has anything to say of them.
        if (Call.Of(operation) is not { } call || Calls.Read(call) is not { Op: not MathOp.None } term || IsConstant(term))
        {
            return;
        }

        foreach (Action<Inspection, Term> inspect in functions)
        {
            inspect(inspection, term);
        }
    }

    private static bool IsConstant(Term term) => term.First.ConstantValue.HasValue && (!term.HasSecond || term.Second.ConstantValue.HasValue);

    // A name is looked at once, however many calls there are.
    private CallPlan PlanOf(string name) => _plans.TryGetValue(name, out CallPlan? plan) ? plan : _plans.GetOrAdd(name, MakePlan(name));

    private CallPlan MakePlan(string name)
    {
        List<Action<Inspection, IInvocationOperation>> calls = [.. _named.Where(named => named.IsWanted(name)).Select(named => named.Inspect)];
        if (_methods.TryGetValue(name, out List<Action<Inspection, IInvocationOperation>>? methods))
        {
            calls.AddRange(methods);
        }

        Action<Inspection, Term>[] functions =
            MathNames.Function(name) is var op && op != MathOp.None && _functions.TryGetValue(op, out List<Action<Inspection, Term>>? wanted) ? [.. wanted] : [];
        return calls.Count + functions.Length == 0 ? CallPlan.None : new CallPlan([.. calls], functions);
    }
}
