package latentfx.ui.explore;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.FactorMatch;
import latentfx.data.ImageShape;
import latentfx.latent.AttributeVector;
import latentfx.ui.fx.Mosaic;

/**
 * An attribute direction applied to a sample.
 *
 * @param vector the direction; empty where a group has fewer than two samples
 * @param firstCount samples in the first group
 * @param secondCount samples in the second group
 * @param matches known causes of synthetic samples that go with the direction, the strongest first; empty for other data
 * @param shape of the pictures
 * @param before what the model draws of the sample's own code
 * @param after the same with the attribute applied
 * @param strip with strengths from {@link #WEAKEST} to {@link #STRONGEST}
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
