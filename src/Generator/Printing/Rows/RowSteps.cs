using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Printing.Phases;

namespace LossGen.Generator.Printing.Rows;

/// <summary>Prints what is computed of a row, or of rows side by side: numbers, and passes over elements between them.</summary>
/// <param name="context">The phase.</param>
/// <param name="shape">Where numbers and columns are.</param>
/// <param name="passes">The passes.</param>
internal sealed class RowSteps(KernelContext context, RowShape shape, IReadOnlyList<RowPassText> passes)
{
    private const string Words = "<R, A, U, F, C, X, W>";
    private const int Indent = 12;

    private readonly ScalarWriter _scalars = new(context);
    private readonly LaneText _text = Text(context, shape);

    private CodeWriter Writer => context.Writer;

    /// <summary>Prints the method.</summary>
    public void Write()
    {
        Writer.Line("[MethodImpl(AggressiveOptimization)]");
        using (Writer.Braces($"void IRowwise<{context.Type}>.Rows{Words}(in RowGroup group)"))
        {
            foreach (Expr number in shape.Gathers.Concat(shape.Weights.Select(RowShape.Symbol)))
            {
                Writer.Line($"R {context.Plan.Names[number]} = W.Number(in group, {shape.NumberOf(number)});");
            }

            Addresses();
            foreach (Step step in shape.Rows.Body)
            {
                Write(step);
            }

            foreach (Expr result in shape.Results.Where(r => r.Op is not (Op.Symbol or Op.AtLabel)))
            {
                Lines(_text.Of(result, 0), $"W.Keep(in group, {shape.NumberOf(result)}, ", ");");
            }
        }
    }

    // A condition is written where it is used: it has no variable.
    private static LaneText Text(KernelContext context, RowShape shape)
    {
        IEnumerable<Expr> given = shape.Gathers.Concat(shape.Weights.Select(RowShape.Symbol))
            .Concat(shape.Rows.Body.OfType<LanePass>().SelectMany(p => p.Reductions));
        IEnumerable<Expr> computed = shape.Rows.Body.OfType<ScalarStep>().SelectMany(s => s.Values)
            .Where(v => v.Level == Level.Row && !v.IsCondition && context.HasVariable(v));
        ScalarWriter scalars = new(context);
        return new LaneText(context, given.Concat(computed), vectors: 1) { Inner = Level.Row, Vector = "R", Outside = value => Call(context, scalars, value) };
    }

    private static CallText Call(KernelContext context, ScalarWriter scalars, Expr value)
    {
        CallText number = LaneText.All(Number(context, scalars, value));
        return value.IsCondition ? LaneText.Condition(number, context.Plan.Element) : number;
    }

    // Of what is the same in the whole call.
    private static string Number(KernelContext context, ScalarWriter scalars, Expr value) => value.IsCondition
        ? $"{scalars.Text(value)} ? {Literals.Of(1, context.Plan.Element)} : {Literals.Of(0, context.Plan.Element)}"
        : scalars.Text(value);

    private void Addresses()
    {
        foreach (string operand in shape.Operands)
        {
            string word = shape.IsShared(operand) ? "Shared" : $"Elements<{context.Request.Find(operand)!.Type}>";
            Writer.Line($"nint {Row(operand)} = W.{word}(in group, {operand}, {shape.ColumnOf(operand)});");
        }

        foreach (string output in shape.Outputs)
        {
            Writer.Line($"nint {Row(output)} = W.Elements<{context.TypeOf(output)}>(in group, {output}, {shape.ColumnOfOutput(output)});");
        }

        if (shape.Keeps)
        {
            Writer.Line($"nint {Row(RowShape.Kept)} = {Kept()};");
        }

        foreach (string shared in shape.Shared)
        {
            Writer.Line($"nint {Row(shared)} = W.Kept(in group, {shape.PlaceOf(shared)}, {shape.ColumnOfOutput(shared)});");
        }

        if (passes.Any(p => p.Pass.Reductions.Count > 0))
        {
            Writer.Line("Reduced<R> results = default;");
        }
    }

    // The first output that is wanted.
    private string Kept()
    {
        string last = shape.Outputs[shape.Outputs.Count - 1];
        if (context.KeepsApart)
        {
            return $"{string.Join(" && ", shape.Outputs.Select(o => $"{Row(o)} == 0"))} ? 0 : W.Kept(in group, 0, {shape.ColumnOfOutput(last)})";
        }

        return shape.Outputs.Reverse().Skip(1).Aggregate(Row(last), (kept, output) => $"{Row(output)} != 0 ? {Row(output)} : {kept}");
    }

    private void Write(Step step)
    {
        switch (step)
        {
            case ScalarStep scalars:
                foreach (Expr value in scalars.Values.Where(v => v is { Level: Level.Row, IsCondition: false, Op: not Op.AtLabel } && context.HasVariable(v)))
                {
                    Lines(_text.Definition(value, 0), $"R {context.Plan.Names[value]} = ", ";");
                }

                break;
            case LanePass pass:
                Pass(pass);
                break;
            case Retry retry:
                string near = context.Plan.Names[retry.Near], highest = context.Plan.Names[retry.Highest];
                using (Writer.Braces($"if (W.IsFar({near}, {highest}))"))
                {
                    Writer.Line($"{near} = {highest};");
                    Writer.Line("goto repeat;");
                }

                Writer.Line();
                break;
        }
    }

    private void Pass(LanePass pass)
    {
        int first = shape.Rows.Body.OfType<LanePass>().TakeWhile(p => !ReferenceEquals(p, pass)).Count();
        int text = shape.Parts.Take(first).Sum(parts => parts.Count);
        foreach (LanePass _ in shape.Parts[first])
        {
            Part(pass, passes[text++]);
        }

        Writer.Line();
        if (pass.IsLook && !shape.IsOnlyRow)
        {
            Writer.Label("repeat");
        }
    }

    // A pass that only writes is left out when none of its outputs is wanted.
    private void Part(LanePass pass, RowPassText text)
    {
        bool writesOnly = text.Pass.Reductions.Count == 0;
        using (Writer.BracesIf(writesOnly ? string.Join(" || ", text.Pass.Stores.Select(s => $"{Row(s.Output)} != 0").Distinct()) : null))
        {
            string name = text.Variable;
            Writer.Line($"{text.Name}<R> {name} = default;");
            foreach (string address in text.Addresses)
            {
                Writer.Line($"{name}.{address} = {Row(address)};");
            }

            foreach (Expr given in text.Given)
            {
                Lines(Given(given), $"{name}.{text.FieldOf(given)} = ", ";");
            }

            if (text.Excludes)
            {
                Writer.Line($"{name}.excluded = {KernelContext.ExcludedClass(context.Request)};");
            }

            Writer.Line(pass.IsLook && !shape.IsOnlyRow
                ? $"W.Look<{text.Name}<R>, {(text.Kinds.Count() == 1 ? "Nothing" : "Largest")}>(ref {name}, in group, {IsInPlace()}, ref results);"
                : writesOnly ? $"W.Write(ref {name}, in group);"
                : $"W.{text.Method}<{string.Join(", ", text.Kinds.Prepend(text.Name + "<R>"))}>(ref {name}, in group, ref results);");
        }

        foreach (Expr reduction in pass.Reductions)
        {
            if (RowShape.ResultOf(pass, text.Pass, reduction) is { } result)
            {
                Result(reduction, result);
            }
        }
    }

    private void Result(Expr reduction, string result)
    {
        if (!shape.IsOnlyRow)
        {
            Writer.Line($"R {context.Plan.Names[reduction]} = results.{result};");
            return;
        }

        // What a part of the only row gives back, before it is rounded.
        Writer.Line($"{ReductionResults.Total(context, reduction)} = results.{result.Replace("Value", "Total").Replace("Largest", "LeftOut")};");
        if (reduction.Op == Op.SumOfOthers)
        {
            Writer.Line($"{ReductionResults.Largest(context, reduction)} = results.{result.Replace("Value", "LeftOut")};");
        }
    }

    private CallText Given(Expr value) => shape.IsOnlyRow && value.Level == Level.Row ? LaneText.All(Field(value))
        : value.Level < Level.Row ? new CallText(Number(context, _scalars, value))
        : !value.IsCondition ? _text.Of(value, 0)
        : new CallText("C.Select", [_text.Of(value, 0), LaneText.All(Literals.Of(1, context.Plan.Element)), LaneText.All(Literals.Of(0, context.Plan.Element))]);

    // Of an only row, what is computed between the passes is given to the phases.
    private string Field(Expr value) => value.IsCondition
        ? $"{context.Plan.Names[value]} ? {Literals.Of(1, context.Plan.Element)} : {Literals.Of(0, context.Plan.Element)}"
        : context.Plan.Names[value];

    // The operands in whose memory the pass after the look can keep something.
    private string IsInPlace()
    {
        string[] operands = [.. shape.Rows.Body.OfType<LanePass>()
            .Where(p => p.Kept is not null)
            .SelectMany(p => p.Values)
            .Where(v => v is { Op: Op.Symbol, Level: Level.Lane } && !LaneScheduler.IsKept(v) && !KernelContext.IsComputed(v))
            .Where(v => context.StorageOf(v) == context.Type)
            .Select(v => Row(context.OperandOf(v)))
            .Distinct()];
        string kept = Row(RowShape.Kept);
        return operands.Length == 0 || context.KeepsApart ? "false" : $"{kept} != 0 && {(operands.Length == 1 ? $"{kept} == {operands[0]}" : $"({string.Join(" || ", operands.Select(o => $"{kept} == {o}"))})")}";
    }

    private void Lines(CallText text, string before, string after)
    {
        foreach (string line in text.Lines(before, after, Indent))
        {
            Writer.Line(line);
        }
    }

    private string Row(string role) => context.Plan.Names.OfRow(role);
}
