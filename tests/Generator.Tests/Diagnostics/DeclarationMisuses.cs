namespace LossGen.Generator.Tests.Diagnostics;

/// <summary>Wrong methods, and methods in wrong places.</summary>
internal static class DeclarationMisuses
{
    private const string Pair = "(ReadOnlySpan<float> p, ReadOnlySpan<float> t)";

    public static IReadOnlyList<Misuse> All { get; } =
    [
        Misuse.Member("LG0001", $"[Loss(Kind.Huber)] public static float [|M|]{Pair};"),
        new("LG0002", $"class [|Losses|] {{ [Loss(Kind.Huber)] static partial float M{Pair}; }}"),
        new("LG0002", $"struct [|Outer|] {{ partial record Inner {{ [Loss(Kind.Huber)] static partial float M{Pair}; }} }}"),
        Misuse.Member("LG0003", $"[Loss(Kind.Huber)] static partial float M[|<T>|]{Pair};"),
        Misuse.Member("LG0003", "[Loss(Kind.Huber)] static partial float M[|<T>|](ReadOnlySpan<T> p, ReadOnlySpan<T> t);"),
        Misuse.Member("LG0004", $"[Loss(Kind.Huber)] static float [|M|]{Pair} => 0;"),
        Misuse.Member("LG0004", $"[Loss(Kind.Huber)] static partial float [|M|]{Pair} {{ return 0; }}"),
        Misuse.Member("LG0004", $"[Loss(Kind.Huber)] static partial float [|M|]{Pair}; static partial float M{Pair} => 0;"),
        Misuse.Member("LG0003", $"[Divergence(Direction.Forward)] static partial float M[|<T>|]{Pair};"),
        new("LG0005", $"file partial class [|Losses|] {{ [Loss(Kind.Huber)] static partial float M{Pair}; }}"),
        Misuse.Member("LG0006", $"[Loss(Kind.Huber)] static partial [|int|] M{Pair};"),
        Misuse.Member("LG0006", $"[Loss(Kind.Huber)] static partial [|ref float|] M{Pair};"),
        Misuse.Member("LG0006", $"[Divergence(Direction.Forward)] static partial [|Half|] M{Pair};"),
        Misuse.Member("LG0018", $"[Loss(Kind.Huber, Reduction = Reduction.None)] static partial [|float|] M{Pair};"),
        Misuse.Member("LG0018", $"[Loss(Kind.Huber, Reduction = Reduction.None)] static partial [|LossSum|] M{Pair};"),
        Misuse.Member("LG0019", $"[Loss(Kind.Huber)] static partial [|void|] M{Pair};"),
        Misuse.Member("LG0019", "[Information(Measure.JointEntropy)] static partial [|void|] M(ReadOnlySpan<float> joint, int columns);"),
        Misuse.Member("LG0024", $"static void M() {{ [[|Loss(Kind.Huber)|]] static float Local{Pair} => 0; }}"),
        Misuse.Member("LG0024", "static int P { [[|Loss(Kind.Huber)|]] get => 0; }"),
        new("LG0024", $"interface I {{ float M{Pair}; }} partial class C : I {{ [Loss(Kind.Huber)] float [|I.|]M{Pair} => 0; }}"),
        Misuse.Member("LG0029", $"[Loss(Kind.Huber)] [[|Divergence(Direction.Forward)|]] static partial float M{Pair};"),
        Misuse.Member("LG0029", "[[|Information(Measure.Entropy)|], Loss(Kind.CrossEntropy)] "
            + "static partial float M(ReadOnlySpan<float> z, ReadOnlySpan<int> y, int classes);"),
        Misuse.Member("LG0030", $"[Loss(Kind.Huber, Reduction = Reduction.Mean)] static partial [|LossSum|] M{Pair};"),
        Misuse.Member("LG0030", $"[Divergence(Direction.Reverse, Reduction = Reduction.Mean)] static partial [|LossSum|] M{Pair};"),
        Misuse.Member("LG0030", $"[Loss(Kind.Huber, Reduction = Reduction.Mean)] static partial [|LossMoments|] M{Pair};"),
        Misuse.Member("LG0018", $"[Loss(Kind.Huber, Reduction = Reduction.None)] static partial [|LossMoments|] M{Pair};"),
        Misuse.Member("LG0030", "[Information(Measure.Perplexity)] static partial [|LossSum|] M(ReadOnlySpan<float> l);"),
        Misuse.Member("LG0030", "[Information(Measure.JointEntropy)] static partial [|LossSum|] M(ReadOnlySpan<int> joint, int columns);"),
        Misuse.Member("LG0031", $"/* <LangVersion>10</LangVersion> */ [[|Loss(Kind.Huber)|]] static partial float M{Pair};"),
    ];
}
