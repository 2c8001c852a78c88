using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using DataParallel.Mpi;
using DataParallel.Training;
using Digits.Data;
using LossGen;

namespace DataParallel.Runs;

/// <summary>What the first process prints after a step.</summary>
/// <param name="Step">The step.</param>
/// <param name="Batch">The loss of the batch.</param>
/// <param name="Accuracy">The share of digits held out that the network gets right.</param>
/// <param name="Hash">The hash of what was learned.</param>
/// <param name="ControlHash">The same with gradients that MPI added.</param>
sealed record ProcessReport(int Step, LossSum Batch, double Accuracy, string Hash, string ControlHash)
{
    /// <summary>The first argument of a process that <c>mpirun</c> starts.</summary>
    public const string Argument = "process";

    /// <summary>How many steps there are.</summary>
    public const int Steps = 100;

    /// <summary>After how many steps there is a report.</summary>
    public const int Every = 10;

    /// <summary>Trains as one of several processes.</summary>
    public static int Train()
    {
        using var processes = new Processes();
        var (train, test) = DataSets.Digits().HoldOutFifth(new(1));
        var trainer = new ParallelTrainer(processes, train, isOrdered: true);
        var control = new ParallelTrainer(processes, train, isOrdered: false);
        for (int step = 1; step <= Steps; step++)
        {
            LossSum batch = trainer.Step(step);
            control.Step(step);
            if (processes.Rank == 0 && step % Every == 0)
            {
                var report = new ProcessReport(step, batch, trainer.Accuracy(test), HashOf(trainer), HashOf(control));
                Console.WriteLine(JsonSerializer.Serialize(report));
            }
        }

        return 0;
    }

    static string HashOf(ParallelTrainer trainer)
    {
        float[] learned = [.. trainer.Learned];
        return Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(learned.AsSpan())))[..16];
    }
}
