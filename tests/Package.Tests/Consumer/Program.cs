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

static double[] Wide(float[] values) => Array.ConvertAll(values, static value => (double)value);

static void Print(string name, double loss, params double[] outputs) =>
    Console.WriteLine($"{name} {loss:F4} [{string.Join(", ", outputs.Select(static output => output.ToString("F4")))}]");
