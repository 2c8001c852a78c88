using System.Runtime.InteropServices;

namespace Boosting.Native;

/// <summary>The part of LightGBM's C interface that the sample calls.</summary>
static unsafe partial class LightGbm
{
    /// <summary>The type "float" of LightGBM.</summary>
    public const int Float32 = 0;

    /// <summary>The type "double" of LightGBM.</summary>
    public const int Float64 = 1;

    /// <summary>Predictions as they are added up, before any link function.</summary>
    public const int RawScores = 1;

    const string Library = "lib_lightgbm";

    /// <summary>Says why the library cannot run on this machine; null if it can.</summary>
    public static string? Obstacle()
    {
        try
        {
            NativeLibrary.Free(NativeLibrary.Load(Library, typeof(LightGbm).Assembly, null));
            return null;
        }
        catch (DllNotFoundException reason)
        {
            return reason.Message;
        }
    }

    /// <summary>Turns the error code of a call into an exception with LightGBM's message.</summary>
    public static void Check(int result)
    {
        if (result != 0)
            throw new InvalidOperationException($"LightGBM: {Marshal.PtrToStringUTF8(LGBM_GetLastError())}");
    }

    [LibraryImport(Library)]
    private static partial nint LGBM_GetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetCreateFromMat(
        float* data, int type, int rows, int columns, int isRowMajor, string parameters, nint reference, out nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetSetField(nint dataset, string name, void* data, int length, int type);

    [LibraryImport(Library)]
    public static partial int LGBM_DatasetFree(nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_BoosterCreate(nint dataset, string parameters, out nint booster);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterFree(nint booster);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterUpdateOneIter(nint booster, out int isFinished);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterUpdateOneIterCustom(
        nint booster, float* gradient, float* hessian, out int isFinished);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterGetPredict(nint booster, int dataIndex, out long length, double* scores);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterSaveModelToString(
        nint booster, int start, int count, int importance, long capacity, out long length, byte* text);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_BoosterPredictForMat(
        nint booster, float* data, int type, int rows, int columns, int isRowMajor, int kind, int start, int count,
        string parameters, out long length, double* predictions);
}
