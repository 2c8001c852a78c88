using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LossGen.Runtime;

/// <summary>The operands and outputs of a call. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Operands
{
    /// <summary>How many spans there may be: more than any kernel has.</summary>
    internal const int Capacity = 13;

    /// <summary>The outputs that may go past the caches: bit k for span k. Each has to begin on a boundary of 64 bytes.</summary>
    public int Written;

    /// <summary>The start of the first span, of <see cref="Of{T}(ReadOnlySpan{T})"/>.</summary>
    public ref byte Span0;

    /// <summary>The start of span 1, from 0.</summary>
    public ref byte Span1;

    /// <summary>The start of span 2, from 0.</summary>
    public ref byte Span2;

    /// <summary>The start of span 3, from 0.</summary>
    public ref byte Span3;

    /// <summary>The start of span 4, from 0.</summary>
    public ref byte Span4;

    /// <summary>The start of span 5, from 0.</summary>
    public ref byte Span5;

    /// <summary>The start of span 6, from 0.</summary>
    public ref byte Span6;

    /// <summary>The start of span 7, from 0.</summary>
    public ref byte Span7;

    /// <summary>The start of span 8, from 0.</summary>
    public ref byte Span8;

    /// <summary>The start of span 9, from 0.</summary>
    public ref byte Span9;

    /// <summary>The start of span 10, from 0.</summary>
    public ref byte Span10;

    /// <summary>The start of span 11, from 0.</summary>
    public ref byte Span11;

    /// <summary>The start of span 12, from 0.</summary>
    public ref byte Span12;

    /// <summary>The start of a span; a null reference if it is empty.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="span">The span.</param>
    /// <returns>Its first byte.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Of<T>(ReadOnlySpan<T> span)
        where T : unmanaged =>
        ref span.IsEmpty ? ref Unsafe.NullRef<byte>() : ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(span));

    /// <inheritdoc cref="Of{T}(ReadOnlySpan{T})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Of<T>(Span<T> span)
        where T : unmanaged => ref Of((ReadOnlySpan<T>)span);
}

/// <summary>Where the operands and outputs of a kernel are while it runs. Used by generated code only.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct Addresses
{
    /// <summary>The address of the first span; 0 if it is empty.</summary>
    public nint Span0;

    /// <summary>The address of span 1; 0 if it is empty.</summary>
    public nint Span1;

    /// <summary>The address of span 2; 0 if it is empty.</summary>
    public nint Span2;

    /// <summary>The address of span 3; 0 if it is empty.</summary>
    public nint Span3;

    /// <summary>The address of span 4; 0 if it is empty.</summary>
    public nint Span4;

    /// <summary>The address of span 5; 0 if it is empty.</summary>
    public nint Span5;

    /// <summary>The address of span 6; 0 if it is empty.</summary>
    public nint Span6;

    /// <summary>The address of span 7; 0 if it is empty.</summary>
    public nint Span7;

    /// <summary>The address of span 8; 0 if it is empty.</summary>
    public nint Span8;

    /// <summary>The address of span 9; 0 if it is empty.</summary>
    public nint Span9;

    /// <summary>The address of span 10; 0 if it is empty.</summary>
    public nint Span10;

    /// <summary>The address of span 11; 0 if it is empty.</summary>
    public nint Span11;

    /// <summary>The address of span 12; 0 if it is empty.</summary>
    public nint Span12;
}
