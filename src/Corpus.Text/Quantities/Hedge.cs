using Corpus.Text.Model;

namespace Corpus.Text.Quantities;

/// <summary>What words beside a number say of the true one: that it is near, on which side it lies, or both ("nearly 400").</summary>
/// <param name="IsNear">Whether it is near: about, close to.</param>
/// <param name="Bound">On which side it lies: at least, up to.</param>
internal readonly record struct Hedge(bool IsNear, FigureBound Bound)
{
    public static Hedge Near { get; } = new(true, FigureBound.None);

    public static Hedge AtLeast { get; } = new(false, FigureBound.AtLeast);

    public bool IsNone => !IsNear && Bound == FigureBound.None;

    /// <summary>Both together; of two bounds the first.</summary>
    public Hedge With(Hedge other) => new(IsNear || other.IsNear, Bound == FigureBound.None ? other.Bound : Bound);
}
