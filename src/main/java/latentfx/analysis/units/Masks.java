package latentfx.analysis.units;

import java.util.Set;
import java.util.SplittableRandom;
import latentfx.math.SplitMix64;

/**
 * Where masks lie: each number of a masked layer is kept as it is or becomes 0, as in the denoising autoencoders of Vincent et
 * al. 2008 and 2010. Nothing is scaled to make up for it.
 *
 * @param share probability of becoming 0, 0 to 1
 * @param seed decides the masks; a layer's mask does not depend on which others are masked
 * @param layers the masked layers: 0 is the input, 1 the first hidden layer, and so on
 */
public record Masks(double share, long seed, Set<Integer> layers) {
    public Masks {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of masked units is from 0 to 1, not " + share);
        }
        layers = Set.copyOf(layers);
    }

    /** Which of the {@code count} numbers of {@code layer} become 0. */
    boolean[] of(int layer, int count) {
        boolean[] masked = new boolean[count];
        if (layers.contains(layer)) {
            SplittableRandom random = new SplittableRandom(SplitMix64.combine(seed, layer));
            for (int i = 0; i < count; i++) {
                masked[i] = random.nextDouble() < share;
            }
        }
        return masked;
    }
}
