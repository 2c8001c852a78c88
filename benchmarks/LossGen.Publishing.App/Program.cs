using System.Globalization;
using LossGen.Publishing.App;

// Calls two kernels once and prints the processor time of the whole process. With the argument "measure" it also prints how many
// nanoseconds each kernel takes for an element.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int elements = 1 << 16, rows = 64, classes = elements / rows;
float[] first = Values(3), second = Values(5), gradient = new float[elements];
int[] labels = [.. Enumerable.Range(0, rows)];

(string Name, Func<float> Call)[] kernels =
[
    ("Huber", () => Losses.Huber(first, second, gradient)),
    ("CrossEntropy", () => Losses.CrossEntropy(first, labels, classes, gradient)),
];

foreach ((string name, Func<float> call) in kernels)
{
    Console.WriteLine($"{name}.value {call():g9}");
    if (args is ["measure"])
        Console.WriteLine($"{name}.ns {Measuring.Nanoseconds(call) / elements:f4}");
}

Console.WriteLine($"start-up.ms {Environment.CpuUsage.TotalTime.TotalMilliseconds:f1}");

// Multiples of an odd step, so that no two runs of equal signs teach a branch predictor anything.
static float[] Values(int step) => [.. Enumerable.Range(0, elements).Select(i => i * step % 257 / 64f - 2)];
