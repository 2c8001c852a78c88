namespace LossGen.Analyzers.Analysis;

/// <summary>What an array can hold at one place: one content for each path to it that makes a difference.</summary>
internal sealed class ContentSet
{
    // With more than this, nothing useful can be said.
    private const int MaximalCount = 8;

    private readonly Content[] _contents;

    private ContentSet(params Content[] contents) => _contents = contents;

    public static ContentSet Untouched { get; } = new(Content.Untouched);

    public static ContentSet Unknown { get; } = new(Content.Unknown);

    // Too much to keep apart; it stays so whatever is added.
    private static readonly ContentSet Anything = new(Content.Unknown);

    public IReadOnlyList<Content> All => _contents;

    public static ContentSet Of(Content content) => new(content);

    /// <summary>What it can hold after one of two paths.</summary>
    public ContentSet Or(ContentSet other)
    {
        if (other == this || this == Anything)
        {
            return this;
        }

        if (other == Anything)
        {
            return Anything;
        }

        List<Content> added = [];
        foreach (Content content in other._contents)
        {
            if (Array.IndexOf(_contents, content) < 0)
            {
                added.Add(content);
            }
        }

        return added.Count == 0 ? this : _contents.Length + added.Count > MaximalCount ? Anything : new ContentSet([.. _contents, .. added]);
    }

    /// <summary>What it holds after each content has become another one.</summary>
    public ContentSet Map(Func<Content, Content> map)
    {
        ContentSet result = new(map(_contents[0]));
        for (int i = 1; i < _contents.Length; i++)
        {
            result = result.Or(new ContentSet(map(_contents[i])));
        }

        return result;
    }
}
