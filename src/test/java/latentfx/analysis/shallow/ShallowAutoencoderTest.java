package latentfx.analysis.shallow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import latentfx.data.Noise;
import latentfx.math.Matrix;
import latentfx.metrics.ParticipationRatio;
import latentfx.metrics.ReconstructionError;
import latentfx.model.LearningRateSchedule;
import latentfx.model.TrainingPlan;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Layers that learn images of which each is one of four patterns of 16 pixels. */
final class ShallowAutoencoderTest {
    private static final Noise NONE = new Noise(Noise.Kind.MASK, 0);
    private static final TrainingPlan PLAN =
            new TrainingPlan(40, 20, 0.02, new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE), 0);
    private final Matrix patterns = patterns();

    @Test
    void aTiedLayerLearnsToReconstruct() {
        TiedAutoencoder model = TiedAutoencoder.train(patterns, 8, NONE, PLAN, progress -> {}, new Cancellation());
        assertEquals(0, ReconstructionError.meanSquared(patterns, model.reconstruct(patterns)), 1e-3);
        assertEquals(16, model.filter(7).length);
    }

    @Test
    void aWideLayerLearnsToReconstructAndAPenaltyKeepsUnitsQuiet() {
        WideAutoencoder free = WideAutoencoder.train(patterns, 30, 0, PLAN, progress -> {}, new Cancellation());
        WideAutoencoder sparse = WideAutoencoder.train(patterns, 30, 0.5, PLAN, progress -> {}, new Cancellation());
        assertEquals(0, ReconstructionError.meanSquared(patterns, free.reconstruct(patterns)), 1e-3);
        assertTrue(active(sparse) < active(free) / 2, active(sparse) + " against " + active(free));
    }

    @Test
    void equalPlansGiveEqualWeights() {
        TrainingPlan once = new TrainingPlan(1, 20, 0.02, 3);
        assertEquals(
                TiedAutoencoder.train(patterns, 4, Noise.STANDARD, once, progress -> {}, new Cancellation())
                        .reconstruct(patterns),
                TiedAutoencoder.train(patterns, 4, Noise.STANDARD, once, progress -> {}, new Cancellation())
                        .reconstruct(patterns));
    }

    @Test
    void trainingStopsWhenAsked() {
        Cancellation cancellation = new Cancellation();
        assertThrows(
                CancellationException.class,
                () -> WideAutoencoder.train(patterns, 30, 0, PLAN, progress -> cancellation.cancel(), cancellation));
    }

    /** Uniform numbers have E[w²]² / E[w⁴] = (1/3)² / (1/5) = 5/9: 222 of 400, as the reference has for random weights. */
    @Test
    void weightIsSpreadAsTheParticipationRatioSays() {
        assertEquals(1, ParticipationRatio.of(new float[] {0, -3, 0}), 1e-9);
        assertEquals(4, ParticipationRatio.of(new float[] {2, -2, 2, -2}), 1e-9);
        float[] random = Vectors.glorot(400, 100, new SplittableRandom(0));
        assertEquals(222.0 / 400, ParticipationRatio.of(random) / random.length, 0.01);
    }

    private double active(WideAutoencoder model) {
        int active = 0;
        for (float value : model.encode(patterns).toArray()) {
            active += value > 0.01 ? 1 : 0;
        }
        return (double) active / patterns.rows();
    }

    private static Matrix patterns() {
        float[] pixels = new float[400 * 16];
        SplittableRandom random = new SplittableRandom(1);
        for (int row = 0; row < 400; row++) {
            int pattern = random.nextInt(4);
            for (int i = 0; i < 4; i++) {
                pixels[row * 16 + pattern * 4 + i] = 1;
            }
        }
        return Matrix.wrap(400, 16, pixels);
    }
}
