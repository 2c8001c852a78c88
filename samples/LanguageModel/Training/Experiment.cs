using LanguageModel.Reports;
using LanguageModel.Text;

namespace LanguageModel.Training;

/// <summary>
/// A teacher that learns from the text, a much smaller student that learns from the teacher, and a twin of that student
/// that learns from the text.
/// </summary>
sealed class Experiment(Corpus corpus)
{
    const int Seed = 4;

    /// <summary>Trains the teacher.</summary>
    public TrainedModel TrainTeacher()
    {
        var teacher = new CharacterModel(corpus.Alphabet.Size, vectorLength: 16, hiddenUnits: 192, new(Seed));
        return Train("Teacher", teacher, Objectives.PredictText(teacher.Alphabet), teacher: null);
    }

    /// <summary>Trains a student to imitate the teacher.</summary>
    public TrainedModel Distill(CharacterModel teacher) =>
        Train("Student of the teacher", NewStudent(), Objectives.Imitate(teacher), teacher);

    /// <summary>Trains the twin, which never sees the teacher; the distance between them is only measured.</summary>
    public TrainedModel TrainWithout(CharacterModel teacher) =>
        Train("Student of the text", NewStudent(), Objectives.PredictText(teacher.Alphabet), teacher);

    // The same seed every time: the two students start as the same model and see the same batches.
    CharacterModel NewStudent() => new(corpus.Alphabet.Size, vectorLength: 8, hiddenUnits: 32, new(Seed));

    TrainedModel Train(string name, CharacterModel model, Objective objective, CharacterModel? teacher)
    {
        var epochs = new Trainer(corpus, model, objective, new(Seed)).Train();
        var history = TrainingReport.Follow(name, epochs.Select(epoch => Measure(epoch, model, teacher)));
        return new(name, model, history, Evaluation.CrossEntropy(model, corpus, corpus.Training));
    }

    Checkpoint Measure(int epoch, CharacterModel model, CharacterModel? teacher) => new(
        epoch,
        Evaluation.CrossEntropy(model, corpus, corpus.HeldOut),
        teacher is null ? null : Evaluation.Between(teacher, model, corpus, corpus.HeldOut));
}
