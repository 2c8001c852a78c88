using LossGen.Generator.Expressions;
using LossGen.Generator.Weaving;

namespace LossGen.Generator.Lowering;

/// <summary>What a pass over a row does, whatever the numbers of the row are that it is given: passes of the same form have one text.</summary>
internal sealed class PassForm
{
    private readonly List<(string, Expr)> _results = [];
    private readonly List<Expr> _given = [];
    private readonly Dictionary<Expr, Expr> _forms = [];

    public PassForm(LanePass pass)
    {
        foreach (Expr reduction in pass.Reductions)
        {
            _results.Add(($"{reduction.Op}", Form(reduction[0])));
        }

        foreach (OutputStore store in pass.Stores)
        {
            _results.Add((store.IsNarrow ? $"{store.Output}, narrow" : store.Output, Form(store.Value)));
        }
    }

    /// <summary>What the pass is given, in the order in which it is met.</summary>
    public IReadOnlyList<Expr> Given => _given;

    /// <summary>Whether two passes differ in nothing but what they are given.</summary>
    public bool IsSameAs(PassForm other) => _results.SequenceEqual(other._results);

    private Expr Form(Expr value)
    {
        if (!_forms.TryGetValue(value, out Expr? form))
        {
            form = value.Op == Op.Constant ? value
                : value.Level < Level.Lane ? Parameter(value)
                : value.Operands.IsEmpty ? value
                : value.With([.. value.Operands.Select(Form)]);
            _forms[value] = form;
        }

        return form;
    }

    private Expr Parameter(Expr value)
    {
        Expr number = Expr.Input($"given {_given.Count}", value.Level);
        _given.Add(value);
        return value.IsCondition ? Expr.Of(Op.Less, 0, number) : number;
    }
}
