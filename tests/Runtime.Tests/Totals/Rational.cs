using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>A fraction of integers of any length.</summary>
readonly record struct Rational(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>A finite double, exactly.</summary>
    public static Rational Of(double value) => new(Reference.Units(value), BigInteger.One << 1074);

    /// <summary>Its square.</summary>
    public Rational Squared() => this * this;

    public static Rational operator +(Rational a, Rational b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + new Rational(-b.Numerator, b.Denominator);

    public static Rational operator *(Rational a, Rational b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => b.Numerator.Sign < 0
        ? new(-a.Numerator * b.Denominator, a.Denominator * -b.Numerator)
        : new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <=(Rational a, Rational b) => a.Numerator * b.Denominator <= b.Numerator * a.Denominator;

    public static bool operator >=(Rational a, Rational b) => b <= a;
}
