package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import latentfx.data.ByteImages;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.data.Noise;
import latentfx.math.ByteSamples;
import latentfx.math.Matrix;
import latentfx.math.RowBlock;
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

    @Test
    void manyLargeImagesAreTakenInBlocksUnderOneStreamOfNoise() {
        byte[] bytes = new byte[2_600 * 3_072];
        new Random(2).nextBytes(bytes);
        ByteSamples samples = ByteSamples.wrap(2_600, 3_072, bytes);
        float[] noisy = samples.matrix().toArray();
        Noise.STANDARD.corrupt(noisy, 0, noisy.length, new SplittableRandom(3));
        Dataset pictures = new ByteImages(samples, new int[2_600], "0".repeat(64))
                .dataset("noise", "test", new ImageShape(32, 32, 3), List.of("any"));
        assertEquals(2, RowBlock.of(samples).size());
        Denoising denoising = Denoising.of(FakeModels.grey(3_072), pictures, Noise.STANDARD, 3);
        double spoilt = 0;
        double restored = 0;
        for (int i = 0; i < noisy.length; i++) {
            double clean = (bytes[i] & 0xff) / 255.0;
            spoilt += (noisy[i] - clean) * (noisy[i] - clean) / noisy.length;
            restored += (0.5 - clean) * (0.5 - clean) / noisy.length;
        }
        assertEquals(spoilt, denoising.corruptedError(), 1e-7);
        assertEquals(restored, denoising.restoredError(), 1e-7);
        assertEquals(samples.slice(0, 100).matrix(), denoising.clean());
        assertEquals(Matrix.wrap(100, 3_072, Arrays.copyOf(noisy, 100 * 3_072)), denoising.corrupted());
    }

    private static Matrix spoilt(Dataset data, long seed) {
        return Denoising.of(FakeModels.cornerAutoencoder(2), data, Noise.STANDARD, seed)
                .corrupted();
    }
}
