using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Tests;

public class Arm64Tests
{
    [Fact]
    public void Constants_behind_the_code_are_not_jumps()
    {
        HotLoop loop = Assert.Single(Listings.InArm64("KullbackLeiblerValueDoubleKernels__WithAdvSimd",
            """
                 100:	ldr	q16, 11c <N__F__X+0x1c>
                 104:	ldp	q24, q25, [x0, #32]
                 108:	ldr	q26, [x2, x8]
                 10c:	stur	q24, [x29, #-208]
                 110:	str	x8, [sp, #16]
                 114:	b.lt	104 <N__F__X+0x4>  // b.tstop
                 118:	ret
                 11c:	tbz	w0, #1, 110 <N__F__X+0x10>
                 120:	b	108 <N__F__X+0x8>
            """));

        Assert.Equal("AdvSimd: KullbackLeibler f double, all", loop.ToString());
        Assert.Equal((4, 5, 20), (loop.Elements, loop.Instructions, loop.Bytes));
        Assert.Equal((2, 0, 1, 1), (loop.Loads, loop.Stores, loop.Spills, loop.Slots));
    }

    [Fact]
    public void A_loop_that_reads_lane_by_lane_is_not_hot()
    {
        Assert.Empty(Listings.InArm64("HingeGradientFloatKernels__WithAdvSimd",
            """
                 100:	ldr	q17, [x0]
                 104:	ldr	s17, [x13, w11, sxtw #2]
                 108:	cbnz	w11, 104 <N__F__X+0x4>
                 10c:	cbnz	w12, 100 <N__F__X>
                 110:	ret
            """));
    }
}
