package latentfx.analysis;

import latentfx.ui.plot.Basis;

/** One end of the path that the user has chosen: a sample, or any place on one of the maps. */
public sealed interface Stop {
    /**
     * A sample; the same one on both maps.
     *
     * @param index its row in the sheet, 0 or more
     */
    record Sample(int index) implements Stop {
        public Sample {
            if (index < 0) {
                throw new IllegalArgumentException("samples count from 0, not " + index);
            }
        }
    }

    /**
     * A free place on one map.
     *
     * @param side which map
     * @param basis what places on the map meant when the place was chosen
     * @param code what the place means in the latent space of that map's model; shared, nobody writes to it
     */
    record Free(Side side, Basis basis, float[] code) implements Stop {}
}
