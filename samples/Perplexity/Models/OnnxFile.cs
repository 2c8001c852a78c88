using System.Runtime.InteropServices;
using Google.Protobuf;
using Onnx;

namespace Perplexity.Models;

/// <summary>Writes the model as an ONNX graph: Gather, MatMul, Add.</summary>
static class OnnxFile
{
    const int OperatorSet = 13;
    const int FormatVersion = 8;

    /// <summary>The name of the input: tokens, [batch, length].</summary>
    public const string Input = "tokens";

    /// <summary>The name of the output: logits, [batch, length, vocabulary].</summary>
    public const string Output = "logits";

    /// <summary>The model as it is.</summary>
    public static void WriteFull(string path, NextTokenModel model)
    {
        var graph = Start(model);
        graph.Initializer.Add(
            Floats("output", Transposed(model.Output, model.Vocabulary), model.Width, model.Vocabulary));
        Finish(path, graph, TensorProto.Types.DataType.Float, model);
    }

    /// <summary>The model with output weights of eight bits, a quarter of the size.</summary>
    public static void WriteQuantized(string path, NextTokenModel model)
    {
        var graph = Start(model);
        sbyte[] weights = Transposed(model.QuantizedOutput(), model.Vocabulary);
        graph.Initializer.Add(
            Tensor(
                "eight_bits", TensorProto.Types.DataType.Int8, MemoryMarshal.AsBytes(weights.AsSpan()),
                model.Width, model.Vocabulary));
        graph.Initializer.Add(Floats("step", [model.Step]));
        graph.Node.Add(Node("DequantizeLinear", "output", "eight_bits", "step"));
        Finish(path, graph, TensorProto.Types.DataType.Float, model);
    }

    /// <summary>The model with logits of 16 bits, as many models on accelerators have.</summary>
    public static void WriteHalf(string path, NextTokenModel model)
    {
        var graph = Start(model);
        graph.Initializer.Add(
            Floats("output", Transposed(model.Output, model.Vocabulary), model.Width, model.Vocabulary));
        Finish(path, graph, TensorProto.Types.DataType.Float16, model);
    }

    static GraphProto Start(NextTokenModel model)
    {
        var graph = new GraphProto { Name = "next_token" };
        graph.Initializer.Add(Floats("hidden", model.Hidden, model.Vocabulary, model.Width));
        graph.Initializer.Add(Floats("bias", model.Bias, model.Vocabulary));
        graph.Input.Add(Value(Input, TensorProto.Types.DataType.Int64, Named("batch"), Named("length")));
        graph.Node.Add(Node("Gather", "vectors", "hidden", Input));
        return graph;
    }

    static void Finish(string path, GraphProto graph, TensorProto.Types.DataType type, NextTokenModel model)
    {
        graph.Node.Add(Node("MatMul", "products", "vectors", "output"));
        graph.Node.Add(Node("Add", "sums", "products", "bias"));
        var cast = Node("Cast", Output, "sums");
        cast.Attribute.Add(new AttributeProto { Name = "to", Type = AttributeProto.Types.AttributeType.Int, I = (long)type });
        graph.Node.Add(cast);
        graph.Output.Add(Value(Output, type, Named("batch"), Named("length"), new() { DimValue = model.Vocabulary }));

        var file = new ModelProto { IrVersion = FormatVersion, Graph = graph };
        file.OpsetImport.Add(new OperatorSetIdProto { Version = OperatorSet });
        file.WriteToFile(path);
    }

    static NodeProto Node(string operation, string output, params ReadOnlySpan<string> inputs)
    {
        var node = new NodeProto { OpType = operation, Name = output };
        node.Input.Add(inputs.ToArray());
        node.Output.Add(output);
        return node;
    }

    static TensorProto Floats(string name, ReadOnlySpan<float> values, params ReadOnlySpan<long> shape) =>
        Tensor(name, TensorProto.Types.DataType.Float, MemoryMarshal.AsBytes(values), shape);

    static TensorProto Tensor(
        string name, TensorProto.Types.DataType type, ReadOnlySpan<byte> values, params ReadOnlySpan<long> shape)
    {
        var tensor = new TensorProto { Name = name, DataType = (int)type, RawData = ByteString.CopyFrom(values) };
        tensor.Dims.Add(shape.ToArray());
        return tensor;
    }

    static ValueInfoProto Value(
        string name, TensorProto.Types.DataType type, params ReadOnlySpan<TensorShapeProto.Types.Dimension> shape)
    {
        var tensor = new TypeProto.Types.Tensor { ElemType = (int)type, Shape = new() };
        tensor.Shape.Dim.Add(shape.ToArray());
        return new() { Name = name, Type = new() { TensorType = tensor } };
    }

    static TensorShapeProto.Types.Dimension Named(string name) => new() { DimParam = name };

    // MatMul reads columns where the model has rows.
    static T[] Transposed<T>(T[] matrix, int rows)
    {
        int columns = matrix.Length / rows;
        T[] result = new T[matrix.Length];
        for (int i = 0; i < matrix.Length; i++)
            result[i % columns * rows + i / columns] = matrix[i];
        return result;
    }
}
