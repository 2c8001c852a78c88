using System;
using LossGen;

// With the names of the method and its types, more bytes than a file's name may have.
namespace Library.Überaus.Länge.Namensräume.Gehören.Zusammen.Überaus.Länge.Namensräume.Gehören.Zusammen.Überaus.Länge.Namensräume.Gehören.Zusammen.Überaus.Länge.Namensräume.Gehören.Zusammen.Überaus.Länge.Namensräume.Gehören.Zusammen
{
    internal static partial class VerlustfunktionenVerlustfunktionenVerlustfunktionen
    {
        [Loss(Kind.AbsoluteError)]
        internal static partial float AbsoluteError(ReadOnlySpan<float> predictions, ReadOnlySpan<float> targets);
    }
}
