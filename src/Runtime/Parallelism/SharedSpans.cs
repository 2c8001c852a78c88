using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>
/// The spans of one call that must stay where they are: operands, outputs, results and scalars. Used by generated code only.
/// </summary>
/// <remarks>
/// A span cannot leave the stack, so threads get addresses. What they point to is pinned for as long as anyone works on
/// it, and so is what is written past the caches; the language pins variables one by one, hence the fields.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public unsafe ref struct SharedSpans
{
    /// <summary>How many spans there may be: more than any kernel has.</summary>
    internal const int Capacity = 16;

    ref byte _start0;
    ref byte _start1;
    ref byte _start2;
    ref byte _start3;
    ref byte _start4;
    ref byte _start5;
    ref byte _start6;
    ref byte _start7;
    ref byte _start8;
    ref byte _start9;
    ref byte _start10;
    ref byte _start11;
    ref byte _start12;
    ref byte _start13;
    ref byte _start14;
    ref byte _start15;
    Lengths _lengths;
    int _count;

    /// <summary>Adds a span.</summary>
    /// <typeparam name="T">Its element type.</typeparam>
    /// <param name="span">The span; an empty one stays empty.</param>
    /// <exception cref="InvalidOperationException">There are <see cref="Capacity"/> spans already.</exception>
    public void Add<T>(ReadOnlySpan<T> span)
        where T : unmanaged
    {
        Add(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(span)));
        _lengths[_count - 1] = span.Length;
    }

    /// <summary>Adds the start of a span whose length is known from elsewhere.</summary>
    internal void Add([UnscopedRef] ref byte start)
    {
        switch (_count)
        {
            case 0:
                _start0 = ref start;
                break;
            case 1:
                _start1 = ref start;
                break;
            case 2:
                _start2 = ref start;
                break;
            case 3:
                _start3 = ref start;
                break;
            case 4:
                _start4 = ref start;
                break;
            case 5:
                _start5 = ref start;
                break;
            case 6:
                _start6 = ref start;
                break;
            case 7:
                _start7 = ref start;
                break;
            case 8:
                _start8 = ref start;
                break;
            case 9:
                _start9 = ref start;
                break;
            case 10:
                _start10 = ref start;
                break;
            case 11:
                _start11 = ref start;
                break;
            case 12:
                _start12 = ref start;
                break;
            case 13:
                _start13 = ref start;
                break;
            case 14:
                _start14 = ref start;
                break;
            case 15:
                _start15 = ref start;
                break;
            default:
                throw new InvalidOperationException("A kernel has too many spans.");
        }

        _count++;
    }

    /// <inheritdoc cref="Add{T}(ReadOnlySpan{T})"/>
    public void Add<T>(Span<T> span)
        where T : unmanaged => Add((ReadOnlySpan<T>)span);

    /// <summary>Does the parts of a call with helpers from the thread pool.</summary>
    internal void Run(Part first, PartBody body, int helpers)
    {
        fixed (int* lengths = &_lengths[0])
        fixed (byte*
            p0 = &_start0,
            p1 = &_start1,
            p2 = &_start2,
            p3 = &_start3,
            p4 = &_start4,
            p5 = &_start5,
            p6 = &_start6,
            p7 = &_start7,
            p8 = &_start8,
            p9 = &_start9,
            p10 = &_start10,
            p11 = &_start11,
            p12 = &_start12,
            p13 = &_start13,
            p14 = &_start14,
            p15 = &_start15)
        {
            byte** addresses = stackalloc byte*[Capacity]
            {
                p0, p1, p2, p3, p4, p5, p6, p7,
                p8, p9, p10, p11, p12, p13, p14, p15,
            };
            PartWork.Own.Run(new PinnedSpans(addresses, lengths), first, body, helpers);
        }
    }

    [InlineArray(Capacity)]
    struct Lengths
    {
        int _first;
    }
}
