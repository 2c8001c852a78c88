using System.Globalization;
using LanguageModel.Plots;
using LanguageModel.Reports;
using LanguageModel.Text;
using LanguageModel.Training;

const int WritingSeed = 1;
const int WritingLength = 400;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

var corpus = Corpus.Load();
var statistics = TextStatistics.Of(corpus);
TextReport.Print(corpus, statistics);

var experiment = new Experiment(corpus);
var teacher = experiment.TrainTeacher();
var distilled = experiment.Distill(teacher.Model);
var twin = experiment.TrainWithout(teacher.Model);
ComparisonReport.Print(teacher, distilled, twin);

var writer = new Writer(teacher.Model, corpus.Alphabet, new(WritingSeed));
var (text, perplexity) = writer.Continue("You may convey ", WritingLength);
TextReport.PrintWriting(teacher.Name, text, perplexity);

PlotFolder.Announce(LearningCurves.Save(statistics, teacher, distilled, twin));

string[] failures = [.. Verdict.Failures(statistics, teacher, distilled, twin)];
foreach (string failure in failures)
    Console.Error.WriteLine(failure);
return failures.Length == 0 ? 0 : 1;
