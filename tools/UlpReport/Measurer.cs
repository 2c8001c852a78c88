using LossGen.UlpReport.Measuring;

namespace LossGen.UlpReport;

/// <summary>Measures whole functions, segment by segment, on several threads.</summary>
internal sealed class Measurer(Options options, Checkpoint checkpoint)
{
    private const int Segments = 1024;
    private const ulong SegmentLength = (1UL << 32) / Segments;

    private readonly Progress _progress = new(options.Functions.Count * (double)(1UL << 32) / options.Stride);

    public IEnumerable<(FloatFunction Function, Measurement Measurement)> Measure() =>
        options.Functions.Select(function => (function, Measure(function)));

    private Measurement Measure(FloatFunction function)
    {
        Measurement[] found = new Measurement[Segments];
        List<int> left = [];
        for (int segment = 0; segment < Segments; segment++)
        {
            if (checkpoint.Find(function.Name, segment) is { } known)
            {
                found[segment] = known;
                _progress.Skip(known.Count);
            }
            else
            {
                left.Add(segment);
            }
        }

        ParallelOptions threads = new() { MaxDegreeOfParallelism = options.Threads };
        Parallel.ForEach(left, threads, segment => found[segment] = Measure(function, segment));
        return found.Aggregate((a, b) => a.And(b));
    }

    private Measurement Measure(FloatFunction function, int segment)
    {
        // The stride goes on over the segment's ends.
        ulong start = (ulong)segment * SegmentLength;
        ulong first = (start + options.Stride - 1) / options.Stride * options.Stride;
        Measurement measurement = Sweep.Measure(function, first, start + SegmentLength, options.Stride);
        checkpoint.Add(function.Name, segment, measurement);
        _progress.Add(function.Name, measurement.Count);
        return measurement;
    }
}
