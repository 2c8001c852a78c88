using LossGen.Generator.Expressions;
using LossGen.Generator.Pipeline;
using static LossGen.Generator.Expressions.Formula;

namespace LossGen.Generator.Definitions;

/// <summary>max(0, d(a, p) − d(a, n) + margin) of three rows, d being a norm of the difference.</summary>
/// <remarks>Halves of the differences are taken: a difference overflows where the loss, made of two distances, need not.</remarks>
internal sealed class TripletLoss
{
    private static readonly Form Triple = new(Shape.RowWise, [new("anchors", "anchor"), new("positives", "positive"), new("negatives", "negative")]);

    private static readonly SettingDefinition[] Settings =
        [new("Margin", "margin", 1, SettingDomain.NonNegative), new("Power", "power", 2, SettingDomain.OneOrTwo)];

    private readonly Symbols _s;
    private readonly bool _swaps;
    private readonly RowVector _toPositive;
    private readonly RowVector _toNegative;
    private readonly RowVector _between;

    private TripletLoss(Symbols s, bool swaps)
    {
        (_s, _swaps) = (s, swaps);
        _toPositive = Difference("anchor", "positive");
        _toNegative = Difference("anchor", "negative");
        _between = Difference("positive", "negative");
    }

    public static CatalogueEntry Entry { get; } = new(Family.Loss, "Triplet", [Triple], Settings, selection =>
    {
        TripletLoss On(Symbols s) => new(s, selection.Swaps);
        string negative = selection.Swaps ? "min(d(a, n), d(p, n))" : "d(a, n)";
        string distance = "d is the norm of the difference that power says, and a, p and n are the rows of anchors, positives and negatives";
        return new("Triplet", $"max(0, d(a, p) − {negative} + margin), where {distance}", Triple, Settings, s => Max(0, On(s).Excess))
        {
            Gradient = (s, operand) => On(s).Slope(operand.Name),
            Hessian = (s, _) => On(s).Curvature,
            MarksUndefinedRows = true,
        };
    })
    {
        Swaps = true,
    };

    private Expr IsEuclidean => Eq(_s["power"], 2);

    private Expr Excess
    {
        get
        {
            Expr negative = _swaps ? Min(Distance(_between), Distance(_toNegative)) : Distance(_toNegative);
            return (2 * (Distance(_toPositive) - negative) + _s["margin"]).Named("excess");
        }
    }

    private Expr Curvature => Active(Select(IsEuclidean, Bend(_toPositive) - ZeroTimes(1 - Swapped, Bend(_toNegative)), 0));

    /// <summary>How much of the distance between positive and negative there is in the loss: a half where both are the same.</summary>
    private Expr Swapped
    {
        get
        {
            Expr between = Distance(_between), negative = Distance(_toNegative);
            return _swaps ? Select(between < negative, 1, Select(Eq(between, negative), 0.5, 0)).Named("swapped") : 0;
        }
    }

    private Expr Slope(string operand) => Active(operand switch
    {
        "anchors" => Direction(_toPositive) - ZeroTimes(1 - Swapped, Direction(_toNegative)),
        "positives" => -Direction(_toPositive) - ZeroTimes(Swapped, Direction(_between)),
        _ => ZeroTimes(1 - Swapped, Direction(_toNegative)) + ZeroTimes(Swapped, Direction(_between)),
    });

    private Expr Active(Expr derivative) => Select(Excess > 0, derivative, 0);

    /// <summary>Half of a distance.</summary>
    private Expr Distance(RowVector difference) => Select(IsEuclidean, difference.HalfOfNorm, difference.HalfOfMagnitudes).Named("distance");

    /// <summary>The derivative of a distance by the first of its rows, 0 at 0.</summary>
    private Expr Direction(RowVector difference) => Select(IsEuclidean, difference.Unit, difference.Signs);

    private static Expr Bend(RowVector difference) => difference.Over(1 - difference.Unit * difference.Unit);

    private RowVector Difference(string one, string other)
    {
        Expr half = 0.5 * _s[one] - 0.5 * _s[other];
        return new(_s[one] - _s[other], half, $"{one}To{char.ToUpperInvariant(other[0])}{other.Substring(1)}");
    }
}
