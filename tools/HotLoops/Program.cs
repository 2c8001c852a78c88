using System.Globalization;
using LossGen.HotLoops;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return Commands.Run(args);
