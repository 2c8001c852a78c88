using System.Globalization;
using LossGen.Generator.Tests.Frontend;
using Microsoft.CodeAnalysis;

namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>The names that users of other libraries write, and the answers they get.</summary>
public sealed class ForeignNameTests
{
    private static readonly Dictionary<string, string> Declarations = new()
    {
        ["CE"] = "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, int classes, {0});",
        ["Rows"] = "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> logits, ReadOnlySpan<int> labels, {0});",
        ["Soft"] = "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> logits, ReadOnlySpan<float> targets, int classes, {0});",
        ["Huber"] = "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> input, ReadOnlySpan<float> target, {0});",
        ["Hinge"] = "[Loss(Kind.Hinge)] static partial float M(ReadOnlySpan<float> y_pred, ReadOnlySpan<float> y_true, {0});",
        ["BCE"] = "[Loss(Kind.BinaryCrossEntropy)] static partial float M(ReadOnlySpan<float> logits, ReadOnlySpan<bool> y_true, {0});",
        ["Dpo"] = "[Loss(Kind.Dpo)] static partial float M(ReadOnlySpan<float> policy_chosen_logps, ReadOnlySpan<float> policy_rejected_logps, "
            + "ReadOnlySpan<float> reference_chosen_logps, ReadOnlySpan<float> reference_rejected_logps, {0});",
        ["Nll"] = "[Loss(Kind.GaussianNll)] static partial float M(ReadOnlySpan<float> input, ReadOnlySpan<float> target, ReadOnlySpan<float> var, {0});",
        ["KL"] = "[Divergence(Direction.Forward)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, {0});",
        ["JS"] = "[Divergence(DivergenceKind.JensenShannon)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, {0});",
        ["Renyi"] = "[Divergence(DivergenceKind.Renyi)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> q, {0});",
        ["H"] = "[Information(Measure.Entropy)] static partial float M(ReadOnlySpan<float> p, {0});",
        ["Table"] = "[Information(Measure.MutualInformation)] static partial float M(ReadOnlySpan<int> counts, int columns, {0});",
        ["MI"] = "[Information(Measure.MutualInformation)] static partial float M(ReadOnlySpan<int> counts, {0});",
    };

    // A declaration, its parameters under the names of other libraries, and what the answer has to say of each.
    private static readonly (string Declaration, string Parameters, string Answer)[] Table =
    [
        ("Rows", "int num_classes, int numClasses, int n_classes, int nClasses, int num_class, int numberOfClasses, int classCount, int vocab_size, int vocabSize, int C, "
            + "int n_labels, int num_columns", "did you mean 'classes'?"),
        ("KL", "int num_classes, int vocab_size", "did you mean 'classes'?"),
        ("MI", "int cols, int n_cols, int num_classes", "did you mean 'columns'?"),
        ("Huber", "int num_classes, int n_classes, int vocab_size", "no rows: remove the parameter"),
        ("Huber", "Span<float> grad, Span<float> grads, Span<float> Gradient, Span<float> grad_input, Span<float> gradInput, Span<float> gradient_out, Span<float> dx, "
            + "Span<float> gradients, Span<float> derivative, Span<float> gradOutput, float[] grad, Memory<float> grads, Span<float> input_grad, Span<float> dInput",
            "did you mean 'gradient'?"),
        ("KL", "Span<float> grad, Span<float> gradQ, Span<float> dq", "did you mean 'gradient'?"),
        ("CE", "Span<float> dlogits, Span<float> grad_logits, Span<float> logitsGrad", "did you mean 'gradient'?"),
        ("Huber", "Span<float> target_grad, Span<float> gradTargets, Span<float> dTarget", "did you mean 'targetsGradient'?"),
        ("Nll", "Span<float> varGrad, Span<float> grad_var, Span<float> dvar", "did you mean 'variancesGradient'?"),
        ("KL", "Span<float> grad_p, Span<float> dp", "did you mean 'pGradient'?"),
        ("Huber", "Span<float> hess, Span<float> hessians, Span<float> hessian_out, Span<float> hessDiag", "did you mean 'hessian'?"),
        ("Huber", "Span<float> loss, Span<float> output, Span<float> outputs, Span<float> result, Span<float> per_sample, Span<float> loss_out, Span<float> elementLoss",
            "did you mean 'losses'?"),
        ("Huber", "Span<float> @out, float[] output", "did you mean 'losses'?"),
        ("Huber", "float loss, float output, double result", "the loss is what the method returns"),
        ("CE", "Span<float> lse, Span<float> logsumexp, Span<float> log_sum_exp, Span<float> log_z, Span<float> logPartition", "did you mean 'logSumExp'?"),
        ("Huber", "float grad_output, float gradOutput, float dy, float loss_scale, float lossScale, float cotangent, float loss_weight", "did you mean 'upstream'?"),
        ("Huber", "ReadOnlySpan<float> weight, ReadOnlySpan<float> sample_weight, ReadOnlySpan<float> sampleWeights, ReadOnlySpan<float> example_weight, "
            + "ReadOnlySpan<float> loss_weight, ReadOnlySpan<float> w", "did you mean 'weights'?"),
        ("Huber", "ReadOnlySpan<bool> where, ReadOnlySpan<bool> loss_mask, ReadOnlySpan<bool> padding_mask", "did you mean 'mask'?"),
        ("CE", "ReadOnlySpan<float> weight", "did you mean 'weights' or 'classWeights'?"),
        ("CE", "ReadOnlySpan<float> class_weight, ReadOnlySpan<float> classWeight, ReadOnlySpan<float> class_weights", "did you mean 'classWeights'?"),
        ("BCE", "float pos_weight, float posWeight, float scale_pos_weight, float scalePosWeight, float positive_weight", "did you mean 'positiveWeight'?"),
        ("CE", "int ignore_index, int ignore_class, int ignoreLabel, int padIndex, int pad_id, int padding_idx, int pad_token_id, int IgnoreIndex", "did you mean 'ignoreIndex'?"),
        ("CE", "float label_smoothing, float smoothing, float labelSmooth, float eps, float alpha", "did you mean 'labelSmoothing'?"),
        ("CE", "float temp, float tau, float T", "did you mean 'temperature'?"),
        ("CE", "float z_loss, float zloss, float z_loss_weight, float lse_square_scale", "did you mean 'zLoss'?"),
        ("CE", "float logit_cap, float logitCap, float soft_cap, float final_logit_softcapping", "did you mean 'softcap'?"),
        ("Huber", "double threshold, double huber_slope, double beta, float alpha, float Delta", "did you mean 'delta'?"),
        ("Dpo", "float kl_beta, float dpo_beta", "did you mean 'beta'?"),
        ("Renyi", "double order, double q", "did you mean 'alpha'?"),
        ("Huber", "float pos_weight", "has no 'positiveWeight' here"),
        ("Soft", "int ignore_index, int pad_id", "has no 'ignoreIndex' here"),
        ("CE", "string reduction, bool reduce, bool size_average, bool sizeAverage", "write Reduction = Reduction.Mean, Reduction.Sum or Reduction.None there"),
        ("Table", "string reduction", "with nothing to reduce"),
        ("CE", "int dim, int axis, int[] dims", "rows are contiguous"),
        ("Huber", "int dim, int axis", "no axis: remove the parameter"),
        ("BCE", "bool from_logits, bool fromLogits, bool apply_sigmoid", "write Input = InputSpace.Logits or InputSpace.Probabilities"),
        ("KL", "bool log_target, bool logTarget", "write TargetInput = "),
        ("H", "double @base, double log_base", "write Unit = InformationUnit.Nats"),
        ("CE", "double num_items_in_batch, double avg_factor, bool normalize, double normalizer", "write Normalizer = Normalizer.WeightSum"),
        ("CE", "int batch_size, int batchSize, int rows, int num_rows, int n, int num_data", "divided by 'classes'"),
        ("Huber", "int n, int length, int count, int size, int batchSize, int num_samples", "the lengths of the spans say"),
        ("CE", "int offset, int start, int stride", "pass slices of them"),
        ("CE", "bool sparse", "the type of the second operand tells"),
        ("Hinge", "int pos_label", "write Labels = LabelEncoding.PlusMinusOne or LabelEncoding.ZeroOne there"),
        ("CE", "int n_jobs, int nthread, bool parallel, int num_threads, System.Threading.Tasks.ParallelOptions parallelOptions", "write Parallel = true there"),
        ("CE", "float zero_division, float emptyMean", "write EmptyMean = "),
        ("KL", "bool reverse, bool modeSeeking", "write Direction = "),
        ("Huber", "float eps, float epsilon, double clamp", "limits are exact here"),
        ("Huber", "float base_score, ReadOnlySpan<float> init_score, ReadOnlySpan<float> baseMargin", "add it to the first operand"),
        ("CE", "Span<float> scratch, Span<float> workspace, float[] buffer", "needs no scratch memory"),
        ("CE", "string name, bool inplace, bool requires_grad, string dtype, System.Threading.CancellationToken cancellationToken", "has no use for it"),
        ("CE", "ReadOnlySpan<float> target, ReadOnlySpan<float> y_true", "the operands logits, labels come first and are all there"),
        ("Huber", "ReadOnlySpan<float> foo", "the roles are weights, mask, gradient"),
    ];

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            TheoryData<string, string, string> rows = [];
            foreach ((string declaration, string parameters, string answer) in Table)
            {
                foreach (string parameter in parameters.Split(", "))
                {
                    rows.Add(declaration, parameter, answer);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void ForeignName_IsAnsweredOnce_OnTheName(string declaration, string parameter, string answer)
    {
        string source = GeneratorRun.InClass(string.Format(CultureInfo.InvariantCulture, Declarations[declaration], parameter));

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(source).Diagnostics);

        Assert.Contains(answer, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string name = GeneratorRun.Parse(source, "").ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
        Assert.Equal(parameter[(parameter.LastIndexOf(' ') + 1)..], name);
    }

    [Theory]
    [InlineData("target", "'targets'", "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, [Role(NAME)] ReadOnlySpan<float> y);")]
    [InlineData("grad", "'gradient'", "[Loss(Kind.Huber)] static partial float M(ReadOnlySpan<float> p, ReadOnlySpan<float> t, [Role(NAME)] Span<float> g);")]
    [InlineData("num_classes", "'classes'", "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, [Role(NAME)] int k);")]
    [InlineData("axis", "rows are contiguous", "[Loss(Kind.CrossEntropy)] static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes, [Role(NAME)] int k);")]
    public void ForeignRole_IsAnsweredOnItsAttribute(string role, string answer, string member)
    {
        string source = GeneratorRun.InClass(member.Replace("NAME", $"\"{role}\"", StringComparison.Ordinal));

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Run(source).Diagnostics);

        Assert.Equal("LG0023", diagnostic.Id);
        Assert.Contains(answer, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Loss(Kind.Mse)", "write Kind.SquaredError")]
    [InlineData("Loss(Kind.L1)", "write Kind.AbsoluteError")]
    [InlineData("Loss(Kind.SmoothL1Loss)", "write Kind.SmoothL1")]
    [InlineData("Loss(Kind.BCEWithLogits)", "write Kind.BinaryCrossEntropy")]
    [InlineData("Loss(Kind.LogLoss)", "write Kind.BinaryCrossEntropy or Kind.CrossEntropy")]
    [InlineData("Loss(LossGen.Kind.SparseCategoricalCrossentropy)", "write Kind.CrossEntropy")]
    [InlineData("Loss(Kind.CrossEntrpy)", "write Kind.CrossEntropy")]
    [InlineData("Loss(Kind.Nothing)", "use a member of the enumeration Kind")]
    [InlineData("Divergence(DivergenceKind.KL)", "write DivergenceKind.KullbackLeibler")]
    [InlineData("Divergence(DivergenceKind.JSD)", "write DivergenceKind.JensenShannon")]
    [InlineData("Information(Measure.MI)", "write Measure.MutualInformation")]
    [InlineData("Loss(Kind.KLDivLoss)", "write [Divergence(DivergenceKind.KullbackLeibler)]")]
    [InlineData("Loss(Kind.Entropy)", "write [Information(Measure.Entropy)]")]
    [InlineData("Loss(DivergenceKind.JensenShannon)", "write [Divergence(DivergenceKind.JensenShannon)]")]
    [InlineData("Loss(Direction.Reverse)", "write [Divergence(Direction.Reverse)]")]
    [InlineData("Divergence(Kind.Huber)", "write [Loss(Kind.Huber)]")]
    [InlineData("Information(Kind.CrossEntropy)", "write [Loss(Kind.CrossEntropy)]")]
    [InlineData("Loss(Kind.Huber, Threshold = 2)", "write Delta")]
    [InlineData("Loss(Kind.Huber, Beta = 2)", "write Delta, or remove it")]
    [InlineData("Loss(Kind.Huber, Reductoin = Reduction.Sum)", "write Reduction")]
    [InlineData("Loss(Kind.CrossEntropy, Smoothing = 0.1)", "write LabelSmoothing")]
    [InlineData("Loss(Kind.BinaryCrossEntropy, PosWeight = 3)", "write PositiveWeight")]
    public void ForeignMember_IsAnsweredByTheRightOne(string attribute, string answer)
    {
        string parameters = attribute.Contains("Kind.CrossEntropy", StringComparison.Ordinal)
            ? "ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes"
            : "ReadOnlySpan<float> p, ReadOnlySpan<float> q";

        GeneratorRunResult result = GeneratorRun.Run(GeneratorRun.InClass($"[{attribute}] internal static partial float M({parameters});"));

        Assert.Contains(answer, Assert.Single(result.Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        // It has a body, so that C# does not ask for one.
        Assert.Single(result.GeneratedSources);
    }
}
