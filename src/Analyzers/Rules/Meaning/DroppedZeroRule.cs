using LossGen.Analyzers.Analysis;
using LossGen.Analyzers.Descriptors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossGen.Analyzers.Rules.Meaning;

/// <summary>LG2007: a divergence or cross-entropy that leaves out the terms whose value is infinite.</summary>
internal sealed class DroppedZeroRule() : Rule(MeaningRules.DroppedZero)
{
    private static readonly HashSet<string> Divergences = Words.Set("kl kld kullback leibler divergence crossentropy relative loss nll distill distillation");
    private static readonly HashSet<string> Others = Words.Set("mutual information jensen shannon js jsd theil joint conditional transfer gain independence mi stability psi");
    private static readonly HashSet<string> Mixtures = Words.Set("m mix mixture avg average mean mid middle marginal prior background");

    public override void Register(Registration on)
    {
        on.Function(MathOp.Log, Inspect);
        on.Function(MathOp.Log2, Inspect);
    }

    private void Inspect(Inspection inspection, Term logarithm)
    {
        if (CrossTerm.Of(logarithm) is { } term && ZeroGuard.Of(term.Q, logarithm.Operation) is not null
            && Says(inspection.Member) && !IsMixture(term.Q) && !IsMadeOf(term.P, term.Q))
        {
            inspection.Report(Descriptor, logarithm.Operation, Text(term.Q), Text(term.P));
        }
    }

    // The method's name counts before those of the types around it.
    private static bool Says(ISymbol member)
    {
        bool isOther = Words.Any(member.Name, Others);
        return IsDivergence(member.Name) ? !isOther : !isOther && IsDivergence(member.ContainingType?.Name ?? "") && !Scope.Says(member, Others, members: true);
    }

    private static bool IsDivergence(string name) => Words.Any(name, Divergences) || (Words.Of(name) is var words && words.Contains("cross") && words.Contains("entropy"));

    // A mixture of p and q is positive wherever p is.
    private static bool IsMixture(IOperation q) => Names.HasAny(q, Mixtures) || Mixes(q) || RowIsMixed(q);

    private static bool RowIsMixed(IOperation q)
    {
        if (Variables.Container(Terms.Peel(q)) is not { } container || Variables.Of(container) is not { } row)
        {
            return false;
        }

        foreach (Write write in Reaching.Of(row, q))
        {
            if (write is { Kind: WriteKind.Element or WriteKind.Whole, Value: { } value } && (Mixes(value) || (Call.Of(Terms.Peel(value)) is { } call && Elements.MappedValue(call) is { } mapped && Mixes(mapped))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mixes(IOperation value)
    {
        Term term = Terms.Read(Reaching.LocalValue(value) ?? value);
        return term.Op switch
        {
            MathOp.Add => true,
            MathOp.Multiply or MathOp.Divide => Terms.Read(term.First).Op == MathOp.Add || Terms.Read(term.Second).Op == MathOp.Add,
            _ => false,
        };
    }

    // q is 0 only where p is, if p is counted or computed from it.
    private static bool IsMadeOf(IOperation p, IOperation q) =>
        Variables.Of(p) is ILocalSymbol local && Variables.Of(q) is { } other && Reaching.SingleValue(local, p) is { } value
        && value.DescendantsAndSelf().Any(part => SymbolEqualityComparer.Default.Equals(Variables.Of(part), other));

    private static string Text(IOperation operation) => Terms.Peel(operation).Syntax.ToString();
}
