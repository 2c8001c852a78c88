using System.Globalization;
using Consumer;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

float[] gradient = new float[2];
float[] hessian = new float[2];
double[] wideGradient = new double[2];

Print("SquaredError", Losses.SquaredError([1f, 4f], [0f, 1f]));
Print("AbsoluteError", Losses.AbsoluteError([1.0, 4.0], [3.0, 1.0], wideGradient), wideGradient);
Print("Huber", Losses.Huber([0.5f, 3f], [0f, 0f], gradient, hessian), [.. Wide(gradient), .. Wide(hessian)]);
Print("Hinge", Losses.Hinge([0.5f, 2f], [1f, -1f]));
Print("BinaryCrossEntropy", Losses.BinaryCrossEntropy([0f, 0f], [0f, 1f], gradient), Wide(gradient));
Print("CrossEntropy", Losses.CrossEntropy([0f, 0f], [1], 2, gradient), Wide(gradient));

Print("Tokens", Losses.Tokens([(Half)1f, (Half)2f, (Half)0f, (Half)0f], [1, -100], 2).Mean);
Print("ReverseKl", Losses.ReverseKl([0.5f, 0.5f], [0.25f, 0.75f], gradient), Wide(gradient));
Print("JensenShannon", Losses.JensenShannon([0.0, 0.0], [0.0, 0.0], 2, wideGradient, 2), wideGradient);
Print("EntropyInBits", Losses.EntropyInBits([0.5f, 0.5f]));
Print("MutualInformation", Losses.MutualInformation([3, 1, 1, 3], 2));
Print("Perplexity", Losses.Perplexity([-1f, -1f]));

static double[] Wide(float[] values) => Array.ConvertAll(values, static value => (double)value);

static void Print(string name, double loss, params double[] outputs) =>
    Console.WriteLine($"{name} {loss:F4} [{string.Join(", ", outputs.Select(static output => output.ToString("F4")))}]");
