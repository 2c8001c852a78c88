using System.Numerics.Tensors;
using ShardedEvaluation.Text;

namespace ShardedEvaluation.Runs;

/// <summary>The same loss by the formula, in plain doubles and without any of this sample's machinery.</summary>
static class PlainComputation
{
    /// <summary>The mean loss of the evaluation text.</summary>
    public static double MeanLoss(TextModel model, Corpus corpus)
    {
        double sum = 0;
        int[] text = corpus.Evaluation;
        for (int i = 2; i < text.Length; i++)
        {
            var logits = model[TextModel.ContextOf(text[i - 2], text[i - 1], model.Classes)];
            double maximum = TensorPrimitives.Max(logits), exponentials = 0;
            foreach (float logit in logits)
                exponentials += Math.Exp(logit - maximum);
            sum += Math.Log(exponentials) + maximum - logits[text[i]];
        }

        return sum / (text.Length - 2);
    }
}
