using System.Globalization;
using LossGen.UlpReport.Measuring;

namespace LossGen.UlpReport;

/// <summary>A file with one line for each segment that has been measured, so that a run can be resumed.</summary>
internal sealed class Checkpoint : IDisposable
{
    private readonly Dictionary<(string Function, int Segment), Measurement> _known = [];
    private readonly StreamWriter _file;

    /// <exception cref="InvalidDataException">The file to resume was written with another stride.</exception>
    public Checkpoint(string path, uint stride, bool resume)
    {
        string head = $"function,segment,count,misrounded,ulps,at; stride {stride}";
        string[] lines = resume && File.Exists(path) ? File.ReadAllLines(path) : [];
        if (lines.Length > 0 && lines[0] != head)
        {
            throw new InvalidDataException($"{path} holds another measurement: {lines[0]}");
        }

        foreach (string line in lines.Skip(1))
        {
            Read(line.Split(','));
        }

        // Written anew rather than continued: its last line may be half a line.
        _file = new StreamWriter(path) { AutoFlush = true };
        _file.WriteLine(head);
        foreach (((string function, int segment), Measurement measurement) in _known)
        {
            Write(function, segment, measurement);
        }
    }

    /// <summary>What is known of a segment, or null.</summary>
    public Measurement? Find(string function, int segment) =>
        _known.TryGetValue((function, segment), out Measurement known) ? known : null;

    /// <summary>Keeps what has been found out about a segment. Any thread may call it.</summary>
    public void Add(string function, int segment, Measurement measurement)
    {
        lock (_file)
        {
            Write(function, segment, measurement);
        }
    }

    public void Dispose() => _file.Dispose();

    private void Write(string function, int segment, Measurement m) => _file.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{function},{segment},{m.Count},{m.Misrounded},{m.MaxUlps:R},{m.At},"));

    // A whole line ends with a comma.
    private void Read(string[] cells)
    {
        if (cells.Length == 7)
        {
            _known[(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture))] = new Measurement(
                long.Parse(cells[2], CultureInfo.InvariantCulture),
                long.Parse(cells[3], CultureInfo.InvariantCulture),
                double.Parse(cells[4], CultureInfo.InvariantCulture),
                uint.Parse(cells[5], CultureInfo.InvariantCulture));
        }
    }
}
