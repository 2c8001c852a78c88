using System.Globalization;
using LossGen.Comparison.Torch;
using TorchTraining.Autograd;
using TorchTraining.Checks;
using TorchTraining.Training;
using static TorchSharp.torch;

const double RequiredAccuracy = 0.93;
const double AllowedDifference = 0.02;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// Lets TorchSharp's library load where libstdc++ is older than the one it was linked with.
string native = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native");
NeededVersion.MakeWeak(Path.Combine(native, "libLibTorchSharp.so"), "GLIBCXX_3.4.32");
set_num_threads(1);

List<string> failures = [.. Exactness.Failures()];
using (var digits = new DigitNetwork())
{
    double ours = digits.Train("Generated loss", CrossEntropyFunction.Loss);
    double theirs = digits.Train("Built-in loss", (logits, labels) => nn.functional.cross_entropy(logits, labels));
    if (!(ours >= RequiredAccuracy && Math.Abs(ours - theirs) <= AllowedDifference))
        failures.Add(
            $"The network gets {ours:P1} right; it should be {RequiredAccuracy:P1} " +
            $"and as many as with the built-in loss, {theirs:P1}.");
}

failures.AddRange(FlatMemory.Failures());
Speed.Print();
var unrefused = Refusals.Missing();
Console.WriteLine(
    $"Bad input: {Refusals.Count - unrefused.Count} of {Refusals.Count} kinds end in an error that names it.");
failures.AddRange(unrefused);
failures.ForEach(Console.Error.WriteLine);
return failures.Count == 0 ? 0 : 1;
