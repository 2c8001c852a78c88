namespace RobustFit;

/// <summary>Fits a line, and the scale and shape of the loss with it.</summary>
sealed class Fit
{
    const int Steps = 200, ReportEvery = 20, MostHalvings = 20;
    const double Rate = 0.5;

    readonly double[] _gradient = new double[PhoneCalls.Years.Length], _hessian = new double[PhoneCalls.Years.Length];
    double _logScale, _logShape = Math.Log(4);
    double _logScaleGradient, _logShapeGradient;

    public Line Line { get; } = new(PhoneCalls.Years);

    public double Scale => Math.Exp(_logScale);

    public double Shape => Math.Exp(_logShape);

    public double Loss { get; private set; }

    /// <summary>Begins with the line of least squares and ends where nothing moves any more.</summary>
    public void Run(Line start)
    {
        Line.Set(start.Level, start.Slope);
        Loss = Evaluate();
        for (int step = 0; step < Steps; step++)
        {
            Move();
            _logScale -= Rate * _logScaleGradient;
            _logShape -= Rate * _logShapeGradient;
            Loss = Evaluate();
            if ((step + 1) % ReportEvery == 0)
            {
                Console.WriteLine($"step {step + 1,3}: loss {Loss:F4}, slope {Line.Slope:F4}, scale {Scale:F4}, shape {Shape:F3}");
            }
        }
    }

    // Half the step, and half of that, as long as it leads uphill.
    void Move()
    {
        (double level, double slope) = Line.NewtonStep(_gradient, _hessian);
        (double oldLevel, double oldSlope, double oldLoss) = (Line.Level, Line.Slope, Loss);
        for (int k = 0; k < MostHalvings; k++)
        {
            Line.Set(oldLevel + level, oldSlope + slope);
            Loss = Evaluate();
            if (Loss <= oldLoss)
            {
                return;
            }

            (level, slope) = (level / 2, slope / 2);
        }

        Line.Set(oldLevel, oldSlope);
        Loss = Evaluate();
    }

    double Evaluate() => Losses.Adaptive(
        Line.At(PhoneCalls.Years), PhoneCalls.Calls, _logScale, _logShape, _gradient, _hessian, out _logScaleGradient, out _logShapeGradient);
}
