namespace LossGen.Gallery.Pictures;

/// <summary>Every picture of the documentation.</summary>
internal static class Album
{
    public static IReadOnlyList<Picture> All { get; } =
    [
        .. ElementPictures.All, .. RobustPictures.All, .. TargetPictures.All, .. ForecastPictures.All, .. MarginPictures.All, .. PreferencePictures.All,
        .. RowPictures.All, .. PairPictures.All, .. DivergencePictures.All, .. MeasurePictures.All,
    ];
}
