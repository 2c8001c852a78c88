using LossGen.Compositions.Tests.Code;

namespace LossGen.Compositions.Tests;

/// <summary>The code of docs/losses/compositions.md against values and difference quotients of 40 digits, from the formulas of the libraries.</summary>
public sealed class CompositionTests
{
    private const double Tolerance = 1e-13;

    private static readonly double[] Chosen = [-1, -2.5], Rejected = [-1.5, -2], ReferenceChosen = [-1.25, -2.25], ReferenceRejected = [-1, -2.75];

    [Fact]
    public void Hinge_embedding()
    {
        double[] gradient = new double[4];
        Near(0.625, HingeEmbedding.Mean([0.25, 1.5, 0.75, 2], [true, false, false, true], 1, gradient));
        Near([0.25, 0, -0.25, 0.25], gradient);
    }

    [Fact]
    public void Multilabel_margin()
    {
        double[] gradient = new double[4];
        Near(0.9375, MultilabelMargin.OfRow([0.125, 0.25, 0.5, 0.75], [3, 0], gradient));
        Near([-0.5, 0.5, 0.5, -0.5], gradient);
    }

    [Fact]
    public void Multilabel_soft_margin()
    {
        double[] gradient = new double[6];
        Near(0.33025660246950656, MultilabelSoftMargin.Mean([0.5, -1.25, 2, -0.75, 0, 3], [1, 0, 1, 0, 1, 1], gradient));
        Near([-0.062923444799690906, 0.037116689804218142, -0.019867153670352926, 0.053470216804101171, -0.083333333333333333, -0.0079043121962611301], gradient);
    }

    [Fact]
    public void Root_mean_square_error()
    {
        double[] gradient = new double[3];
        Near(2.3452078799117148, RootMeanSquare.Error([1, 2.5, -3], [0.5, 2, 1], gradient));
        Near([0.071066905451870145, 0.071066905451870145, -0.56853524361496116], gradient);

        Near(0, RootMeanSquare.Error([1, 2, 3], [1, 2, 3], gradient));
        Near([0, 0, 0], gradient);
    }

    [Fact]
    public void Power_of_the_residual()
    {
        double[] gradient = new double[3];
        Near(2.9023689270621825, PowerError.Mean([1, 2.5, -3], [0.5, 2, 1], 1.5, gradient));
        Near([0.35355339059327376, 0.35355339059327376, -1], gradient);

        Near(0, PowerError.Mean([1], [1], 1.5, gradient));
        Near(0, gradient[0]);
    }

    [Fact]
    public void Circle_loss()
    {
        double[] positives = new double[2], negatives = new double[3];
        Near(3.100295943194944, Circle.OfAnchor([0.75, 0.5], [0.25, -0.5, 0.375], 8, 0.25, positives, negatives));
        Near([-0.69683932480312718, -4.6845257786278978], positives);
        Near([0.98749059718289352, 0, 2.30609414523659], negatives);
    }

    [Fact]
    public void Accelerated_failure_time()
    {
        double[] gradient = new double[3];
        Near(2.4228327086000403, FailureTime.Sum([0.5, 1.25, 0], [2, 3, 0.5], [true, false, true], 0.5, gradient));
        Near([-0.38156129923324134, -0.84975829727097052, 1.2], gradient);
    }

    [Fact]
    public void Robust_dpo()
    {
        double[] gradient = new double[2];
        Near(0.75901679082664003, Preferences.RobustDpo(Chosen, Rejected, ReferenceChosen, ReferenceRejected, 0.5, 0.125, gradient));
        Near([-0.14350001667814923, -0.19728149946713031], gradient);
    }

    [Fact]
    public void Hinge_of_preferences()
    {
        // β times how much more than the reference the policy prefers the chosen answer; the derivative by that is −½ each.
        double[] gradient = new double[2];
        Near(1.0625, Preferences.HingeOfPreferences([0.375, -0.5], [1, 1], gradient));
        Near([-0.5, -0.5], gradient);
    }

    [Fact]
    public void Anchored_preferences_are_the_sum_of_desirable_and_undesirable_answers()
    {
        double[] chosen = new double[2], rejected = new double[2];
        double loss = Preferences.Kto(Chosen, ReferenceChosen, [1, 1], 0.5, chosen) + Preferences.Kto(Rejected, ReferenceRejected, [0, 0], 0.5, rejected);
        Near(1.0152450495341358, loss);
        Near([-0.062256493753404368, -0.062256493753404368], chosen);
        Near([0.061533520684399587, 0.0603532253132381], rejected);
    }

    [Fact]
    public void Self_play_preferences_are_squared_errors_of_log_ratios()
    {
        double[] gradient = new double[2], other = new double[2];
        double loss = Preferences.Sppo([0.25, -0.25], [1, 1], gradient) + Preferences.Sppo([-0.5, 0.75], [-1, -1], other);
        Near(2.71875, loss);
        Near([-0.75, -1.25], gradient);
    }

    [Fact]
    public void Contrastive_preferences_are_preferences_without_a_reference_and_a_likelihood()
    {
        double[] gradient = new double[2];
        double loss = Preferences.Cpo(Chosen, Rejected, 0.5, gradient) - (Chosen[0] + Chosen[1]) / 2;
        Near(2.4509394198788436, loss);
        Near([-0.60945587477855047, -0.64054412522144953], [.. gradient.Select(slope => slope - 0.5)]);
    }

    [Fact]
    public void Entmax_of_one_and_a_half()
    {
        double[] gradient = new double[3];
        Near(0.53077589970910106, Entmax.OfRow([1, 0.5, -2], [0.5, 0.25, 0.25], gradient));
        Near([0.17399263633843819, 0.076007363661561815, -0.25], gradient);
    }

    private static void Near(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= Tolerance * Math.Max(1, Math.Abs(expected)), $"{expected} expected, {actual} computed");

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach ((double theirs, double ours) in expected.Zip(actual))
        {
            Near(theirs, ours);
        }
    }
}
