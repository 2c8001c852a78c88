using LossGen.Gallery;
using LossGen.Gallery.Pictures;

// Draws every picture of the documentation: dotnet run -c Release --project tools/Gallery [folder]
string folder = args.Length > 0 ? args[0] : Path.Combine("docs", "pictures");
Directory.CreateDirectory(folder);
foreach (Picture picture in Album.All)
{
    File.WriteAllText(Path.Combine(folder, picture.File), picture.Draw());
}

Console.WriteLine($"{Album.All.Count} pictures in {folder}");
