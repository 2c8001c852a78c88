namespace LossGen.Analyzers.Tests.Flow;

/// <summary>A stable softmax as TorchSharp's users spell it.</summary>
public sealed class TorchIdiomTests
{
    private const string Library = """

        namespace TorchSharp
        {
            public static class torch
            {
                public sealed class Tensor
                {
                    public Tensor exp() => this;
                    public Tensor exp_() => this;
                    public Tensor log() => this;
                    public Tensor sub(Tensor other) => this;
                    public Tensor sub_(Tensor other) => this;
                    public Tensor div(Tensor other) => this;
                    public Tensor div_(Tensor other) => this;
                    public Tensor sum(long dim, bool keepdim = false) => this;
                    public Tensor amax(long[] dims, bool keepdim = false) => this;
                    public Tensor expand_as(Tensor other) => this;
                    public Tensor unsqueeze(long dim) => this;
                    public Tensor max() => this;
                    public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => (this, this);
                    public static Tensor operator -(Tensor a, Tensor b) => a;
                    public static Tensor operator +(Tensor a, Tensor b) => a;
                    public static Tensor operator /(Tensor a, Tensor b) => a;
                }

                public static Tensor exp(Tensor x) => x;
                public static Tensor log(Tensor x) => x;
                public static Tensor sum(Tensor x, long dim, bool keepdim = false) => x;
                public static (Tensor values, Tensor indexes) max(Tensor x, long dim, bool keepdim = false) => (x, x);
                public static Tensor amax(Tensor x, long[] dims, bool keepdim = false) => x;
            }
        }
        """;

    [Theory]
    [InlineData("Tensor M(Tensor x) { var m = x.max(1, true).values; var e = (x - m).exp(); return e / e.sum(1, true); }")]
    [InlineData("Tensor M(Tensor x) { var (top, _) = x.max(1, keepdim: true); var e = torch.exp(x - top); return e / torch.sum(e, 1, true); }")]
    [InlineData("Tensor M(Tensor x) { var e = (x - x.amax(new long[] { 1 }, keepdim: true)).exp(); return e.div(e.sum(1, true)); }")]
    [InlineData("Tensor M(Tensor x) { var z = x.sub(torch.max(x, 1, true).values); var e = z.exp(); return e.div_(e.sum(1, true)); }")]
    [InlineData("Tensor M(Tensor x) { (Tensor top, Tensor at) = torch.max(x, 1); var e = (x - top.unsqueeze(1).expand_as(x)).exp(); return e / e.sum(1, true); }")]
    [InlineData("Tensor M(Tensor x) { var m = torch.amax(x, new long[] { 1 }, true); var e = x.sub_(m).exp_(); var s = e.sum(1, true); return e / s; }")]
    [InlineData("Tensor M(Tensor x) { Tensor a, b; (a, b) = x.max(1, true); var e = (x - a).exp(); return e / e.sum(1, true); }")]
    [InlineData("Tensor M(Tensor x) { var r = x.max(1, true); var e = (x - r.values).exp(); return e / e.sum(1, true); }")]
    [InlineData("Tensor M(Tensor x) { var h = x.max(1, true).values; return h + (x - h).exp().sum(1, true).log(); }")]
    public async Task StableSoftMax_IsNotReported(string member)
    {
        string file = File("static " + member);

        await RuleAssert.IsSilentAsync("LG1005", file);
        await RuleAssert.IsSilentAsync("LG1004", file);
    }

    [Theory]
    [InlineData("LG1005", "Tensor M(Tensor x) { var e = [|x.exp()|]; return e / e.sum(1, true); }")]
    [InlineData("LG1005", "Tensor M(Tensor x) { var (_, at) = x.max(1, true); var e = [|(x - at).exp()|]; return e / e.sum(1, true); }")]
    [InlineData("LG1004", "Tensor M(Tensor x) { var e = x.exp(); return [|torch.log(e.sum(1, true))|]; }")]
    public async Task SoftMaxWithoutMaximum_IsReported(string id, string member) => await RuleAssert.ReportsAsync(id, File("static " + member));

    private static string File(string member) => "using TorchSharp; using static TorchSharp.torch;\n" + Snippets.InClass(member) + Library;
}
