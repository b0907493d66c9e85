package latentfx.analysis.bias;

import latentfx.data.TrainTest;

/**
 * What is left out of a training, and what is done about it.
 *
 * @param leftOut the group
 * @param kept the share of the group's images that stay, above 0 up to 1
 * @param remedy which images the second training draws more often
 */
public record BiasPlan(LeftOut leftOut, double kept, Remedy remedy) {
    public BiasPlan {
        if (!(kept > 0 && kept <= 1)) {
            throw new IllegalArgumentException("the share that is kept goes from above 0 to 1, not " + kept);
        }
    }

    /** Whether {@code other} leaves out the same images. */
    boolean leavesOutAs(BiasPlan other) {
        return leftOut.equals(other.leftOut) && kept == other.kept;
    }

    /** How many of {@code members} images of the group are kept: at least one. */
    public int kept(int members) {
        return (int) Math.max(1, Math.round(kept * members));
    }

    /** The images to learn from: all others, and what is kept of the group. */
    RareGroup.Chosen chosen(TrainTest data, RareGroup group) {
        int members = GroupSize.of(group.inTrain()).members();
        return group.chosen(data.train().size() - members, kept(members), 0);
    }
}
