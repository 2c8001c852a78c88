using System.Text;

namespace LossGen.Generator.Printing;

/// <summary>Writes indented lines, with the same line ends on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    /// <summary>Writes one line.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', 4 * _indent).Append(text);
        }

        _text.Append('\n');
    }

    /// <summary>Writes a place to go back to.</summary>
    public void Label(string name) => Line($"{name}:");

    /// <summary>Opens a braced block that ends when the result is disposed.</summary>
    public Block Braces(string header)
    {
        Line(header);
        Line("{");
        _indent++;
        return new Block(this);
    }

    /// <summary>Opens a braced block if there is a condition, otherwise writes in place.</summary>
    public IDisposable? BracesIf(string? condition) => condition is null ? null : Braces($"if ({condition})");

    public override string ToString() => _text.ToString();

    // A block does not end with one.
    private void DropEmptyLine()
    {
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
        {
            _text.Length--;
        }
    }

    /// <summary>An open block.</summary>
    internal sealed class Block(CodeWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.DropEmptyLine();
            writer._indent--;
            writer.Line("}");
        }
    }
}
