using LossGen.Generator.Definitions;
using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Printing.Phases;

/// <summary>Writes the method that calls the phases one after the other and puts the results of their parts together.</summary>
internal sealed class DriverWriter
{
    private readonly KernelContext _context;
    private readonly IReadOnlyList<Phase> _phases;
    private readonly ScalarWriter _scalars;
    private readonly StepWriter _steps;
    private readonly Action<Phase> _call;

    /// <param name="context">The method.</param>
    /// <param name="phases">The phases of its plan.</param>
    /// <param name="call">Writes the call of a phase; null for one over rows.</param>
    public DriverWriter(KernelContext context, IReadOnlyList<Phase> phases, Action<Phase>? call = null)
    {
        _call = call ?? (phase => new PhaseCallWriter(context, phase).Write());
        _context = context;
        _phases = phases;
        _scalars = new ScalarWriter(context);
        _steps = new StepWriter(context, _scalars, new RowWriter(context, _scalars.Text), Call);
    }

    private CodeWriter Writer => _context.Writer;

    private KernelRequest Request => _context.Request;

    /// <summary>The method.</summary>
    /// <param name="parameters">Its parameter list, named by role.</param>
    public void Write(string parameters)
    {
        Writer.Line(KernelContext.Inlined);
        using (Writer.Braces($"internal static {ReturnType} Run({parameters})"))
        {
            Shape();
            _steps.Write(_context.Plan.Steps);
            foreach (SettingSlope slope in _context.Plan.Slopes)
            {
                Give(slope);
            }

            Return();
        }
    }

    private string ReturnType => _context.Plan.Total is null ? "void"
        : Request.Returns == ReturnKind.LossSum ? "LossSum"
        : "double";

    private void Shape()
    {
        string first = $"{Request.Arguments[0].Role}.Length";
        Writer.Line(_context.Plan.Axis switch
        {
            Axis.Elements => $"int length = {first};",
            Axis.OneRow => $"int classes = {first};",
            _ => $"int rows = {Request.RowsText(first)};",
        });
        if (_context.Plan.Axis == Axis.OneRow)
        {
            Writer.Line("const int rows = 1;");
            foreach (Argument output in Request.Arguments.Where(a => a.IsOutput))
            {
                Writer.Line($"bool {KernelContext.Wants(output.Role)} = !{output.Role}.IsEmpty;");
            }
        }

        if (Request.HasIgnoreIndex && !_context.IsExact)
        {
            Writer.Line($"int count = {RowWriter.CountOfRows(Request)};");
        }
    }

    private void Call(Step step) =>
        _call(_phases.First(p => ReferenceEquals(p.Pass, step)));

    // The derivative of the value: divided as the value is, and times what the caller multiplies it by.
    private void Give(SettingSlope slope)
    {
        string mean = Mean(ReductionResults.Total(_context, slope.Sum));
        string value = Request.Find("upstream") is null ? mean : $"upstream * ({mean})";
        string type = Request.Find(slope.Result)!.Type;
        Writer.Line(type == "double" ? $"{slope.Result} = {value};" : $"{slope.Result} = ({type})({value});");
    }

    private void Return()
    {
        if (_context.Plan.Total is not { } total)
        {
            return;
        }

        if (Request.Returns == ReturnKind.LossSum)
        {
            Writer.Line(_context.IsExact ? "return total;" : $"return {RowWriter.Exact(_context)};");
            return;
        }

        string mean = Mean(ReductionResults.Total(_context, total));
        Writer.Line(_context.Definition.Final == FinalStep.Exponential ? $"return LossMath.Exp({mean});" : $"return {mean};");
    }

    private string Mean(string total)
    {
        string? divisor = _context.Plan.Divisor switch
        {
            null => null,
            { Op: Op.Symbol } => _context.Count,
            Expr sum => ReductionResults.Total(_context, sum),
        };
        return divisor is null ? total
            : Request.EmptyMean == EmptyMean.Zero ? $"{divisor} == 0 ? 0 : {total} / {divisor}"
            : $"{total} / {divisor}";
    }
}
