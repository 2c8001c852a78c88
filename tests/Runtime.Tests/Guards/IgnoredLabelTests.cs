using System.Numerics;

namespace LossGen.Runtime.Tests;

/// <summary>Labels of which one more value than the classes is allowed.</summary>
public abstract class IgnoredLabelTests<TLabel>
    where TLabel : unmanaged, IBinaryInteger<TLabel>, IMinMaxValue<TLabel>
{
    const int Classes = 10;

    // −100 as frameworks have it, or what its lowest bits are in a type without sign.
    static readonly TLabel Ignored = TLabel.CreateTruncating(-100);

    [Fact]
    public void Labels_ThatAreClassesOrIgnored_Pass()
    {
        for (int length = 0; length <= 130; length++)
        {
            for (int period = 1; period <= 3; period++)
                Guard.Labels(Some(length, period), Classes, Ignored, "labels");
        }
    }

    [Fact]
    public void Labels_WithOneOutsideAtAnyPlace_ThrowsWithItsIndexAndValue()
    {
        for (int length = 1; length <= 130; length += 43)
        {
            for (int index = 0; index < length; index++)
                AssertRejects(Some(length, 2), index, TLabel.CreateChecked(Classes), Ignored);
        }
    }

    [Fact]
    public void Labels_NextToTheIgnoredOne_Throw()
    {
        AssertRejects(Some(100, 2), 50, Ignored + TLabel.One, Ignored);
        AssertRejects(Some(100, 2), 99, Ignored - TLabel.One, Ignored);
    }

    [Fact]
    public void Labels_WhenTheIgnoredOneIsAClass_MustBeClasses()
    {
        TLabel[] labels = [.. Enumerable.Range(0, 100).Select(i => TLabel.CreateChecked(i % Classes))];
        Guard.Labels(labels, Classes, TLabel.CreateChecked(3), "labels");
        AssertRejects(labels, 50, Ignored, TLabel.CreateChecked(3));
    }

    [Fact]
    public void Labels_WithoutAnIgnoredOne_RejectIt()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => Guard.Labels<TLabel>(Some(100, 70), Classes, "labels"));
        Failure.Names(failure, "labels", $"labels[0] is {Ignored}", "10 classes is between 0 and 9.");
    }

    static void AssertRejects(TLabel[] labels, int index, TLabel label, TLabel ignored)
    {
        labels[index] = label;
        var failure = Assert.Throws<ArgumentOutOfRangeException>(
            () => Guard.Labels(labels, Classes, ignored, "labels"));

        Failure.Names(
            failure, "labels", $"labels[{index}] is {label}", $"between 0 and 9, or {ignored} in an ignored row.");
        Assert.Equal(label, failure.ActualValue);
    }

    // Every so many labels, starting with the first, one is the ignored one.
    static TLabel[] Some(int length, int period) =>
        [.. Enumerable.Range(0, length).Select(i => i % period == 0 ? Ignored : TLabel.CreateChecked(i % Classes))];
}

public sealed class ByteIgnoredLabelTests : IgnoredLabelTests<byte>;

public sealed class UInt16IgnoredLabelTests : IgnoredLabelTests<ushort>;

public sealed class Int32IgnoredLabelTests : IgnoredLabelTests<int>;

public sealed class Int64IgnoredLabelTests : IgnoredLabelTests<long>;
