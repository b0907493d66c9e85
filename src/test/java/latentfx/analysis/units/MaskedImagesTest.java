package latentfx.analysis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import latentfx.data.Dataset;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Corners, images of 2×2 pixels of which the first two are 0 or 1, and the others black. */
final class MaskedImagesTest {
    private static final Dataset CORNERS = FakeData.corners(250);

    private final MaskedImages images = MaskedImages.of(CORNERS, 3);

    /** Half of the first two pixels are 1, so a quarter of all; a mask of share s costs s/4 in the mean. */
    @Test
    void maskedImagesThemselvesCostTheInkThatIsGone() {
        List<Double> errors = images.untouched();
        assertEquals(1_000, images.size());
        assertEquals(8, errors.size());
        for (int i = 0; i < errors.size(); i++) {
            assertEquals(MaskedImages.SHARES.get(i) / 4, errors.get(i), 0.02);
        }
        assertEquals(0, errors.get(0));
    }

    /** The model copies two pixels and draws .5 in the others: .125 besides what the mask has taken. */
    @Test
    void aModelThatCopiesPaysForTheMaskAndItsOwnError() {
        LatentModel model = FakeModels.cornerAutoencoder(2);
        List<Double> untouched = images.untouched();
        int[] told = {0};
        List<Double> errors = images.errors(model, () -> told[0]++, new Cancellation());
        for (int i = 0; i < errors.size(); i++) {
            assertEquals(0.125 + untouched.get(i), errors.get(i), 1e-6);
        }
        assertEquals(8, told[0]);
    }

    @Test
    void everyModelGetsTheSameMasks() {
        assertEquals(images.masked(0.3), images.masked(0.3));
        assertEquals(images.masked(0.3), MaskedImages.of(CORNERS, 3).masked(0.3));
        assertTrue(!images.masked(0.3).equals(MaskedImages.of(CORNERS, 4).masked(0.3)));
    }

    @Test
    void measuringCanBeStopped() {
        Cancellation stopped = new Cancellation();
        stopped.cancel();
        assertThrows(
                CancellationException.class, () -> images.errors(FakeModels.cornerAutoencoder(2), () -> {}, stopped));
    }

    @Test
    void fewImagesAreAllTaken() {
        assertEquals(20, MaskedImages.of(FakeData.corners(5), 0).size());
        assertEquals(1_000, MaskedImages.of(FakeData.corners(700), 0).size());
    }
}
