using System.Text;

namespace Perplexity.Models;

/// <summary>
/// Writes the model as a GGUF file of the architecture "llama": one block whose attention and feed-forward weights are all
/// 0, so that what is left is embedding, normalisation and output.
/// </summary>
/// <remarks>
/// The architecture has no bias and divides every vector by its root mean square. So a vector gets two more entries: a
/// constant, which the biases multiply, and one that brings all vectors to the same length and that nothing multiplies.
/// </remarks>
static class GgufFile
{
    const int Width = 64;
    const int FormatVersion = 3;
    const int Alignment = 32;
    const float Epsilon = 1e-6f;

    /// <summary>Writes the model, its output weights in 32 bits or, in blocks of 32, in eight.</summary>
    public static void Write(string path, NextTokenModel model, bool isQuantized)
    {
        var (embedding, output) = Embed(model);
        float[] ones = [.. Enumerable.Repeat(1f, Width)], square = new float[Width * Width];

        // Undoes the epsilon under the root.
        float[] norm = [.. Enumerable.Repeat(MathF.Sqrt(1 + Epsilon), Width)];
        int vocabulary = model.Vocabulary;
        List<GgufTensor> tensors =
        [
            GgufTensor.Floats("token_embd.weight", embedding, Width, vocabulary),
            GgufTensor.Floats("output_norm.weight", norm, Width),
            isQuantized
                ? GgufTensor.EightBits("output.weight", output, Width, vocabulary)
                : GgufTensor.Floats("output.weight", output, Width, vocabulary),
            GgufTensor.Floats("blk.0.attn_norm.weight", ones, Width),
            GgufTensor.Floats("blk.0.ffn_norm.weight", ones, Width),
        ];
        string[] matrices = ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"];
        tensors.AddRange(matrices.Select(name => GgufTensor.Floats($"blk.0.{name}.weight", square, Width, Width)));

        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        WriteHeader(writer, tensors.Count, vocabulary);
        WriteTensors(writer, tensors);
    }

    static (float[] Embedding, float[] Output) Embed(NextTokenModel model)
    {
        int tokens = model.Vocabulary, width = model.Width;
        double[] squares =
        [
            .. Enumerable.Range(0, tokens)
                .Select(token => 1 + model.Hidden.Skip(token * width).Take(width).Sum(x => (double)x * x)),
        ];
        double scale = Math.Sqrt(squares.Max() / Width);
        float[] embedding = new float[tokens * Width], output = new float[tokens * Width];
        for (int token = 0; token < tokens; token++)
        {
            int row = token * Width;
            for (int j = 0; j < width; j++)
            {
                embedding[row + j] = (float)(model.Hidden[token * width + j] / scale);
                output[row + j] = (float)(model.Output[token * width + j] * scale);
            }

            embedding[row + width] = (float)(1 / scale);
            output[row + width] = (float)(model.Bias[token] * scale);
            embedding[row + width + 1] = (float)Math.Sqrt(Math.Max(0, Width - squares[token] / (scale * scale)));
        }

        return (embedding, output);
    }

    static void WriteHeader(BinaryWriter writer, int tensors, int vocabulary)
    {
        (string Key, object Value)[] settings =
        [
            ("general.architecture", "llama"),
            ("llama.context_length", 1024u),
            ("llama.embedding_length", (uint)Width),
            ("llama.block_count", 1u),
            ("llama.feed_forward_length", (uint)Width),
            ("llama.attention.head_count", 1u),
            ("llama.attention.layer_norm_rms_epsilon", Epsilon),
            ("llama.rope.dimension_count", (uint)Width),
            ("llama.vocab_size", (uint)vocabulary),
            ("tokenizer.ggml.model", "no_vocab"),
        ];
        writer.Write("GGUF"u8);
        writer.Write(FormatVersion);
        writer.Write((long)tensors);
        writer.Write((long)settings.Length);
        foreach (var (key, value) in settings)
        {
            WriteText(writer, key);
            WriteSetting(writer, value);
        }
    }

    static void WriteSetting(BinaryWriter writer, object value)
    {
        const int UnsignedType = 4, FloatType = 6, TextType = 8;
        switch (value)
        {
            case uint number:
                writer.Write(UnsignedType);
                writer.Write(number);
                break;
            case float number:
                writer.Write(FloatType);
                writer.Write(number);
                break;
            case string text:
                writer.Write(TextType);
                WriteText(writer, text);
                break;
        }
    }

    static void WriteTensors(BinaryWriter writer, List<GgufTensor> tensors)
    {
        long offset = 0;
        foreach (var tensor in tensors)
        {
            WriteText(writer, tensor.Name);
            writer.Write(tensor.Shape.Length);
            foreach (long length in tensor.Shape)
                writer.Write(length);
            writer.Write(tensor.Type);
            writer.Write(offset);
            offset += tensor.Content.Length + PaddingAfter(tensor.Content.Length);
        }

        writer.Write(new byte[PaddingAfter(writer.BaseStream.Position)]);
        foreach (var tensor in tensors)
        {
            writer.Write(tensor.Content);
            writer.Write(new byte[PaddingAfter(tensor.Content.Length)]);
        }
    }

    static int PaddingAfter(long length) => (int)((Alignment - length % Alignment) % Alignment);

    static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write((long)text.Length);
        writer.Write(Encoding.ASCII.GetBytes(text));
    }
}
