using System.Numerics;
using LossGen.Generator.Expressions;
using LossGen.Generator.Functions;
using LossGen.Generator.Lowering;
using LossGen.Generator.Optimization;
using LossGen.Generator.Pipeline;
using LossGen.Runtime;

namespace LossGen.Generator.Tests.Functions;

/// <summary>A function's arithmetic, performed operation by operation in an element type as kernels do.</summary>
/// <remarks>
/// Instruction sets agree on every operation but on <see cref="Op.Exponent"/> outside its domain, so that is computed in
/// both ways: from the bits, and by the magnitude like AVX-512. No result may depend on it.
/// </remarks>
internal sealed class KernelArithmetic<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    private readonly List<Expr> _nodes;
    private readonly int[][] _operands;

    /// <param name="function">The function.</param>
    /// <param name="precise">Whether it is computed as the library does, in the longer form.</param>
    public KernelArithmetic(Expr function, bool precise = false)
    {
        ElementType element = typeof(T) == typeof(float) ? ElementType.Float : ElementType.Double;
        Expr expanded = new Rewriter(Products.Regroup).Rewrite(new Expansion(element, precise).Apply(function));
        Expr fused = new FusedMultiplyAdd([expanded]).Contract(expanded);
        _nodes = Graph.Topological([fused], _ => false);
        _operands = [.. _nodes.Select(node => node.Operands.Select(o => _nodes.IndexOf(o)).ToArray())];
    }

    /// <summary>The value for the symbols' values.</summary>
    public T Evaluate(IReadOnlyDictionary<string, T> symbols, bool exponentOfMagnitude)
    {
        T[] values = Values(symbols, exponentOfMagnitude, isOrdinary: false);
        if (Enumerable.Range(0, values.Length).All(i => _nodes[i].Op != Op.Guard || values[_operands[i][0]] == T.One))
        {
            // In ordinary blocks a kernel computes the shorter forms.
            Assert.Equal(values[^1], Values(symbols, exponentOfMagnitude, isOrdinary: true)[^1]);
        }

        return values[^1];
    }

    private T[] Values(IReadOnlyDictionary<string, T> symbols, bool exponentOfMagnitude, bool isOrdinary)
    {
        T[] values = new T[_nodes.Count];
        for (int i = 0; i < values.Length; i++)
        {
            T Operand(int k) => values[_operands[i][k]];
            values[i] = _nodes[i].Op == Op.Guard && isOrdinary ? Operand(1) : Apply(_nodes[i], Operand, symbols, exponentOfMagnitude);
        }

        return values;
    }

    private static T Apply(Expr node, Func<int, T> x, IReadOnlyDictionary<string, T> symbols, bool exponentOfMagnitude) => node.Op switch
    {
        Op.Constant => T.CreateTruncating(node.Value),
        Op.Symbol => symbols[node.Symbol],
        Op.Add => x(0) + x(1),
        Op.Subtract => x(0) - x(1),
        Op.Multiply => x(0) * x(1),
        Op.Divide => x(0) / x(1),
        Op.Negate => -x(0),
        Op.Absolute => T.Abs(x(0)),
        Op.Sign => T.Abs(x(0)) > T.Zero ? T.CopySign(T.One, x(0)) : x(0),
        Op.SquareRoot => T.Sqrt(x(0)),
        Op.Minimum => x(0) < x(1) ? x(0) : x(1),
        Op.Maximum => x(0) > x(1) ? x(0) : x(1),
        Op.MultiplyAdd => T.FusedMultiplyAdd(x(0), x(1), x(2)),
        Op.MultiplySubtract => T.FusedMultiplyAdd(x(0), x(1), -x(2)),
        Op.NegatedMultiplyAdd => T.FusedMultiplyAdd(-x(0), x(1), x(2)),
        Op.Scale => Scale(x(0), x(1)),
        Op.Exponent => exponentOfMagnitude ? ExponentOfMagnitude(x(0)) : Exponent(x(0)),
        Op.LogB => T.CreateChecked(T.ILogB(x(0))),
        Op.Aligned => Aligned(x(0), x(1)),
        Op.Alignment => Alignment(x(0), x(1)),
        Op.Less => Truth(x(0) < x(1)),
        Op.LessOrEqual => Truth(x(0) <= x(1)),
        Op.Equal => Truth(x(0) == x(1)),
        Op.And => x(0) * x(1),
        Op.Or => T.Max(x(0), x(1)),
        Op.Guard => x(2),
        Op.Select => x(0) == T.One ? x(1) : x(2),
        _ => throw new NotSupportedException($"{node.Op} is no arithmetic of a lane."),
    };

    private static T Truth(bool value) => value ? T.One : T.Zero;

    private static T Scale(T x, T n) => x is float single
        ? T.CreateChecked(ScalarLane.Scale(single, float.CreateChecked(n)))
        : T.CreateChecked(ScalarLane.Scale(double.CreateChecked(x), double.CreateChecked(n)));

    private static T Exponent(T x) => x is float single
        ? T.CreateChecked(ScalarLane.Exponent(single))
        : T.CreateChecked(ScalarLane.Exponent(double.CreateChecked(x)));

    private static T Aligned(T p, T q) => p is float single
        ? T.CreateChecked(ScalarLane.Aligned(single, float.CreateChecked(q)))
        : T.CreateChecked(ScalarLane.Aligned(double.CreateChecked(p), double.CreateChecked(q)));

    private static T Alignment(T p, T q) => p is float single
        ? T.CreateChecked(ScalarLane.Alignment(single, float.CreateChecked(q)))
        : T.CreateChecked(ScalarLane.Alignment(double.CreateChecked(p), double.CreateChecked(q)));

    private static T ExponentOfMagnitude(T x)
    {
        if (x == T.Zero || !T.IsFinite(x))
        {
            return x == T.Zero ? T.NegativeInfinity : T.Abs(x);
        }

        double magnitude = Math.Abs(double.CreateChecked(x));
        return T.CreateChecked(Math.ILogB(magnitude));
    }
}
