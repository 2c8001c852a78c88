using LossGen.Generator.Definitions;
using LossGen.Generator.Emission;
using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Statements;
using LossGen.Generator.Targets;

namespace LossGen.Generator.Printing;

/// <summary>Prints a function of the run-time library that is computed of several vectors side by side, in the words of each instruction set.</summary>
/// <remarks>
/// The words themselves and no vocabulary: a compiler of .NET takes each of them as one instruction, and counts neither a call nor a variable.
/// </remarks>
/// <param name="request">The declaration.</param>
internal sealed class LaneFunctionFile(KernelRequest request)
{
    private static readonly ElementType[] Elements = [ElementType.Float, ElementType.Double];

    private readonly LaneFunction _function = LaneFunction.All.First(f => f.Name == request.Selection.Kind);

    private int Vectors => request.Vectors;

    private string[] Parameters => [.. request.Arguments.Take(Vectors * _function.Parameters.Length).Select(a => a.Parameter)];

    private string[] Results => [.. request.Arguments.Skip(Vectors * _function.Parameters.Length).Select(a => a.Parameter)];

    /// <summary>The text of the file.</summary>
    public string Write()
    {
        Form form = new(Shape.Elementwise, []);
        LossDefinition definition = new(_function.Name, $"of {Vectors} vectors side by side", form, [], _ => 0);
        MethodShell shell = request.Method with { Signature = request.Method.Signature + " where V : struct" };
        return FileWriter.Write(request with { Method = shell }, definition, Body);
    }

    private void Body(CodeWriter writer)
    {
        foreach (Target target in Target.All)
        {
            foreach (ElementType element in Elements)
            {
                string type = Type(target, element);
                using (writer.Braces($"if (typeof(V) == typeof({type}))"))
                {
                    string arguments = string.Join(", ", Parameters.Select(p => $"Unsafe.BitCast<V, {type}>({p})"));
                    writer.Line($"{Local(target, element)}({arguments}, {string.Join(", ", Results.Select((_, k) => $"out {type} y{k}"))});");
                    for (int k = 0; k < Results.Length; k++)
                    {
                        writer.Line($"{Results[k]} = Unsafe.BitCast<{type}, V>(y{k});");
                    }

                    writer.Line("return;");
                }

                writer.Line();
            }
        }

        writer.Line("throw new NotSupportedException();");
        foreach (Target target in Target.All)
        {
            foreach (ElementType element in Elements)
            {
                writer.Line();
                OfTarget(writer, target, element);
            }
        }
    }

    private void OfTarget(CodeWriter writer, Target target, ElementType element)
    {
        string type = Type(target, element);
        Names names = new(Parameters.Concat(Enumerable.Range(0, Vectors).Select(k => $"y{k}")));
        Expr body = _function.Body(element);
        List<Expr> values = [.. RegisterOrder.Of([], [body]).Values.Where(IsVariable)];
        Slots slots = new(values, [body], IsVariable, Vectors);
        HashSet<string> declared = [];
        writer.Line(KernelContext.Inlined);
        string parameters = string.Join(", ", Parameters.Select(p => $"{type} {p}"));
        using (writer.Braces($"static void {Local(target, element)}({parameters}, {string.Join(", ", Enumerable.Range(0, Vectors).Select(k => $"out {type} y{k}"))})"))
        {
            foreach (Expr value in values)
            {
                for (int v = 0; v < Vectors; v++)
                {
                    string variable = value.Equals(body) ? $"y{v}" : Name(value, v);
                    writer.Line($"{(!value.Equals(body) && declared.Add(variable) ? $"{type} " : "")}{variable} = {Definition(value, v)};");
                }
            }
        }

        string Text(Expr value, int v) => value switch
        {
            { Op: Op.Constant } => Literals.Of(value.Value, element, target),
            { Op: Op.Symbol } => Parameters[Array.IndexOf(_function.Parameters, value) * Vectors + v],
            _ when IsVariable(value) => Name(value, v),
            _ => Definition(value, v),
        };

        string Name(Expr value, int v) => (slots.TryGet(value, out int slot) ? $"step{(char)('A' + slot)}" : names[value]) + v;

        string Definition(Expr value, int v) => Texts.Apply(target, value.Op, element, value.Operands.Select(o => Text(o, v)));
    }

    // A comparison is written where it is used: it then stays in a mask register.
    private static bool IsVariable(Expr value) => value.Op is not (Op.Symbol or Op.Constant) && !value.IsCondition;

    private static string Type(Target target, ElementType element) =>
        target.IsVector ? $"{target.Vector}<{element.Keyword()}>" : element.Keyword();

    private static string Local(Target target, ElementType element) => $"{target.Name}{element}";
}
