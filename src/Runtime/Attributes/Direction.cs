namespace LossGen;

/// <summary>
/// Which of two distributions comes first in a divergence. <c>p</c> is the target (data, teacher, reference policy),
/// <c>q</c> the model; gradients are with respect to <c>q</c> either way.
/// </summary>
public enum Direction
{
    /// <summary>
    /// <c>D(p‖q)</c>: pays where the model gives too little to what the target holds likely, so the model covers all of
    /// it (mass-covering). What maximum likelihood minimises.
    /// </summary>
    Forward,

    /// <summary>
    /// <c>D(q‖p)</c>: pays where the model puts mass on what the target holds unlikely, so the model settles on one
    /// mode (mode-seeking). The penalty of policy optimisation and variational inference.
    /// </summary>
    Reverse,
}
