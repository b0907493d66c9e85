package latentfx.analysis.bias;

import latentfx.math.Matrix;

/**
 * What leaving out a group does to a small VAE, and what drawing some images more often does about it.
 *
 * @param plan what was left out
 * @param natural how many images there were to learn from
 * @param learnt how many were left
 * @param heldOut how many images it was measured on
 * @param examples the first of those of the group, one a row
 * @param originals what the images of the group themselves are called
 * @param judged whether a judge named the pictures, not the nearest image
 * @param starved what the model of the images that were left does
 * @param remedied what the model that draws some more often does
 * @param finding how well scores that know no group find it with the first model
 */
public record BiasStudy(
        BiasPlan plan,
        GroupSize natural,
        GroupSize learnt,
        GroupSize heldOut,
        Matrix examples,
        Naming originals,
        boolean judged,
        BiasOutcome starved,
        BiasOutcome remedied,
        GroupFinding finding) {
    /** How often the images are learnt from. */
    public static final int EPOCHS = 10;

    /** Images in a batch. */
    public static final int BATCH = 128;

    /** Most examples. */
    public static final int EXAMPLES = 8;

    /** The same images left out, with another remedy. */
    BiasStudy with(BiasPlan other, BiasOutcome outcome) {
        return new BiasStudy(other, natural, learnt, heldOut, examples, originals, judged, starved, outcome, finding);
    }
}
