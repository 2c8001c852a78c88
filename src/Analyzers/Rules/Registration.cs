using System.Collections.Concurrent;
using LossGen.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules;

/// <summary>
/// What rules want to see in a compilation. Calls are told apart by the method's name before anything else is asked, so that the
/// many that concern no rule cost one look-up.
/// </summary>
internal sealed class Registration(Compilation compilation)
{
    private readonly List<Action<Inspection, Term>>?[] _functions = new List<Action<Inspection, Term>>?[Enum.GetValues(typeof(MathOp)).Length];
    private readonly Dictionary<string, List<Action<Inspection, IInvocationOperation>>> _methods = new(StringComparer.Ordinal);
    private readonly List<NamedCalls> _named = [];
    private readonly List<Action<Inspection, KernelCall>> _kernels = [];
    private readonly List<Action<Inspection, IBinaryOperation>> _quotients = [];
    private readonly List<Action<Inspection, IBinaryOperation>> _differences = [];
    private readonly Dictionary<OperationKind, List<Action<Inspection, IOperation>>> _others = [];
    private readonly ConcurrentDictionary<string, CallPlan> _plans = new(StringComparer.Ordinal);

    // What is asked of the references is asked with the first operation: before that the compiler may still have to resolve them.
    private readonly Lazy<bool> _isTest = new(() => TestCode.IsProject(compilation));
    private readonly Lazy<bool> _hasKernels = new(() => Analysis.Kernel.CanBeIn(compilation));

    /// <summary>Whether there can be generated kernels to call.</summary>
    public bool HasKernels => _hasKernels.Value;

    /// <summary>Calls of a mathematical function, whoever's it is.</summary>
    public void Function(MathOp op, Action<Inspection, Term> inspect) => (_functions[(int)op] ??= []).Add(inspect);

    /// <summary>Calls of methods with exactly this name.</summary>
    public void Method(string name, Action<Inspection, IInvocationOperation> inspect)
    {
        if (!_methods.TryGetValue(name, out List<Action<Inspection, IInvocationOperation>>? inspections))
        {
            _methods.Add(name, inspections = []);
        }

        inspections.Add(inspect);
    }

    /// <summary>Calls of methods whose name is wanted, which is asked once for each name.</summary>
    public void Named(Func<string, bool> isWanted, Action<Inspection, IInvocationOperation> inspect)
    {
        // Several rules want the calls of losses, and whether a name is one is asked once for all of them.
        NamedCalls? known = _named.Find(named => named.IsWanted == isWanted);
        if (known is null)
        {
            _named.Add(known = new NamedCalls(isWanted));
        }

        known.Inspections.Add(inspect);
    }

    /// <summary>Calls of generated kernels.</summary>
    public void Kernel(Action<Inspection, KernelCall> inspect) => _kernels.Add(inspect);

    /// <summary>Divisions by the operator.</summary>
    public void Quotient(Action<Inspection, IBinaryOperation> inspect) => _quotients.Add(inspect);

    /// <summary>Subtractions by the operator.</summary>
    public void Difference(Action<Inspection, IBinaryOperation> inspect) => _differences.Add(inspect);

    /// <summary>Operations of another kind.</summary>
    public void Operation(OperationKind kind, Action<Inspection, IOperation> inspect)
    {
        if (!_others.TryGetValue(kind, out List<Action<Inspection, IOperation>>? inspections))
        {
            _others.Add(kind, inspections = []);
        }

        inspections.Add(inspect);
    }

    /// <summary>Hands the wishes over to the compiler.</summary>
    public void Subscribe(CompilationStartAnalysisContext start)
    {
        Subscribe(start, OperationKind.Invocation, InspectCall);
        Subscribe(start, OperationKind.Invalid, InspectUnbound);
        Subscribe(start, OperationKind.Binary, InspectBinary);
        Subscribe(start, OperationKind.MethodReference, InspectReference);
        foreach (KeyValuePair<OperationKind, List<Action<Inspection, IOperation>>> other in _others)
        {
            Subscribe(start, other.Key, context => InspectOther(context, other.Value));
        }
    }

    private static void InspectOther(OperationAnalysisContext context, List<Action<Inspection, IOperation>> inspections)
    {
        Inspection inspection = new(context);
        foreach (Action<Inspection, IOperation> inspect in inspections)
        {
            inspect(inspection, context.Operation);
        }
    }

    // Tests break rules on purpose.
    private void Subscribe(CompilationStartAnalysisContext start, OperationKind kind, Action<OperationAnalysisContext> inspect) => start.RegisterOperationAction(
        context =>
        {
            if (!_isTest.Value)
            {
                inspect(context);
            }
        },
        kind);

    private void InspectBinary(OperationAnalysisContext context)
    {
        IBinaryOperation operation = (IBinaryOperation)context.Operation;
        BinaryOperatorKind kind = operation.OperatorKind;
        if (kind is BinaryOperatorKind.Divide or BinaryOperatorKind.Subtract)
        {
            Inspection inspection = new(context);
            foreach (Action<Inspection, IBinaryOperation> inspect in kind == BinaryOperatorKind.Divide ? _quotients : _differences)
            {
                inspect(inspection, operation);
            }
        }
    }

    private void InspectCall(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (HasKernels && Analysis.Kernel.Of(method) is { } kernel)
        {
            InspectKernel(new Inspection(context), new KernelCall(kernel, call));
        }

        CallPlan plan = PlanOf(method.Name);
        if (plan != CallPlan.None)
        {
            InspectCall(new Inspection(context), call, plan);
        }
    }

    private void InspectKernel(Inspection inspection, KernelCall call)
    {
        foreach (Action<Inspection, KernelCall> inspect in _kernels)
        {
            inspect(inspection, call);
        }
    }

    private static void InspectCall(Inspection inspection, IInvocationOperation call, CallPlan plan)
    {
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

    // m.Map(Math.Log): the logarithm of each element.
    private void InspectReference(OperationAnalysisContext context)
    {
        IMethodSymbol method = ((IMethodReferenceOperation)context.Operation).Method;
        MathOp op = MathNames.Function(method.Name);
        if (op is MathOp.Log or MathOp.Log2 or MathOp.Log10 or MathOp.LogP1 && Elements.MapAround(context.Operation) is { First: { } row } call)
        {
            Inspection inspection = new(context);
            foreach (Action<Inspection, Term> inspect in PlanOf(method.Name).Functions)
            {
                inspect(inspection, new Term(call.Operation, op, row));
            }
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
        List<Action<Inspection, IInvocationOperation>> calls = [];
        foreach (NamedCalls named in _named)
        {
            if (named.IsWanted(name))
            {
                calls.AddRange(named.Inspections);
            }
        }

        if (_methods.TryGetValue(name, out List<Action<Inspection, IInvocationOperation>>? methods))
        {
            calls.AddRange(methods);
        }

        List<Action<Inspection, Term>>? functions = _functions[(int)MathNames.Function(name)];
        return calls.Count == 0 && functions is null ? CallPlan.None : new CallPlan([.. calls], functions is null ? [] : [.. functions]);
    }

    private sealed class NamedCalls(Func<string, bool> isWanted)
    {
        public Func<string, bool> IsWanted { get; } = isWanted;

        public List<Action<Inspection, IInvocationOperation>> Inspections { get; } = [];
    }
}
