package latentfx.analysis.units;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import latentfx.model.AutoencoderSpec;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import org.junit.jupiter.api.Test;

/** A net of 4 pixels, 2 rectified units and a code of 1, whose decoder draws the size of the code in every pixel. */
final class MaskedPassTest {
    /** Units hear the sum of all pixels, and the first alone less 2; the code is a tenth of the first unit. */
    private static final LatentModel MODEL = FakeModels.flat(
            new AutoencoderSpec(new NetworkShape(4, List.of(2), 1)),
            new Parameters(new float[] {1, 1, 1, 1, 1, 0, 0, 0, 0, -2, 0.1f, 0, 0}, new float[(2 + 2) + (2 + 1) * 4]));

    private static final float[] IMAGE = {1, 0.5f, 0, 0.5f};

    private static MaskedPass pass(double share, Set<Integer> layers) {
        return MaskedPass.of(MODEL, IMAGE, 0, new Masks(share, 5, layers));
    }

    /** The sum is 2, the code 0.2, so every pixel 0.2: errors .8², .3², .2² and .3², in the mean .215. */
    @Test
    void withoutMasksItIsThePlainModel() {
        MaskedPass plain = pass(0, Set.of(0, 1));
        assertEquals(2, MaskedPass.layers(MODEL.spec()));
        assertArrayEquals(new float[] {2, 0}, plain.layers().get(1).values());
        assertEquals(1, plain.layers().get(1).active());
        assertEquals(0, plain.layers().get(0).masked());
        assertEquals(0.215, plain.error(), 1e-6);
        assertArrayEquals(IMAGE, plain.input());
    }

    /** All pixels masked: nothing is heard, every pixel 0: errors 1, .25, 0, .25, in the mean .375. */
    @Test
    void aMaskOfEverythingLeavesNothing() {
        MaskedPass blind = pass(1, Set.of(0));
        assertEquals(4, blind.layers().get(0).masked());
        assertEquals(3, blind.layers().get(0).silenced());
        assertEquals(0.375, blind.error(), 1e-6);
        assertEquals(0, blind.layers().get(1).masked());
        MaskedPass mute = pass(1, Set.of(1));
        assertEquals(0.375, mute.error(), 1e-6);
        assertEquals(2, mute.layers().get(1).masked());
        assertEquals(1, mute.layers().get(1).silenced());
        assertArrayEquals(IMAGE, mute.input());
    }

    @Test
    void aLayersMaskDoesNotDependOnTheOthers() {
        Masks one = new Masks(0.5, 9, Set.of(1));
        Masks both = new Masks(0.5, 9, Set.of(0, 1));
        assertArrayEquals(one.of(1, 200), both.of(1, 200));
        assertNotEquals(
                IntStream.range(0, 200).filter(i -> both.of(0, 200)[i]).boxed().toList(),
                IntStream.range(0, 200).filter(i -> both.of(1, 200)[i]).boxed().toList());
    }

    /** A share of .3 of 100,000 units, within four standard deviations of 145. */
    @Test
    void theShareIsKeptAndTheSeedDecides() {
        boolean[] masked = new Masks(0.3, 1, Set.of(0)).of(0, 100_000);
        double count = IntStream.range(0, masked.length).filter(i -> masked[i]).count();
        assertEquals(30_000, count, 580);
        assertArrayEquals(masked, new Masks(0.3, 1, Set.of(0)).of(0, 100_000));
        assertThrows(IllegalArgumentException.class, () -> new Masks(1.1, 1, Set.of()));
    }
}
