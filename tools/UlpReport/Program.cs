using LossGen.UlpReport;
using LossGen.UlpReport.Measuring;

const int Exceeded = 1, WrongUsage = 2, NoReference = 3;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return WrongUsage;
}

if (!CMath.IsAvailable)
{
    Console.Error.WriteLine("The reference is libm.so.6 of the GNU C library, which this machine does not have.");
    return NoReference;
}

try
{
    using Checkpoint checkpoint = new(options.Checkpoint, options.Stride, options.Resume);
    bool holds = true;
    Console.WriteLine(Table.Head);
    foreach ((FloatFunction function, Measurement measurement) in new Measurer(options, checkpoint).Measure())
    {
        Console.WriteLine(Table.Row(function, measurement));
        holds &= measurement.MaxUlps <= function.StatedUlps;
    }

    return holds ? 0 : Exceeded;
}
catch (InvalidDataException failure)
{
    Console.Error.WriteLine(failure.Message);
    return WrongUsage;
}
