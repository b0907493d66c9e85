package latentfx.ui.explore;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.FactorMatch;
import latentfx.data.ImageShape;
import latentfx.latent.AttributeVector;
import latentfx.ui.fx.Mosaic;

/**
 * The result of adding an attribute vector to the code of a sample.
 *
 * @param vector the direction; empty where a group has fewer than two samples
 * @param firstCount samples in the first group
 * @param secondCount samples in the second group
 * @param matches generating factors of synthetic samples that correlate with the direction, the strongest first; empty
 *     for other data
 * @param shape shape of the images
 * @param before the decoded code of the sample
 * @param after the decoded code with the attribute vector added
 * @param strip decoded images with strengths from {@link #WEAKEST} to {@link #STRONGEST}
 */
public record AttributeFrame(
        Optional<AttributeVector> vector,
        int firstCount,
        int secondCount,
        List<FactorMatch> matches,
        ImageShape shape,
        float[] before,
        float[] after,
        Optional<Mosaic> strip) {
    /** Least strength. */
    public static final double WEAKEST = -2;

    /** Greatest strength. */
    public static final double STRONGEST = 2;

    /** Strengths in the strip. */
    static final int COLUMNS = 9;

    public AttributeFrame {
        matches = List.copyOf(matches);
    }
}
