using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace TorchTraining.Autograd;

/// <summary>The memory of tensors as spans, without a copy.</summary>
/// <remarks>
/// <c>Tensor.bytes</c> checks neither the element type nor the device: half precision read as float is garbage, and memory of
/// another device is a crash. So this does.
/// </remarks>
static class TensorMemory
{
    /// <summary>The elements of a tensor, row by row.</summary>
    /// <exception cref="ArgumentException">The tensor has other elements, is not in this memory, or is not contiguous.</exception>
    public static Span<T> Of<T>(Tensor tensor, [CallerArgumentExpression(nameof(tensor))] string name = "")
        where T : unmanaged
    {
        var expected = TypeOf<T>();
        if (tensor.dtype != expected)
            throw new ArgumentException(
                $"{name} has elements of {tensor.dtype} instead of {expected}: convert it with to_type.", name);
        if (tensor.device_type != DeviceType.CPU)
            throw new ArgumentException(
                $"{name} is on the device {tensor.device} instead of the CPU: move it with cpu().", name);
        if (!tensor.is_contiguous())
        {
            throw new ArgumentException(
                $"{name} of shape [{string.Join(", ", tensor.shape)}] and strides [{string.Join(", ", tensor.stride())}] " +
                "is not contiguous: copy it with contiguous().", name);
        }

        return MemoryMarshal.Cast<byte, T>(tensor.bytes);
    }

    static ScalarType TypeOf<T>() => default(T) switch
    {
        float => ScalarType.Float32,
        double => ScalarType.Float64,
        long => ScalarType.Int64,
        _ => throw new NotSupportedException($"{typeof(T)} is not read by any kernel of this sample."),
    };
}
