using TorchTraining.Autograd;
using static TorchSharp.torch;

namespace TorchTraining.Checks;

/// <summary>Whether values and gradients are what they must be.</summary>
static class Exactness
{
    const int Rows = 64;
    const int Classes = 37;

    /// <summary>What is not, in words; nothing if all is.</summary>
    public static IEnumerable<string> Failures()
    {
        using var scope = NewDisposeScope();
        manual_seed(1);
        Tensor logits = randn(Rows, Classes, dtype: ScalarType.Float32).mul(4);
        Tensor labels = randint(Classes, [Rows], dtype: ScalarType.Int64);
        Tensor doubles = logits.to_type(ScalarType.Float64);
        return
        [
            .. SameBits(logits, labels), .. Gradient(doubles, labels), .. Repeated(doubles, labels),
            .. NothingWithoutGradient(logits, labels),
        ];
    }

    static IEnumerable<string> SameBits(Tensor logits, Tensor labels)
    {
        float[] copy = logits.data<float>().ToArray();
        float expected = Losses.CrossEntropy(copy, labels.data<long>().ToArray(), Classes, []);
        float value = CrossEntropyFunction.Loss(logits.clone().requires_grad_(), labels).item<float>();
        if (BitConverter.SingleToInt32Bits(value) != BitConverter.SingleToInt32Bits(expected))
            yield return $"The value of a tensor is {value:R}, that of an array {expected:R}.";
    }

    static IEnumerable<string> Gradient(Tensor logits, Tensor labels)
    {
        const double Tolerance = 1e-8;
        Tensor ours = logits.clone().requires_grad_(), theirs = logits.clone().requires_grad_();

        // A factor, as a loss that is one of several has it.
        CrossEntropyFunction.Loss(ours, labels).mul(3).backward();
        nn.functional.cross_entropy(theirs, labels).mul(3).backward();
        double difference = ours.grad!.sub(theirs.grad!).abs().max().item<double>();
        Console.WriteLine($"The gradient differs from libtorch's by {difference:E1}.");
        if (!(difference <= Tolerance))
            yield return $"The gradient differs from libtorch's by {difference:E1}.";

        double quotient = Quotient(logits, labels), slope = ours.grad![0, 0].item<double>() / 3;
        if (!(Math.Abs(quotient - slope) <= Tolerance))
            yield return $"The derivative by the first logit is {slope}, the difference quotient {quotient}.";
    }

    // What was saved must be the same the third time, also where the logits are a view of what learns.
    static IEnumerable<string> Repeated(Tensor logits, Tensor labels)
    {
        const int Times = 3;
        Tensor once = logits.clone().requires_grad_(), parameter = logits.clone().requires_grad_();
        CrossEntropyFunction.Loss(once, labels).backward();
        Tensor loss = CrossEntropyFunction.Loss(parameter.view(-1).view(Rows, Classes), labels);
        for (int i = 0; i < Times; i++)
            autograd.backward(loss, (IList<Tensor>?)null, true, false, null);

        double difference = parameter.grad!.sub(once.grad!.mul(Times)).abs().max().item<double>();
        if (!(difference <= 1e-15))
            yield return $"The gradients of {Times} backward passes differ from {Times} times one by {difference:E1}.";
    }

    static double Quotient(Tensor logits, Tensor labels)
    {
        const double Step = 1e-5;
        return (At(Step) - At(-Step)) / (2 * Step);

        double At(double step)
        {
            Tensor moved = logits.clone();
            moved[0, 0] = moved[0, 0] + step;
            return CrossEntropyFunction.Loss(moved, labels).item<double>();
        }
    }

    static IEnumerable<string> NothingWithoutGradient(Tensor logits, Tensor labels)
    {
        Tensor parameter = logits.clone().requires_grad_();
        int before = CrossEntropyFunction.Gradients;
        using (no_grad())
        {
            if (CrossEntropyFunction.Loss(parameter, labels).requires_grad)
                yield return "A loss under no_grad has a graph.";
        }

        CrossEntropyFunction.Loss(logits, labels);
        if (CrossEntropyFunction.Gradients != before)
            yield return "A gradient was computed that nobody can ask for.";
    }
}
