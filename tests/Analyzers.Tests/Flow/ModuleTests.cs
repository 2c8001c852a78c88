namespace LossGen.Analyzers.Tests.Flow;

/// <summary>Networks of modules whose last one is an activation.</summary>
public sealed class ModuleTests
{
    private const string Library = """

        namespace TorchSharp
        {
            public static class torch
            {
                public sealed class Tensor { public Tensor log() => this; public Tensor gather(long dim, Tensor at) => this; }
                public static Tensor log(Tensor x) => x;

                public static class nn
                {
                    public abstract class Module { public abstract Tensor forward(Tensor x); }
                    public sealed class Sequential : Module { public Sequential(params Module[] parts) { } public override Tensor forward(Tensor x) => x; }
                    public sealed class Linear : Module { public override Tensor forward(Tensor x) => x; }
                    public sealed class Softmax : Module { public Softmax(long dim) { } public override Tensor forward(Tensor x) => x; }
                    public sealed class Sigmoid : Module { public override Tensor forward(Tensor x) => x; }
                    public sealed class ReLU : Module { public override Tensor forward(Tensor x) => x; }
                    public static class functional { public static Tensor cross_entropy(Tensor input, Tensor target) => input; }
                }
            }
        }
        """;

    [Theory]
    [InlineData("LG1001", "sealed class Agent { readonly Module net = new Sequential(new Linear(), new ReLU(), new Softmax(1)); Tensor Loss(Tensor x) => [|log(net.forward(x))|]; }")]
    [InlineData("LG1001", "sealed class Agent { Module Net { get; } = new Policy(); Tensor Loss(Tensor x, Tensor a) => [|log(Net.forward(x))|].gather(1, a); } sealed class Policy : Module { readonly Module parts; public Policy() { var list = new List<Module> { new Linear(), new Softmax(-1) }; parts = new Sequential(list.ToArray()); } public override Tensor forward(Tensor x) => parts.forward(x); }")]
    [InlineData("LG1002", "sealed class Critic { readonly Module net = new Sequential(new Linear(), new Sigmoid()); Tensor Loss(Tensor x) { var p = net.forward(x); return [|p.log()|]; } }")]
    [InlineData("LG2001", "sealed class Trainer { readonly Module net = new Sequential(new Linear(), new Softmax(1)); Tensor Loss(Tensor x, Tensor y) => functional.cross_entropy([|net.forward(x)|], y); }")]
    public async Task LastModule_SaysWhatComesOut(string id, string code) => await RuleAssert.ReportsAsync(id, File(code));

    [Theory]
    [InlineData("LG1001", "sealed class Agent { readonly Module net = new Sequential(new Softmax(1), new Linear()); Tensor Loss(Tensor x) => log(net.forward(x)); }")]
    [InlineData("LG1001", "sealed class Agent { Module net = new Linear(); Tensor Loss(Tensor x) => log(net.forward(x)); }")]
    [InlineData("LG2001", "sealed class Trainer { readonly Module net = new Sequential(new Softmax(1), new Linear()); Tensor Loss(Tensor x, Tensor y) => functional.cross_entropy(net.forward(x), y); }")]
    public async Task OtherModule_IsNotReported(string id, string code) => await RuleAssert.IsSilentAsync(id, File(code));

    private static string File(string code) => "using TorchSharp; using static TorchSharp.torch; using static TorchSharp.torch.nn;\n" + code + Library;
}
