package latentfx.ui.path;

/** One end of the path that the user has chosen: a sample, or any place on one of the maps. */
public sealed interface PathEnd {
    /**
     * A sample; the same one on both maps.
     *
     * @param index its row in the sheet, 0 or more
     */
    record SampleEnd(int index) implements PathEnd {
        public SampleEnd {
            if (index < 0) {
                throw new IllegalArgumentException("samples count from 0, not " + index);
            }
        }
    }

    /**
     * A free place on one map.
     *
     * @param side which map
     * @param kind how the code came of the place: {@link EndKind#INVERSE_PCA}, {@link EndKind#RAW_AXES} or
     *     {@link EndKind#BLENDED}
     * @param code what the place means in the latent space of that map's model; shared, nobody writes to it
     */
    record FreeEnd(Side side, EndKind kind, float[] code) implements PathEnd {
        public FreeEnd {
            if (!kind.ofFreePlace()) {
                throw new IllegalArgumentException("a place on a map does not come about as " + kind);
            }
        }
    }
}
