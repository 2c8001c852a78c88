namespace LossGen.Analyzers.Tests;

/// <summary>As much of TorchSharp as the rules know by name, computing on rows of one sample.</summary>
internal static class TorchStandIn
{
    /// <summary>A file with members of a class C that uses the library.</summary>
    public static string File(string members) =>
        "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn;\n" + Snippets.InClass(members) + Library;

    private const string Library = """
        namespace TorchSharp
        {
            public static class torch
            {
                public sealed class Tensor(params double[] values)
                {
                    public double[] Values => values;
                    public Tensor softmax(long dim) => nn.functional.softmax(this, dim);
                    public Tensor view(long n) => this;
                    public Tensor argmax(long dim) => new(Array.IndexOf(values, values.Max()));
                    public Tensor eq(Tensor other) => new(values.Zip(other.Values, (a, b) => a == b ? 1.0 : 0.0).ToArray());
                    public Tensor mean() => new(values.Average());
                    public Tensor sum() => new(values.Sum());
                    public Tensor log() => new(values.Select(v => Math.Log(v)).ToArray());
                    public Tensor clamp(double min, double max) => new(values.Select(v => Math.Clamp(v, min, max)).ToArray());
                    public Tensor gather(long dim, Tensor index) => new(values[(int)index.Values[0]]);
                    public void backward() { }
                    public double item() => values[0];
                    public static Tensor operator -(double a, Tensor b) => new(b.Values.Select(v => a - v).ToArray());
                    public static Tensor operator *(Tensor a, Tensor b) => new(a.Values.Zip(b.Values, (x, y) => x * y).ToArray());
                }

                public static class nn
                {
                    public enum Reduction { None, Mean, Sum }
                    public static Modules.CrossEntropyLoss CrossEntropyLoss() => new();
                    public static Modules.BCEWithLogitsLoss BCEWithLogitsLoss() => new();
                    public static Modules.NLLLoss NLLLoss() => new();

                    public static class functional
                    {
                        public static Tensor softmax(Tensor input, long dim) { var e = input.Values.Select(v => Math.Exp(v - input.Values.Max())).ToArray(); return new(e.Select(v => v / e.Sum()).ToArray()); }
                        public static Tensor log_softmax(Tensor input, long dim) { var m = input.Values.Max(); var s = Math.Log(input.Values.Sum(v => Math.Exp(v - m))); return new(input.Values.Select(v => v - m - s).ToArray()); }
                        public static Tensor sigmoid(Tensor input) => new(input.Values.Select(v => 1 / (1 + Math.Exp(-v))).ToArray());
                        public static Tensor one_hot(Tensor labels, long classes) { var t = new double[classes]; t[(int)labels.Values[0]] = 1; return new(t); }
                        public static Tensor cross_entropy(Tensor input, Tensor target) => target.Values.Length == 1 ? nll_loss(log_softmax(input, 1), target) : (0 - (log_softmax(input, 1) * target).sum());
                        public static Tensor nll_loss(Tensor input, Tensor target) => 0 - input.gather(1, target);
                        public static Tensor binary_cross_entropy_with_logits(Tensor input, Tensor target) => new(input.Values.Zip(target.Values, (x, t) => Math.Max(x, 0) - x * t + Math.Log(1 + Math.Exp(-Math.Abs(x)))).Average());
                        public static Tensor kl_div(Tensor x, Tensor target, bool log_target = true, Reduction reduction = Reduction.Mean)
                        {
                            double sum = x.Values.Zip(target.Values, (a, t) => log_target ? Math.Exp(t) * (t - a) : t == 0 ? 0 : t * (Math.Log(t) - a)).Sum();
                            return new(reduction == Reduction.Mean ? sum / x.Values.Length : sum);
                        }
                    }
                }
            }

            namespace Modules
            {
                public sealed class CrossEntropyLoss { public torch.Tensor call(torch.Tensor input1, torch.Tensor input2) => torch.nn.functional.cross_entropy(input1, input2); }
                public sealed class BCEWithLogitsLoss { public torch.Tensor forward(torch.Tensor input, torch.Tensor target) => torch.nn.functional.binary_cross_entropy_with_logits(input, target); }
                public sealed class NLLLoss { public torch.Tensor call(torch.Tensor input1, torch.Tensor input2) => torch.nn.functional.nll_loss(input1, input2); }
            }
        }
        """;
}
