using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;

namespace LossGen.Generator.Functions;

/// <summary>Replaces every function by arithmetic in one element type.</summary>
internal sealed class Expansion
{
    private readonly Numbers _numbers;
    private readonly Rewriter _rewriter;

    public Expansion(ElementType element)
    {
        _numbers = Numbers.Of(element);
        _rewriter = new Rewriter(Expand);
    }

    /// <summary>The expression without functions.</summary>
    public Expr Apply(Expr expr) => _rewriter.Rewrite(expr);

    private Expr Expand(Expr node) => node.Op switch
    {
        Op.Exp => ExpFunction.Exp(node[0], _numbers),
        Op.LogP1 => LogFunction.LogP1(node[0], _numbers),
        Op.Softplus => Apply(LogisticFunctions.Softplus(node[0])),
        Op.Sigmoid => Apply(LogisticFunctions.Sigmoid(node[0])),
        Op.LogSumExp => Apply(Row(node).LogSumExp),
        Op.SoftMax => Apply(Row(node).SoftMax),
        Op.SoftMaxComplement => Apply(Row(node).SoftMaxComplement),
        Op.NegativeLogSoftMax => Apply(Row(node).NegativeLogSoftMax),
        _ => node,
    };

    private RowFunctions Row(Expr node) => new(node[0], _numbers);
}
