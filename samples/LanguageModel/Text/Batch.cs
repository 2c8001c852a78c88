namespace LanguageModel.Text;

/// <summary>Places in a text: what comes before them, and what a model is to say comes next.</summary>
/// <param name="Contexts">A row of characters for each place, the nearest last.</param>
/// <param name="Labels">The character at each place.</param>
sealed record Batch(int[] Contexts, int[] Labels);
