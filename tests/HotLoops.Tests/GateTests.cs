using LossGen.HotLoops.Gate;
using LossGen.HotLoops.Loops;

namespace LossGen.HotLoops.Tests;

public class GateTests
{
    static readonly HotLoop Recorded = new(
        new KernelName("Avx2", "CrossEntropy, few classes", "fg", "float"), "sum", Elements: 16, Instructions: 200, Bytes: 900, Loads: 2, Stores: 2, Spills: 3, Slots: 1);

    [Fact]
    public void What_is_no_worse_passes()
    {
        Assert.Empty(Comparison.Faults([Recorded], [Recorded with { Instructions = 210, Bytes = 2000, Spills = 0 }]));
    }

    [Fact]
    public void Half_as_many_instructions_for_a_fourth_of_the_elements_are_more()
    {
        Assert.Single(Comparison.Faults([Recorded], [Recorded with { Instructions = 100, Elements = 4 }]));
    }

    [Theory]
    [InlineData(211, 3, 1, "13.19 instructions for an element, 12.50 before")]
    [InlineData(200, 4, 1, "4 vectors in the stack, 3 before")]
    [InlineData(200, 3, 2, "2 other references to the stack, 1 before")]
    public void What_is_worse_is_named(int instructions, int spills, int slots, string fault)
    {
        string found = Assert.Single(Comparison.Faults([Recorded], [Recorded with { Instructions = instructions, Spills = spills, Slots = slots }]));
        Assert.Equal($"Avx2: CrossEntropy, few classes fg float, sum: {fault}.", found);
    }

    [Fact]
    public void A_loop_must_be_recorded_and_a_recorded_one_must_be_there()
    {
        string[] faults = [.. Comparison.Faults([Recorded], [Recorded with { Phase = "all" }])];
        Assert.Equal([
            "Avx2: CrossEntropy, few classes fg float, all: is not recorded.",
            "Avx2: CrossEntropy, few classes fg float, sum: is recorded and was not found.",
        ], faults);
    }

    [Fact]
    public void A_record_of_one_instruction_set_leaves_the_others_alone()
    {
        string file = Path.GetTempFileName();
        try
        {
            HotLoop other = Recorded with { Kernel = Recorded.Kernel with { Target = "AdvSimd" } };
            RecordedLoops.Replace([Recorded, Recorded with { Phase = "all" }, other], file);
            RecordedLoops.Replace([Recorded with { Spills = 0 }], file);
            Assert.Equal([Recorded with { Spills = 0 }, other], RecordedLoops.Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
