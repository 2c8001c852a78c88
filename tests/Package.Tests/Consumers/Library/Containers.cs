using System;
using LossGen;

namespace Library
{
    namespace @event
    {
        /// <summary>A generic type with types in it.</summary>
        /// <typeparam name="TKey">Not used.</typeparam>
        internal static partial class Outer<TKey>
            where TKey : class, IComparable<TKey>
        {
            internal readonly partial record struct Inner<TValue>(TKey Key, TValue Value)
                where TValue : struct
            {
                [Divergence(Direction.Reverse)]
                internal static partial double Divergence(ReadOnlySpan<float> p, ReadOnlySpan<float> q, int classes, Span<float> gradient);
            }

            internal partial interface IMeasures
            {
                [Information(Measure.Entropy, Unit = InformationUnit.Bits)]
                public static partial double Entropy(ReadOnlySpan<double> p);
            }
        }
    }

    /// <summary>Methods of an instance.</summary>
    public partial class Instance
    {
        /// <summary>A loss that a class may replace.</summary>
        [Loss(Kind.Hinge)]
        public virtual partial float Hinge(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
    }

    /// <summary>A record.</summary>
    /// <param name="Name">What it is called.</param>
    public partial record Named(string Name)
    {
        /// <summary>The mean of the squares.</summary>
        [Loss(Kind.SquaredError)]
        public static partial float SquaredError(ReadOnlySpan<Half> predictions, ReadOnlySpan<Half> targets);
    }

    /// <summary>A structure that lives on the stack.</summary>
    public readonly ref partial struct Truths
    {
        /// <summary>Per element.</summary>
        [Loss(Kind.BinaryCrossEntropy, Reduction = Reduction.None)]
        public static partial void BinaryCrossEntropy(ReadOnlySpan<float> logits, ReadOnlySpan<bool> targets, Span<float> losses);
    }
}
