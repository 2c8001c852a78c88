namespace Digits.Data;

/// <summary>The two bundled data sets; see Data/README.md for where they come from.</summary>
static class DataSets
{
    /// <summary>The digits 0–9.</summary>
    public const int DigitClasses = 10;

    /// <summary>The column of the body mass index among the inputs of <see cref="Diabetes"/>.</summary>
    public const int BodyMassIndex = 2;

    const int Pixels = 64;
    const float BrightestPixel = 16;

    /// <summary>8×8 images of handwritten digits with intensities scaled to 0–1, and their labels.</summary>
    public static Samples<int> Digits()
    {
        var rows = EmbeddedTable.Read("digits.csv.gz", ',');
        return new(
            [.. rows.SelectMany(row => row.Take(Pixels)).Select(pixel => pixel / BrightestPixel)],
            [.. rows.Select(row => (int)row[Pixels])]);
    }

    /// <summary>Ten measurements of each patient, and the progression of the disease after one year.</summary>
    public static Samples<float> Diabetes()
    {
        var patients = EmbeddedTable.Read("diabetes_data_raw.csv.gz", ' ');
        var progression = EmbeddedTable.Read("diabetes_target.csv.gz", ' ');
        return new([.. patients.SelectMany(row => row)], [.. progression.Select(row => row[0])]);
    }
}
