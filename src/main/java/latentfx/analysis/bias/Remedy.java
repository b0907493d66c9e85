package latentfx.analysis.bias;

import latentfx.math.Samples;
import latentfx.model.LatentModel;

/** Which images are drawn more often, that a group which is rare may be learnt after all. */
public enum Remedy {
    /** The group itself, at the share it has in the data before it became rare: whoever does that knows who was left out. */
    KNOWN,
    /** What is rare in code space, whatever it is: see {@link SampleWeights#byDensity}. */
    DENSITY;

    /**
     * How often each image is to be drawn.
     *
     * @param model as far as it is trained
     * @param chosen the images it is trained on
     * @param naturalShare of the group, 0 to 1
     */
    public SampleWeights weights(LatentModel model, RareGroup.Chosen chosen, double naturalShare) {
        if (this == KNOWN) {
            return SampleWeights.byGroup(chosen.rare(), naturalShare);
        }
        Samples images = chosen.samples().samples();
        return SampleWeights.byDensity(model.encode(images).mean());
    }
}
