using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Analysis;

/// <content>Calls: who is handed what, and what comes back.</content>
internal sealed partial class Interpreter
{
    private Value Invocation(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        Value instance = Evaluate(call.Instance);
        Value[] values = [.. call.Arguments.Select(argument => Evaluate(argument.Value))];
        if (Kernel.Of(method) is not null)
        {
            Observed?.Call(call, values, Store);
            WriteOutputs(call, values, _ => ContentSet.Of(new Content(ContentKind.Rewritten, Evidence.Proof, call.Syntax)));
            return Value.Other;
        }

        if (Library.IsOfRows(method.ContainingType))
        {
            RowFunctions.Apply(this, call, values);
            return Value.Other;
        }

        return (Library.IsHarmless(method) || Calling.IsReader(method)) && SpanMethods.Apply(this, call, instance, values) is { } result ? result
            : MethodSummary.Of(call, context.Model) is { } summary ? summary.Apply(this, call, values)
            : Opaque(call, instance, values);
    }

    /// <summary>Writes the spans that a method gets for its results.</summary>
    public void WriteOutputs(IInvocationOperation call, Value[] values, Func<ContentSet, ContentSet> written)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (call.Arguments[i].Parameter is { } parameter && KernelRoles.IsOutput(parameter))
            {
                Write(values[i], written);
            }
        }
    }

    private Value Opaque(IInvocationOperation call, Value instance, Value[] values)
    {
        IMethodSymbol method = call.TargetMethod;
        if (!Library.IsHarmless(method))
        {
            CallOthers(isAnybody: !Library.IsOfSystem(method) || method.Parameters.Any(parameter => parameter.Type.TypeKind == TypeKind.Delegate));
        }

        HandObject(call, instance);
        Hand(call.Arguments, values, method, method.ReturnsVoid && Terms.Read(call).Op == MathOp.None);

        if (!Shapes.IsVector(method.ReturnType) || method.ReturnsVoid || Library.Reinterprets(method))
        {
            return method.ReturnsVoid ? Value.Other : Value.Unknown;
        }

        Content content = Calling.Result(context, call);
        return Store.Make(new Storage(call.Syntax, IsOwn: false), ContentSet.Of(content), length: null);
    }

    // Some methods of arrays and spans only read them; an enumerator of a span has references to its elements.
    private void HandObject(IInvocationOperation call, Value instance)
    {
        if (!Calling.IsReadingItsObject(call.TargetMethod))
        {
            Write(instance, _ => ContentSet.Of(new Content(ContentKind.Rewritten, Evidence.Proof, call.Syntax)));
            Store.Share(instance);
        }
        else if (Library.IsSpan(call.Instance?.Type))
        {
            Store.Share(instance);
        }
    }

    private void Hand(IReadOnlyList<IArgumentOperation> arguments, Value[] values, IMethodSymbol method, bool fills)
    {
        for (int i = 0; i < values.Length; i++)
        {
            IParameterSymbol? parameter = arguments[i].Parameter;
            if (parameter is { RefKind: not RefKind.None })
            {
                HandReference(arguments[i], values[i]);
            }
            else if (Library.IsReadOnly(parameter, method) || Calling.IsReader(method))
            {
                if (Calling.ReturnsArgument(method))
                {
                    Store.Share(values[i]);
                }
            }
            else
            {
                bool isFilled = fills || (parameter is not null && KernelRoles.IsOutput(parameter));
                Content content = Calling.Filled(arguments[i], method, isFilled);
                Write(values[i], _ => ContentSet.Of(content));
                Store.Share(values[i]);
            }
        }
    }

    /// <summary>Hands over a variable or an element that is passed by reference.</summary>
    public void HandReference(IArgumentOperation argument, Value value)
    {
        Content content = Calling.Filled(argument, (argument.Parent as IInvocationOperation)?.TargetMethod, isFilled: true);
        IOperation target = context.Target(argument.Value);
        Value memory = Variables.Container(target) is null ? value : RowOf(target);
        Write(memory, _ => ContentSet.Of(content));
        Store.Share(memory);
        if (Variables.Container(target) is null && argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out)
        {
            Value made = Store.Make(new Storage(argument.Syntax, IsOwn: false), ContentSet.Of(content), length: null);
            Assign(target, Shapes.IsVector(argument.Value.Type) ? made : Value.Other, source: null);
        }
    }

    private Value Creation(IObjectCreationOperation creation)
    {
        Value[] values = [.. creation.Arguments.Select(argument => Evaluate(argument.Value))];
        if (Library.IsSpan(creation.Type) && values.Length > 0 && creation.Arguments[0].Parameter is { RefKind: RefKind.None, Type.TypeKind: not TypeKind.Pointer })
        {
            return SpanMethods.Part(values[0], values, first: 1);
        }

        if (creation.Constructor is { } constructor)
        {
            Hand(creation.Arguments, values, constructor, fills: false);
            if (!Library.IsHarmless(constructor) && !constructor.IsImplicitlyDeclared)
            {
                CallOthers(isAnybody: !Library.IsOfSystem(constructor));
            }
        }

        Evaluate(creation.Initializer);
        return Value.Unknown;
    }

    private Value Property(IPropertyReferenceOperation property)
    {
        Value instance = Evaluate(property.Instance);
        foreach (IArgumentOperation argument in property.Arguments)
        {
            Store.Share(Evaluate(argument.Value));
        }

        if (Library.IsRow(property.Instance?.Type) || property.Instance?.Type?.SpecialType == SpecialType.System_Array)
        {
            return property.Property.Name switch
            {
                "Length" => Value.Of(instance.Single?.Length ?? double.NaN),
                "Span" => instance,
                _ => Value.Other,
            };
        }

        CallAccessor(property.Property, property.Property.GetMethod);
        return property.Property.Name == "Empty" && Library.IsSpan(property.Property.ContainingType) ? Value.Of(View.Empty) : Shapes.IsVector(property.Type) ? Value.Unknown : Value.Other;
    }

    // What a property of the program does is not known, unless the compiler wrote it.
    private void CallAccessor(IPropertySymbol property, IMethodSymbol? accessor)
    {
        if (accessor is null || (!Library.IsOfSystem(accessor) && !Calling.IsAutomatic(property)))
        {
            CallOthers(isAnybody: true);
        }
    }
}
