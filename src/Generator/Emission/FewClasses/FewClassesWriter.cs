using LossGen.Generator.Expressions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Emission.FewClasses;

/// <summary>Writes the kernel for rows of few classes: as many rows side by side as there are lanes, one class after the other.</summary>
/// <remarks>
/// A short row leaves most of its vectors empty, and each reduction and logarithm waits for the one before it. Here nothing
/// crosses lanes: reductions go down the classes, and what is computed once a row is computed for a block of rows at once.
/// Rows are copied into columns before, and out of them afterwards; what they add up to is added row by row, as in long rows.
/// </remarks>
internal sealed class FewClassesWriter
{
    private readonly KernelContext _context;
    private readonly ScalarWriter _scalars;
    private readonly RowPass _rows;
    private readonly ColumnWriter _columns;
    private readonly RowWriter _row;
    private readonly Expr[] _operands;
    private readonly Expr[] _gathers;
    private readonly Expr[] _results;

    /// <param name="context">The method, of a phase over rows and a target with vectors.</param>
    public FewClassesWriter(KernelContext context)
    {
        _context = context;
        _scalars = new ScalarWriter(context);
        _rows = (RowPass)context.Phase!.Pass;
        _columns = new ColumnWriter(context, _scalars);
        _row = new RowWriter(context, Result);
        _operands = [.. _rows.Body.OfType<LanePass>().SelectMany(p => p.Values).Where(_columns.IsOperand).Distinct()];
        _gathers = [.. _rows.Body.OfType<ScalarStep>().SelectMany(s => s.Values).Where(v => v.Op == Op.AtLabel).Concat(_rows.SkipGathers).Distinct()];
        _results = [.. _rows.Reductions.Select(r => r[0])
            .Concat(new[] { _rows.MarkIfNaN }.OfType<Expr>())
            .Concat(_rows.Body.OfType<ElementStore>().Select(s => s.Value))
            .Where(v => v.Level == Level.Row && v.Op != Op.Symbol && !_rows.SkipGathers.Contains(v))
            .Distinct()];
    }

    private readonly List<string> _rented = [];

    private CodeWriter Writer => _context.Writer;

    private string Type => _context.Type;

    private int Lanes => _context.RowLanes;

    private IEnumerable<string> Outputs => _rows.Body.OfType<LanePass>().SelectMany(p => p.Stores).Select(s => s.Output).Distinct();

    /// <summary>What the loop over the blocks consists of.</summary>
    public void Write()
    {
        Scratch();
        _columns.Broadcast(_rows.Body);
        _row.DeclareSums(_rows);
        using (Writer.Braces($"for (int first = 0; first < rows; first += {Lanes})"))
        {
            Writer.Line($"int left = Math.Min({Lanes}, rows - first);");
            Read();
            Writer.Line();
            Compute();
            Writer.Line();
            CopyOutputs();
            using (Writer.Braces("for (int r = 0; r < left; r++)"))
            {
                Finish();
            }
        }

        Writer.Line();
        foreach (string memory in _rented)
        {
            Writer.Line($"Threads.Return({memory});");
        }

        _row.Results(_rows);
    }

    private void Scratch()
    {
        // One vector more than there are columns, to begin on a boundary.
        int size = Lanes * (KernelContext.FewClasses + 1);
        IEnumerable<string> columns = _operands.Select(_columns.Column)
            .Concat(Outputs.Select(ColumnWriter.Column));
        foreach (string column in columns)
        {
            string memory = $"stackalloc {Type}[{size}]";
            if (_context.Request.IsClassMajor)
            {
                Writer.Line($"{Type}[]? {column}Rented = classes <= {KernelContext.FewClasses} ? null : Threads.Rent<{Type}>({Lanes} * (classes + 1));");
                memory = $"{column}Rented is null ? {memory} : {column}Rented.AsSpan()";
                _rented.Add($"{column}Rented");
            }

            Writer.Line($"ref {Type} {column} = ref Scratch.Aligned({memory});");
        }

        foreach (Expr value in _gathers.Union(_results))
        {
            Writer.Line($"ref {Type} {_columns.OfRow(value)} = ref Scratch.Aligned(stackalloc {Type}[{2 * Lanes}]);");
        }

        Writer.Line();
    }

    // The rows of a block become columns; lanes without a row keep what they had.
    private void Read()
    {
        Expr[] converted = [.. _operands.Where(operand => _context.StorageOf(operand) != Type)];
        foreach (Expr operand in _operands.Except(converted))
        {
            Writer.Line($"{Copy("From")}(ref {FirstRow(_context.OperandOf(operand))}, {Shape}, left, ref {_columns.Column(operand)});");
        }

        if (converted.Length + _gathers.Length > 0)
        {
            using (Writer.Braces("for (int r = 0; r < left; r++)"))
            {
                ReadRow(converted);
            }
        }
    }

    // What is converted or gathered is read row by row.
    private void ReadRow(Expr[] converted)
    {
        foreach (string role in converted.Concat(_gathers.Select(g => g[0])).Where(v => !KernelContext.IsComputed(v)).Select(_context.OperandOf).Distinct())
        {
            string row = _context.Request.Find(role)!.Kind == ArgumentKind.ClassWeights ? $"{role}Start" : $"Unsafe.Add(ref {role}Start, {_context.RowAt("(first + r)")})";
            Writer.Line($"ref {_context.Request.Find(role)!.Type} {role}Row = ref {row};");
        }

        if (_gathers.Length > 0)
        {
            Writer.Line($"int label = {Label()};");
        }

        foreach (Expr gather in _gathers)
        {
            Writer.Line($"Unsafe.Add(ref {_columns.OfRow(gather)}, r) = {_context.Element(gather[0], "label")};");
        }

        if (converted.Length > 0)
        {
            using (Writer.Braces($"for (nint c = 0, at = r; c < classes; c++, at += {Lanes})"))
            {
                foreach (Expr operand in converted)
                {
                    Writer.Line($"Unsafe.Add(ref {_columns.Column(operand)}, at) = {_context.Element(operand, "c")};");
                }
            }
        }
    }

    // The length of a row, and how far apart rows begin if it is not that.
    private string Shape => _context.Request.IsClassMajor ? $"classes, {KernelRequest.ClassStride}" : _context.Request.HasRowStride ? $"classes, {KernelRequest.RowStride}" : "classes";

    private string Copy(string direction) => _context.Request.IsClassMajor ? $"ClassColumns.{direction}Classes" : $"Columns.{direction}Rows";

    private string FirstRow(string role) => $"Unsafe.Add(ref {role}Start, {_context.RowAt("first")})";

    // All of the block has been read, so an output may be the memory of an operand. Single elements are mended row by row.
    private void CopyOutputs()
    {
        foreach (string output in Outputs)
        {
            using (Writer.Braces($"if ({KernelContext.Wants(output)})"))
            {
                Writer.Line($"{Copy("To")}(ref {ColumnWriter.Column(output)}, {Shape}, left, ref {FirstRow(output)});");
            }

            Writer.Line();
        }
    }

    // A row that is left out is computed with any label, and its results are not used.
    private string Label()
    {
        const string Label = "Unsafe.Add(ref labelsStart, first + r)";
        return _context.Request.HasIgnoreIndex
            ? $"{Label} == {RowWriter.IgnoreIndex(_context.Request)} ? 0 : (int){Label}"
            : $"(int){Label}";
    }

    private void Compute()
    {
        foreach (Argument weights in _context.RowWeights)
        {
            _columns.LoadWeights(weights);
        }

        foreach (Expr gather in _gathers)
        {
            _columns.LoadGather(gather);
        }

        foreach (Step step in _rows.Body)
        {
            if (step is ScalarStep scalars)
            {
                _columns.Rows(scalars.Values);
            }
            else if (step is LanePass pass)
            {
                _columns.Pass(pass);
            }
        }

        // What is read at the label is in memory already.
        foreach (Expr result in _results.Except(_gathers))
        {
            _columns.StoreOfRow(result);
        }
    }

    private void Finish()
    {
        Writer.Line("int row = first + r;");
        _row.Begin(_rows);
        foreach (Expr result in _results)
        {
            Writer.Line($"{Type} {_context.Plan.Names[result]} = Unsafe.Add(ref {_columns.OfRow(result)}, r);");
        }

        ElementStore[] elements = [.. _rows.Body.OfType<ElementStore>()];
        foreach (ElementStore store in elements.Where(e => e.AtLabel))
        {
            using (Writer.Braces($"if ({KernelContext.Wants(store.Output)})"))
            {
                Writer.Line($"Unsafe.Add(ref {store.Output}Start, ({_context.RowAt("row")}) + {LabelAt(store.Output)}) = {_context.Stored(store.Output, Result(store.Value))};");
            }
        }

        foreach (ElementStore store in elements.Where(e => !e.AtLabel))
        {
            using (Writer.Braces($"if ({KernelContext.Wants(store.Output)})"))
            {
                Writer.Line($"{store.Output}[row] = {_context.Stored(store.Output, Result(store.Value))};");
            }
        }

        _row.AddAndMark(_rows);
    }

    private string LabelAt(string output) => _context.Request.IsClassMajor ? $"({_context.At(output, "label")})" : "label";

    private string Result(Expr value) => value.Level == Level.Row ? _context.Plan.Names[value] : _scalars.Text(value);
}
