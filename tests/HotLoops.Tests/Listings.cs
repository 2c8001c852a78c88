using LossGen.HotLoops.Listings;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Tests;

/// <summary>Short listings in the languages of the disassemblers, and what is found in them.</summary>
static class Listings
{
    public static HotLoop[] InX64(string method, string code) =>
        In(Syntaxes.X64, $"; Assembly listing for method N.F__{method}(System.Span`1[float]) (FullOpts)\n; optimized code\n\n{code}", "Avx2");

    public static HotLoop[] InArm64(string method, string code) =>
        In(Syntaxes.Arm64, $"0000000000000100 <N__F__{method}>:\n{code}", "AdvSimd");

    static HotLoop[] In(Syntax syntax, string listing, string target)
    {
        Method method = Assert.Single(ListingReader.Read(listing.Split('\n'), syntax));
        KernelName? kernel = KernelName.Of(method.Name, target);
        Assert.NotNull(kernel);
        return [.. new HotLoopFinder(syntax).In(method, kernel)];
    }
}
