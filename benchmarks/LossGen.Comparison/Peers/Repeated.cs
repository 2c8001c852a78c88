namespace LossGen.Comparison.Peers;

/// <summary>The same number many times, as a table row names it.</summary>
internal static class Repeated
{
    public static float[] Of(HardInput input)
    {
        float[] numbers = new float[(int)input.Second[0]];
        Array.Fill(numbers, input.First[0]);
        return numbers;
    }
}
