using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Tests;

public class X64Tests
{
    const string Elementwise = "HuberGradientFloatKernels:WithAvx2";
    const string Pass = "LossGen.Generated.<X>F1__CrossEntropyGradientFloatRowsPass2`1[float]";
    const string FewClasses = $"LossGen.Runtime.ColumnPasses`11[float,LossGen.Runtime.Arithmetic256`1[float]]:Run[{Pass}](byref,byref,byref)";
    const string LongPass = $"{Pass}:LossGen.Runtime.IRowPass<System.Single,R>.Two[LossGen.Runtime.Memory256`2[float],LossGen.Runtime.Arithmetic256`1[float]](long)";

    [Fact]
    public void A_loop_is_counted_with_what_stands_before_and_behind_it()
    {
        HotLoop loop = Assert.Single(Listings.InX64(Elementwise,
            """
            G_M000_IG01:
                   55                   push     rbp
                   EB10                 jmp      SHORT G_M000_IG03

            G_M000_IG02:
                   C5FC58C1             vaddps   ymm0, ymm0, ymm1
                   83C010               add      eax, 16

            G_M000_IG03:
                   3BC6                 cmp      eax, esi
                   7D10                 jge      SHORT G_M000_IG05
                   C5FC100487           vmovups  ymm0, ymmword ptr [rdi+4*rax]
                   C5FC104C8720         vmovups  ymm1, ymmword ptr [rdi+4*rax+0x20]
                   C5FC5C0482           vsubps   ymm0, ymm0, ymmword ptr [rdx+4*rax]
                   C5FC118530FFFFFF     vmovups  ymmword ptr [rbp-0xD0], ymm0
                   4889542408           mov      qword ptr [rsp+0x08], rdx
                   85C9                 test     ecx, ecx
                   74E0                 je       SHORT G_M000_IG02

            G_M000_IG04:
                   C5FC110480           vmovups  ymmword ptr [r8+4*rax], ymm0
                   EBE0                 jmp      SHORT G_M000_IG02
                                        align    [4 bytes for IG05]

            G_M000_IG05:
                   C3                   ret
            """));

        Assert.Equal("Avx2: Huber fg float, all", loop.ToString());
        Assert.Equal((16, 13, 51), (loop.Elements, loop.Instructions, loop.Bytes));
        Assert.Equal((3, 1, 1, 1), (loop.Loads, loop.Stores, loop.Spills, loop.Slots));
    }

    [Theory]
    [InlineData("512", "Avx512")]
    [InlineData("256", "Avx2")]
    public void A_loop_of_the_library_has_the_name_of_its_kernel(string bits, string target)
    {
        string method = "LossGen.Runtime.Elementwise:OfFew[float,LossGen.HotLoops.<File_g>F0__HuberGradientFloatPass,LossGen.Runtime.OneSum,"
            + $"LossGen.Runtime.Stored,System.Runtime.Intrinsics.Vector{bits}`1[float],LossGen.Runtime.Memory{bits}`2[float,LossGen.Runtime.Stored]]";

        Assert.Equal(new KernelName(target, "Huber", "fg", "float") { BytesOfTrip = 256 }, KernelName.Of(method, target));
        Assert.Null(KernelName.Of(method, "AdvSimd"));
        Assert.Null(KernelName.Of(method.Replace("Stored", "StoredInPart", StringComparison.Ordinal), target));
        Assert.Null(KernelName.Of(method.Replace("Stored", "Skipped", StringComparison.Ordinal), target));
    }

    [Theory]
    [InlineData("512", "Avx512", 256)]
    [InlineData("256", "Avx2", 64)]
    public void A_loop_that_does_two_vectors_side_by_side_has_the_name_of_its_kernel(string bits, string target, int bytes)
    {
        string method = "LossGen.Runtime.SideBySideLoop`13[float,LossGen.HotLoops.<File_g>F0__BinaryCrossEntropyGradientFloatPass,LossGen.Runtime.OneSum,"
            + $"System.Runtime.Intrinsics.Vector{bits}`1[float],LossGen.Runtime.Memory{bits}`2[float,LossGen.Runtime.Stored]]:Run(byref,nint,int,byref):double";

        Assert.Equal(new KernelName(target, "BinaryCrossEntropy", "fg", "float") { BytesOfTrip = bytes }, KernelName.Of(method, target));
        Assert.Null(KernelName.Of(method.Replace(":Run", ":Rest", StringComparison.Ordinal), target));
    }

    [Fact]
    public void Of_nested_loops_the_inner_one_is_hot()
    {
        HotLoop loop = Assert.Single(Listings.InX64(Elementwise,
            """
            G_M000_IG01:
                   vmovups  ymm1, ymmword ptr [rdx]
            G_M000_IG02:
                   vaddps   ymm0, ymm0, ymmword ptr [rdi]
                   dec      eax
                   jne      SHORT G_M000_IG02
            G_M000_IG03:
                   dec      ecx
                   jne      SHORT G_M000_IG01
            G_M000_IG04:
                   ret
            """));

        Assert.Equal(3, loop.Instructions);
    }

    [Fact]
    public void What_is_left_at_the_end_of_an_operand_is_not_hot()
    {
        Assert.Empty(Listings.InX64(Elementwise,
            """
            G_M000_IG01:
                   vpmaskmovd ymm1, ymm2, ymmword ptr [rdx]
                   vaddps   ymm0, ymm1, ymmword ptr [rdi]
                   jne      SHORT G_M000_IG01
            G_M000_IG02:
                   vmovups  zmm1 {k1}{z}, zmmword ptr [rdx]
                   vaddps   zmm0, zmm1, zmmword ptr [rdi]
                   jne      SHORT G_M000_IG02
            G_M000_IG03:
                   ret
            """));
    }

    [Fact]
    public void Loops_of_rows_are_named_by_what_they_do()
    {
        HotLoop[] loops = Listings.InX64("CrossEntropyGradientFloatKernels:WithAvx2",
            """
            G_M000_IG01:
                   vmovups  ymm1, ymmword ptr [rdx]
                   vmulps   ymm1, ymm1, ymm2
                   vmovups  ymmword ptr [r8], ymm1
                   jne      SHORT G_M000_IG01
            G_M000_IG02:
                   vmaxps   ymm0, ymm0, ymmword ptr [rdi]
                   jne      SHORT G_M000_IG02
            G_M000_IG03:
                   vmovups  ymm1, ymmword ptr [rdi]
                   vmulps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymmword ptr [reloc @RWD32]
                   vaddps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymm2
                   vaddps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymm2
                   vaddps   ymm1, ymm1, ymm2
                   vmovups  ymmword ptr [r8], ymm1
                   jne      SHORT G_M000_IG03
            G_M000_IG04:
                   vmovups  ymm1, ymmword ptr [rdi]
                   vmulps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymmword ptr [reloc @RWD32]
                   vaddps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymm2
                   vaddps   ymm1, ymm1, ymm2
                   vmulps   ymm1, ymm1, ymm2
                   vaddps   ymm1, ymm1, ymm2
                   jne      SHORT G_M000_IG04
            G_M000_IG05:
                   vmovntps ymmword ptr [r8], ymm1
                   vmovups  ymm1, ymmword ptr [rdi]
                   jne      SHORT G_M000_IG05
            G_M000_IG06:
                   ret
            """);

        Assert.Equal(["maximum", "sum 1", "sum 2", "outputs", "streaming"], loops.Select(loop => loop.Phase));
        Assert.Equal([2, 10, 9, 4, 3], loops.Select(loop => loop.Instructions));
    }

    [Fact]
    public void A_trip_over_rows_side_by_side_is_a_pair_of_vectors()
    {
        HotLoop loop = Assert.Single(Listings.InX64(FewClasses,
            """
            G_M000_IG01:
                   vmaxps   ymm0, ymm0, ymmword ptr [rdi]
                   vmaxps   ymm1, ymm1, ymmword ptr [rsi]
                   jne      SHORT G_M000_IG01
            G_M000_IG02:
                   ret
            """));

        Assert.Equal(("CrossEntropy, few classes", "pass 2", 16, 3), (loop.Kernel.Loss, loop.Phase, loop.Elements, loop.Instructions));
    }

    [Fact]
    public void A_pass_that_is_called_by_its_loop_counts_as_a_whole()
    {
        HotLoop loop = Assert.Single(Listings.InX64(LongPass,
            """
            G_M000_IG01:
                   vmovups  ymm0, ymmword ptr [rdi]
                   vaddps   ymm0, ymm0, ymmword ptr [rdi+0x20]
                   ret
            """));

        Assert.Equal(("CrossEntropy", "pass 2", 16, 3), (loop.Kernel.Loss, loop.Phase, loop.Elements, loop.Instructions));
    }
}
