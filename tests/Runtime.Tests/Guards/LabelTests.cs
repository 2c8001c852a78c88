using System.Numerics;

namespace LossGen.Runtime.Tests;

public abstract class LabelTests<TLabel>
    where TLabel : unmanaged, IBinaryInteger<TLabel>, IMinMaxValue<TLabel>
{
    const int Classes = 10;

    [Fact]
    public void Labels_ThatAreClasses_Pass()
    {
        for (int length = 0; length <= 130; length++)
            Guard.Labels(Valid(length), Classes, "labels");
    }

    [Fact]
    public void Labels_WithOneOutsideAtAnyPlace_ThrowsWithItsIndexAndValue()
    {
        for (int length = 1; length <= 130; length += 43)
        {
            for (int index = 0; index < length; index++)
                AssertRejects(length, index, TLabel.CreateChecked(Classes));
        }
    }

    [Fact]
    public void Labels_AtTheEndsOfTheirType_Throw()
    {
        AssertRejects(100, 50, TLabel.MaxValue);
        if (TLabel.MinValue < TLabel.Zero)
        {
            AssertRejects(100, 50, TLabel.MinValue);
            AssertRejects(100, 99, -TLabel.One);
        }
    }

    [Fact]
    public void Labels_WithSeveralOutside_ThrowsTheFirst()
    {
        TLabel[] labels = Valid(100);
        labels[90] = labels[41] = labels[43] = TLabel.CreateChecked(99);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Labels<TLabel>(labels, Classes, "labels"));

        Failure.Names(failure, "labels", "labels[41] is 99");
    }

    [Fact]
    public void Labels_OfMoreClassesThanTheTypeCanName_Pass()
    {
        TLabel[] labels = Valid(100);
        labels[70] = TLabel.CreateSaturating(int.MaxValue - 1);
        Guard.Labels<TLabel>(labels, int.MaxValue, "labels");
    }

    [Fact]
    public void Labels_OfAsManyClassesAsTheLargestLabel_ThrowThatLabel()
    {
        TLabel[] labels = Valid(100);
        labels[30] = TLabel.CreateSaturating(int.MaxValue);
        int classes = int.CreateChecked(labels[30]);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Labels<TLabel>(labels, classes, "labels"));

        Failure.Names(failure, "labels", $"labels[30] is {classes}");
    }

    [Fact]
    public void Labels_BeforeTheUpperGuard_ReadsNoFurther()
    {
        using var memory = new GuardedMemory();
        for (int length = 0; length <= 130; length++)
        {
            Span<TLabel> labels = memory.AtEnd<TLabel>(length);
            Valid(length).CopyTo(labels);
            Guard.Labels<TLabel>(labels, Classes, "labels");
        }
    }

    static void AssertRejects(int length, int index, TLabel label)
    {
        TLabel[] labels = Valid(length);
        labels[index] = label;
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => Guard.Labels<TLabel>(labels, Classes, "labels"));

        Failure.Names(failure, "labels", $"labels[{index}] is {label}", "10 classes is between 0 and 9");
        Assert.Equal(label, failure.ActualValue);
    }

    static TLabel[] Valid(int length) =>
        [.. Enumerable.Range(0, length).Select(i => TLabel.CreateChecked(i % Classes))];
}

public sealed class ByteLabelTests : LabelTests<byte>;

public sealed class UInt16LabelTests : LabelTests<ushort>;

public sealed class Int32LabelTests : LabelTests<int>;

public sealed class Int64LabelTests : LabelTests<long>;
