using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;

namespace LossGen.Generator.Printing;

/// <summary>Prints a function of the run-time library: a struct with its text for every instruction set, and the method of numbers that calls it.</summary>
/// <param name="request">The method of numbers.</param>
/// <param name="definition">The function.</param>
/// <param name="plan">The plan.</param>
internal sealed class LibraryFunction(KernelRequest request, LossDefinition definition, KernelPlan plan)
{
    private const string Namespace = "LossGen.Runtime";
    private const int Indent = 12;

    // Of a method that the run time inlines.
    private const int MostVariables = 40;

    private readonly CodeWriter _writer = new();
    private readonly Expr[] _operands = [.. definition.Operands.Select(o => Expr.Input(o.Symbol, Level.Lane))];

    // In the order that leaves the fewest values waiting.
    private readonly Expr[] _steps =
    [
        .. ElementPasses.Lower(plan.Steps.OfType<LanePass>().Single(), ElementPasses.OfFunctions).Statements.OfType<Let>().Select(step => step.Value),
    ];

    private string Type => plan.Element.Keyword();

    /// <summary>What the struct of a function is called.</summary>
    public static string NameOf(string function) => $"{function}Function";

    /// <summary>The text of the file.</summary>
    public string Write() => FileWriter.WriteFunction(request, definition, _writer, Method, Namespace, Struct);

    private void Method()
    {
        string arguments = string.Join(", ", request.Arguments.Select(a => a.Parameter));
        _writer.Line($"return global::{Namespace}.Function.Of<{Type}, {Type}, global::{Namespace}.{NameOf(definition.Kind)}>({arguments});");
    }

    private void Struct()
    {
        string type = $"{(_operands.Length == 1 ? "IFunction" : "IFunctionOfTwo")}<{Type}>";
        using (_writer.Braces($"readonly partial struct {NameOf(definition.Kind)} : {type}"))
        {
            // Without tiers: in the first one, each word of the text would be a call.
            _writer.Line($"[MethodImpl(MethodImplOptions.{(IsInlined ? "AggressiveInlining" : "NoInlining")} | MethodImplOptions.AggressiveOptimization)]");
            using (_writer.Braces($"static V {type}.At<V, A, U, F, C, X>({string.Join(", ", _operands.Select(x => $"V {plan.Names[x]}"))})"))
            {
                Body();
            }
        }
    }

    private bool IsInlined => !Library.Has(definition.Kind) && _steps.Length <= MostVariables;

    private void Body()
    {
        KernelContext context = new(plan, request, definition, null, _writer);
        LaneText text = new(context, _operands.Concat(_steps), vectors: 1);
        foreach (Expr step in _steps)
        {
            string before = step.Equals(_steps[_steps.Length - 1]) ? "return " : $"V {plan.Names[step]} = ";
            foreach (string line in text.Definition(step, 0).Lines(before, ";", Indent))
            {
                _writer.Line(line);
            }
        }
    }
}
