using System.Numerics.Tensors;
using LanguageModel.Text;

namespace LanguageModel.Training;

/// <summary>What a model is trained for: replaces its logits by the gradient of the loss with respect to them.</summary>
delegate void Objective(Batch batch, float[] logits);

/// <summary>The two ways to train a model here.</summary>
static class Objectives
{
    /// <summary>To predict the text.</summary>
    public static Objective PredictText(int alphabet) =>
        (batch, logits) => Losses.CrossEntropy(logits, batch.Labels, alphabet, gradient: logits);

    /// <summary>To predict the text and, as much, what the teacher predicts. The loss is the sum of both.</summary>
    public static Objective Imitate(CharacterModel teacher) =>
        (batch, logits) =>
        {
            float[] textGradient = new float[logits.Length];
            Losses.CrossEntropy(logits, batch.Labels, teacher.Alphabet, textGradient);
            Losses.Distillation(teacher.Forward(batch.Contexts), logits, teacher.Alphabet, gradient: logits);
            TensorPrimitives.Add(textGradient, logits, logits);
        };
}
