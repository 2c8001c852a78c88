using LossGen.Generator.Expressions;

namespace LossGen.Generator.Simplification;

/// <summary>Rules that are applied together.</summary>
internal sealed record RuleSet(string Name, IReadOnlyList<Rule> Rules)
{
    private readonly ILookup<Op, Rule> _byOperation = Rules.ToLookup(rule => rule.Pattern.Op);

    /// <summary>The rules for an operation, in their order.</summary>
    public IEnumerable<Rule> Of(Op operation) => _byOperation[operation];

    /// <summary>What brings derivatives into the form a person would write.</summary>
    public static RuleSet Algebra { get; } = new("algebra", AlgebraRules.All);

    /// <summary>What people mean by the words that they have, beside the algebra that lets it be seen.</summary>
    public static RuleSet Recognition { get; } = new("recognition", [.. AlgebraRules.All, .. RecognitionRules.All]);

    /// <summary>Forms of classes that are given as numbers, where no derivative is by the class.</summary>
    public static RuleSet Labels { get; } = new("labels", LabelRules.All);

    /// <summary>What keeps squares in the range of their type, before differentiation.</summary>
    public static RuleSet EarlyRange { get; } = new("early range", RangeRules.Early);

    /// <summary>What keeps squares in the range of their type, at the end.</summary>
    public static RuleSet LateRange { get; } = new("late range", RangeRules.Late);

    /// <summary>Values of formulas that cancel as they are written, at the end: their derivatives do not.</summary>
    public static RuleSet Cancellation { get; } = new("cancellation", CancellationRules.All);

    /// <summary>What keeps values exact where the plain form overflows or cancels.</summary>
    public static RuleSet Stability { get; } = new("stability", StabilityRules.All);

    /// <summary>The rules where something more holds of what they match.</summary>
    public RuleSet Where(Func<IReadOnlyDictionary<string, Expr>, bool> condition) =>
        new(Name, [.. Rules.Select(rule => rule with { Condition = bound => rule.Condition?.Invoke(bound) != false && condition(bound) })]);
}
