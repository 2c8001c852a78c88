using LanguageModel.Reports;
using LanguageModel.Text;

namespace LanguageModel.Training;

/// <summary>
/// A teacher that learns from the text, a smaller student that also learns from the teacher, and a twin of that student
/// that has only the text.
/// </summary>
sealed class Experiment(Corpus corpus)
{
    const int Seed = 4;

    // With more the teacher learns the text by heart. The students are too small for that, and learn more slowly.
    const int TeacherEpochs = 6;
    const int StudentEpochs = 10;

    /// <summary>Trains the teacher.</summary>
    public TrainedModel TrainTeacher()
    {
        var teacher = new CharacterModel(corpus.Alphabet.Size, vectorLength: 16, hiddenUnits: 192, new(Seed));
        return Train("Teacher", teacher, Objectives.PredictText(teacher.Alphabet), TeacherEpochs, teacher: null);
    }

    /// <summary>Trains a student to imitate the teacher as well.</summary>
    public TrainedModel Distill(CharacterModel teacher) =>
        Train("Distilled student", NewStudent(), Objectives.Imitate(teacher), StudentEpochs, teacher);

    /// <summary>Trains the twin, which never sees the teacher; the distance between them is only measured.</summary>
    public TrainedModel TrainWithout(CharacterModel teacher) =>
        Train("Student on its own", NewStudent(), Objectives.PredictText(teacher.Alphabet), StudentEpochs, teacher);

    // The same seed every time: the two students start as the same model and see the same batches.
    CharacterModel NewStudent() => new(corpus.Alphabet.Size, vectorLength: 16, hiddenUnits: 64, new(Seed));

    TrainedModel Train(
        string name, CharacterModel model, Objective objective, int epochs, CharacterModel? teacher)
    {
        var trainer = new Trainer(corpus, model, objective, epochs, new(Seed));
        var history = TrainingReport.Follow(
            name, epochs + 1, trainer.Train().Select(epoch => Measure(epoch, model, teacher)));
        return new(name, model, history, Evaluation.CrossEntropy(model, corpus, corpus.Training));
    }

    Checkpoint Measure(int epoch, CharacterModel model, CharacterModel? teacher) => new(
        epoch,
        Evaluation.CrossEntropy(model, corpus, corpus.HeldOut),
        teacher is null ? null : Evaluation.Between(teacher, model, corpus, corpus.HeldOut));
}
