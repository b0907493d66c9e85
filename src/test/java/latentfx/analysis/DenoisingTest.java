package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import latentfx.data.Dataset;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import org.junit.jupiter.api.Test;

/** Denoising on a model whose restorations can be worked out: it copies the first two pixels and draws 0.5 elsewhere. */
final class DenoisingTest {
    private final Dataset corners = FakeData.corners(50);

    @Test
    void everythingMaskedCostsWhatTheImagesHold() {
        Denoising denoising = Denoising.of(FakeModels.cornerAutoencoder(2), corners, new Noise(Noise.Kind.MASK, 1), 3);
        assertEquals(0.25, denoising.corruptedError(), 1e-9, "half of the first two of four pixels are lost");
        assertEquals(0.25 + 0.125, denoising.restoredError(), 1e-9, "and 0.5² is drawn on the other two");
    }

    @Test
    void withoutNoiseNothingIsSpoilt() {
        Denoising denoising =
                Denoising.of(FakeModels.cornerAutoencoder(2), corners, new Noise(Noise.Kind.GAUSSIAN, 0), 3);
        assertEquals(0, denoising.corruptedError());
        assertEquals(0.125, denoising.restoredError(), 1e-9);
    }

    @Test
    void theSeedDecidesAndTheFirstImagesDoNotDependOnThoseThatFollow() {
        Matrix spoilt = spoilt(corners, 3);
        assertEquals(spoilt, spoilt(corners, 3));
        assertNotEquals(spoilt, spoilt(corners, 4));
        assertEquals(spoilt.slice(0, 8), spoilt(corners.first(8), 3));
    }

    @Test
    void theSheetHasTheCleanTheSpoiltAndTheRestoredOneBelowTheOther() {
        Denoising denoising = Denoising.of(FakeModels.cornerVae(), corners, Noise.STANDARD, 3);
        Matrix rows = denoising.rows(5);
        assertEquals(15, rows.rows());
        assertEquals(denoising.clean().slice(0, 5), rows.slice(0, 5));
        assertEquals(denoising.corrupted().slice(0, 5), rows.slice(5, 10));
        assertEquals(denoising.restored().slice(0, 5), rows.slice(10, 15));
    }

    private static Matrix spoilt(Dataset data, long seed) {
        return Denoising.of(FakeModels.cornerAutoencoder(2), data, Noise.STANDARD, seed)
                .corrupted();
    }
}
