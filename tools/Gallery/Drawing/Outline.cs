namespace LossGen.Gallery.Drawing;

/// <summary>A line with as few points as show no difference.</summary>
internal static class Outline
{
    private const double Visible = 0.15;

    /// <summary>The indices of the points to draw, the first and the last among them (Ramer, Douglas and Peucker).</summary>
    public static IEnumerable<int> Of(IReadOnlyList<(double X, double Y)> points)
    {
        bool[] kept = new bool[points.Count];
        kept[0] = kept[^1] = true;
        Keep(points, kept, 0, points.Count - 1);
        return Enumerable.Range(0, points.Count).Where(i => kept[i]);
    }

    private static void Keep(IReadOnlyList<(double X, double Y)> points, bool[] kept, int first, int last)
    {
        int farthest = first;
        double distance = Visible;
        for (int i = first + 1; i < last; i++)
        {
            double share = (points[i].X - points[first].X) / (points[last].X - points[first].X);
            double off = Math.Abs(points[first].Y + share * (points[last].Y - points[first].Y) - points[i].Y);
            if (off > distance)
            {
                (farthest, distance) = (i, off);
            }
        }

        if (farthest > first)
        {
            kept[farthest] = true;
            Keep(points, kept, first, farthest);
            Keep(points, kept, farthest, last);
        }
    }
}
