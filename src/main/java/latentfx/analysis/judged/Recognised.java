package latentfx.analysis.judged;

import java.util.OptionalDouble;

/**
 * How many pictures of one kind are recognised.
 *
 * @param kind where the pictures come from
 * @param images how many were judged
 * @param recognised share that the judge names with more than {@link latentfx.analysis.Judge#SURE}, in [0, 1]
 * @param like share that is recognised and also lies inside 95 % of real images by reconstruction error and by distance to the
 *     nearest real image, in [0, 1]; empty where the model cannot reconstruct
 */
public record Recognised(Kind kind, int images, double recognised, OptionalDouble like) {
    /** Where pictures come from. */
    public enum Kind {
        /** Samples of the data set. */
        REAL("real"),
        /** Codes drawn from the prior, decoded. */
        PRIOR("prior"),
        /** Codes drawn from a normal distribution fitted to all codes, decoded. */
        FITTED("fitted"),
        /** The middle between the codes of two samples of different classes, decoded. */
        CODE_MIDPOINT("codes"),
        /** The middle between two samples of different classes, pixel by pixel. */
        PIXEL_MIDPOINT("pixels"),
        /** Pixels of random brightness. */
        NOISE("noise");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Name in message keys and tables. */
        public String id() {
            return id;
        }
    }
}
