using TorchTraining.Autograd;
using static TorchSharp.torch;

namespace TorchTraining.Checks;

/// <summary>Bad input, and whether an error names it.</summary>
static class Refusals
{
    /// <summary>How many kinds of bad input are tried.</summary>
    public const int Count = 7;

    /// <summary>What was not refused, in words; nothing if all was.</summary>
    public static IReadOnlyList<string> Missing()
    {
        using var scope = NewDisposeScope();
        Tensor logits = randn(4, 3), labels = tensor(new long[] { 0, 1, 2, 0 });
        (string What, string Named, Tensor Logits, Tensor Labels)[] cases =
        [
            ("logits of 16 bits", "logits has elements of Float16", logits.to_type(ScalarType.Float16), labels),
            ("labels of 32 bits", "labels has elements of Int32", logits, labels.to_type(ScalarType.Int32)),
            ("logits on another device", "logits is on the device meta", empty(4, 3, device: device("meta")), labels),
            ("logits that are not contiguous", "logits of shape [4, 3] and strides [1, 4]", randn(3, 4).t(), labels),
            ("labels of another length", "instead of [rows, classes] and [rows]", logits, labels.narrow(0, 0, 3)),
            ("logits of one dimension", "instead of [rows, classes] and [rows]", logits.view(12), labels),
            ("a label that there is not", "labels[1]", logits, tensor(new long[] { 0, 3, 2, 0 })),
        ];
        return [.. cases.Select(item => Complaint(item.What, item.Named, item.Logits, item.Labels)).OfType<string>()];
    }

    static string? Complaint(string what, string named, Tensor logits, Tensor labels)
    {
        try
        {
            CrossEntropyFunction.Loss(logits, labels);
            return $"Nothing refuses {what}.";
        }
        catch (ArgumentException reason)
        {
            return reason.Message.Contains(named, StringComparison.Ordinal)
                ? null
                : $"The error for {what} does not name '{named}': {reason.Message}";
        }
    }
}
