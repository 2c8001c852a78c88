using System.Runtime.CompilerServices;

namespace LossGen.Runtime;

// Settings passed at run time. NaN compares false with every bound, and the largest number bounds infinity out.
public static partial class Guard
{
    /// <summary>Checks that a setting is a finite number greater than 0.</summary>
    /// <param name="value">The setting.</param>
    /// <param name="parameter">The name of the parameter that holds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Positive(double value, string parameter)
    {
        if (!(value > 0 && value <= double.MaxValue))
            Throw.OutsideDomain(value, "a finite number greater than 0", parameter);
    }

    /// <summary>Checks that a setting is a finite number and not negative.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NonNegative(double value, string parameter)
    {
        if (!(value >= 0 && value <= double.MaxValue))
            Throw.OutsideDomain(value, "a finite number not less than 0", parameter);
    }

    /// <summary>Checks that a setting is finite.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Finite(double value, string parameter)
    {
        if (!(double.IsFinite(value)))
            Throw.OutsideDomain(value, "a finite number", parameter);
    }

    /// <summary>Checks that a setting is finite or −∞.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void FiniteOrMinusInfinity(double value, string parameter)
    {
        if (!(value <= double.MaxValue))
            Throw.OutsideDomain(value, "a finite number, or negative infinity", parameter);
    }

    /// <summary>Checks that label smoothing leaves out a class that there is, and not the only one.</summary>
    /// <param name="excluded">The class.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="parameter">The name of the parameter that is wrong if there is no such class.</param>
    /// <param name="classesParameter">The name of the parameter that holds the number of classes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class, or no other.</exception>
    public static void ExcludedClass(int excluded, int classes, string parameter, string classesParameter)
    {
        if (classes < 2)
            Throw.NoOtherClass(classes, classesParameter);

        if ((uint)excluded >= (uint)classes)
            Throw.NoSuchClass(excluded, classes, parameter, classesParameter);
    }

    /// <summary>Checks that a setting is in (0, 1).</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InOpenUnit(double value, string parameter)
    {
        if (!(value > 0 && value < 1))
            Throw.OutsideDomain(value, "greater than 0 and less than 1", parameter);
    }

    /// <summary>Checks that a setting is in (1, 2).</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InOneToTwo(double value, string parameter)
    {
        if (!(value > 1 && value < 2))
            Throw.OutsideDomain(value, "greater than 1 and less than 2", parameter);
    }

    /// <summary>Checks that a setting is in [0, 1).</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void InHalfOpenUnit(double value, string parameter)
    {
        if (!(value >= 0 && value < 1))
            Throw.OutsideDomain(value, "at least 0 and less than 1", parameter);
    }

    /// <summary>Checks that a setting is in [−1, 1).</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Cosine(double value, string parameter)
    {
        if (!(value >= -1 && value < 1))
            Throw.OutsideDomain(value, "at least -1 and less than 1", parameter);
    }

    /// <summary>Checks that a setting is in (0, 1].</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LeftOpenUnit(double value, string parameter)
    {
        if (!(value > 0 && value <= 1))
            Throw.OutsideDomain(value, "greater than 0 and at most 1", parameter);
    }

    /// <summary>Checks that a setting is a finite number greater than 0 other than 1.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void PositiveNotOne(double value, string parameter)
    {
        if (!(value > 0 && value <= double.MaxValue && value != 1))
            Throw.OutsideDomain(value, "a finite number greater than 0 other than 1", parameter);
    }

    /// <summary>Checks that a setting is a finite number other than 0 and 1.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NeitherZeroNorOne(double value, string parameter)
    {
        if (!(double.IsFinite(value) && value != 0 && value != 1))
            Throw.OutsideDomain(value, "a finite number other than 0 and 1", parameter);
    }

    /// <summary>Checks that a setting is 1 or 2.</summary>
    /// <inheritdoc cref="Positive"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void OneOrTwo(double value, string parameter)
    {
        if (value != 1 && value != 2)
            Throw.OutsideDomain(value, "1 or 2", parameter);
    }

    /// <summary>Checks that float holds the number of every class.</summary>
    /// <param name="classes">The number of classes.</param>
    /// <param name="parameter">The name of the parameter that holds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 2²⁴.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void NumberedClasses(int classes, string parameter)
    {
        const int Most = 1 << 24;
        if (classes > Most)
            Throw.OutsideDomain(classes, "at most 16777216, because float tells no more classes apart; use double", parameter);
    }
}
