using LossGen.Gallery.Pictures;
using LossGen.Tests;

namespace LossGen.Gallery.Tests;

/// <summary>Every kind, divergence and measure has a page and a picture, and both are those of the kernels of today.</summary>
public sealed class AlbumTests
{
    private const string Command = "dotnet run -c Release --project tools/Gallery";

    public static TheoryData<string> Files => [.. Album.All.Select(picture => picture.File)];

    private static string Docs => Path.Combine(RepositoryRoot.Path, "docs");

    [Fact]
    public void Every_kind_has_a_picture()
    {
        IEnumerable<string> pages = Enum.GetNames<Kind>().Select(kind => $"{kind}.md")
            .Concat(Enum.GetNames<DivergenceKind>().Select(kind => $"divergences/{kind}.md"))
            .Concat(Enum.GetNames<Measure>().Select(kind => $"information/{kind}.md"));

        Assert.Equal(pages.Order(), Album.All.Select(picture => picture.Page).Order());
    }

    [Fact]
    public void No_picture_is_left_over() => Assert.Equal(
        Album.All.Select(picture => picture.File).Order(),
        Directory.GetFiles(Path.Combine(Docs, "pictures"), "*.svg").Select(file => Path.GetFileName(file)!).Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void A_picture_is_what_the_kernels_compute(string file)
    {
        string stored = File.ReadAllText(Path.Combine(Docs, "pictures", file)).ReplaceLineEndings("\n");

        Assert.True(PictureOf(file).Draw() == stored, $"{file} is not what is drawn: {Command}");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_shows_its_picture(string file)
    {
        Picture picture = PictureOf(file);
        string page = File.ReadAllText(Path.Combine(Docs, "losses", picture.Page)), up = picture.Page.Contains('/') ? "../../" : "../";

        Assert.StartsWith($"# {picture.Kind}", page, StringComparison.Ordinal);
        Assert.Contains($"]({up}pictures/{file})", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_picture_has_curves_and_a_dark_side(string file)
    {
        string svg = PictureOf(file).Draw();

        Assert.Contains("prefers-color-scheme: dark", svg, StringComparison.Ordinal);
        Assert.Matches("<path class=\"c[0-4]\" clip-path=[^>]* d=\"M[0-9.]+ [0-9.-]+L[0-9.]+ [0-9.-]+", svg);
    }

    private static Picture PictureOf(string file) => Album.All.Single(picture => picture.File == file);
}
