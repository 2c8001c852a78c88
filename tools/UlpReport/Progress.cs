using System.Diagnostics;
using System.Globalization;

namespace LossGen.UlpReport;

/// <summary>Tells on the error stream how far a run is: percentage, rate and the time it still takes.</summary>
/// <param name="total">How many arguments there are in all.</param>
internal sealed class Progress(double total)
{
    // A terminal shows one line that changes, a file one for every some seconds.
    private readonly TimeSpan _interval = TimeSpan.FromSeconds(Console.IsErrorRedirected ? 30 : 0.5);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private TimeSpan _last;
    private double _measured;
    private double _known;

    /// <summary>Some arguments have been measured before this run.</summary>
    public void Skip(long count) => _known += count;

    /// <summary>Some arguments have been measured. Any thread may call it.</summary>
    public void Add(string function, long count)
    {
        lock (_lock)
        {
            _measured += count;
            if (_watch.Elapsed - _last >= _interval)
            {
                _last = _watch.Elapsed;
                Tell(function);
            }
        }
    }

    private void Tell(string function)
    {
        double rate = _measured / _watch.Elapsed.TotalSeconds;
        double done = _known + _measured;
        TimeSpan left = TimeSpan.FromSeconds((total - done) / rate);
        string line = string.Create(
            CultureInfo.InvariantCulture, $"{function,-9}{done / total,7:P1}  {rate / 1e6:F1} million/s  {left:hh\\:mm\\:ss} left");
        Console.Error.Write(Console.IsErrorRedirected ? line + Environment.NewLine : "\r" + line + "  ");
    }
}
