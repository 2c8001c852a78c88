namespace LossGen.Runtime.Tests;

/// <summary>How well labellings agree, beside the values of scikit-learn and of the definitions by hand.</summary>
public sealed class LabellingTests
{
    [Fact]
    public void Labellings_that_agree_have_the_score_1_whatever_they_are_called()
    {
        int[] x = [0, 0, 1, 1, 2], y = [2, 2, 0, 0, 1];

        Assert.Equal(1, JointTable.NormalizedMutualInformation<int, int>(x, y, 3, 3), 15);
        Assert.Equal(1, JointTable.AdjustedMutualInformation<int, int>(x, y, 3, 3), 15);
        Assert.Equal(0, JointTable.VariationOfInformation<int, int>(x, y, 3, 3, InformationUnit.Nats));
    }

    [Fact]
    public void One_value_on_one_side_tells_nothing()
    {
        int[] x = [0, 0, 0, 0], y = [0, 1, 2, 3];

        Assert.Equal(0, JointTable.NormalizedMutualInformation<int, int>(x, y, 1, 4));
        Assert.Equal(0, JointTable.AdjustedMutualInformation<int, int>(x, y, 1, 4));
        Assert.Equal(2, JointTable.VariationOfInformation<int, int>(x, y, 1, 4, InformationUnit.Bits), 15);
    }

    [Fact]
    public void Nothing_to_tell_apart_is_agreement()
    {
        Assert.Equal(1, JointTable.NormalizedMutualInformation((int[])[7], 1));
        Assert.Equal(1, JointTable.AdjustedMutualInformation((int[])[7], 1));
        Assert.Equal(1, JointTable.AdjustedMutualInformation((int[])[1, 0, 0, 0, 1, 0, 0, 0, 1], 3));
    }

    [Fact]
    public void Counts_of_nothing_have_no_score()
    {
        Assert.Equal(double.NaN, JointTable.NormalizedMutualInformation((int[])[0, 0, 0, 0], 2));
        Assert.Equal(double.NaN, JointTable.AdjustedMutualInformation((int[])[0, 0, 0, 0], 2));
        Assert.Equal(double.NaN, JointTable.VariationOfInformation((int[])[0, 0, 0, 0], 2, InformationUnit.Nats));
        Assert.Equal(double.NaN, JointTable.NormalizedMutualInformation((double[])[0.5, -0.5, 0.5, 0.5], 2));
    }

    // Eight observations with the sums 4, 4 and 4, 4: the table is decided by one cell, whose chances are those of drawing balls.
    [Fact]
    public void Chance_is_taken_off()
    {
        double expected = 0;
        double[] chances = [1, 16, 36, 16, 1];
        for (int n = 0; n <= 4; n++)
        {
            double information = 0;
            foreach (int cell in (int[])[n, 4 - n, 4 - n, n])
            {
                information += cell == 0 ? 0 : cell / 8.0 * Math.Log(cell / 2.0);
            }

            expected += chances[n] / 70 * information;
        }

        double seen = (0.75 * Math.Log(1.5)) + (0.25 * Math.Log(0.5));

        Assert.Equal((seen - expected) / (Math.Log(2) - expected), JointTable.AdjustedMutualInformation((int[])[3, 1, 1, 3], 2), 14);
    }
}
