package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import latentfx.math.Matrix;
import latentfx.metrics.GaussianKl;
import latentfx.metrics.ReconstructionError;
import latentfx.model.AutoencoderSpec;
import latentfx.model.EpochReport;
import latentfx.model.LatentModel;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Posterior;
import latentfx.model.Requests;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** The losses reported by training equal those that the metrics compute for the finished model. */
final class LossConsistencyTest {
    private static final NetworkShape SHAPE = new NetworkShape(20, List.of(16), 3);
    private static final Matrix SAMPLES = images(640, 1);

    /** More samples than fit in one step, so that the noise sequence spans several batches. */
    private static final Matrix HELD_OUT = images(600, 2);

    @Test
    void anAutoencodersHeldOutLossIsTheCrossEntropyOfItsReconstructions() throws Exception {
        ModelSpec spec = new AutoencoderSpec(SHAPE);
        EpochReport report = train(spec);
        LatentModel model = new Dl4jFactory().create(spec, report.parameters());
        Matrix reconstructions = model.decode(model.encode(HELD_OUT).mean());
        double expected = ReconstructionError.crossEntropy(HELD_OUT, reconstructions);
        assertEquals(1, report.checkpoint().heldOut().total() / expected, 1e-5);
        assertEquals(0, report.checkpoint().heldOut().kl());
    }

    @Test
    void aVaesHeldOutDivergenceIsTheClosedFormOfItsPosteriors() throws Exception {
        ModelSpec spec = new VaeSpec(SHAPE, 0.1);
        EpochReport report = train(spec);
        Posterior posterior =
                new Dl4jFactory().create(spec, report.parameters()).encode(HELD_OUT);
        double expected =
                GaussianKl.mean(posterior.mean(), posterior.logVariance().orElseThrow());
        assertTrue(expected > 0.1, "a divergence of " + expected + " says little");
        assertEquals(1, report.checkpoint().heldOut().kl() / expected, 1e-5);
    }

    @Test
    void aVaesHeldOutReconstructionIsTheCrossEntropyUnderTheSameNoise() throws Exception {
        ModelSpec spec = new VaeSpec(SHAPE, 0.1);
        EpochReport report = train(spec);
        LatentModel model = new Dl4jFactory().create(spec, report.parameters());
        Posterior posterior = model.encode(HELD_OUT);
        float[] drawn = posterior.mean().toArray();
        float[] logVariance = posterior.logVariance().orElseThrow().toArray();
        Batch all = new Batch(HELD_OUT, new int[0], new int[HELD_OUT.rows()], HeldOut.NOISE_SEED, 0);
        for (int row = 0; row < HELD_OUT.rows(); row++) {
            RandomGenerator noise = all.draw(row);
            for (int i = 3 * row; i < 3 * row + 3; i++) {
                drawn[i] += (float) (Math.exp(logVariance[i] / 2) * noise.nextGaussian());
            }
        }
        double expected =
                ReconstructionError.crossEntropy(HELD_OUT, model.decode(Matrix.wrap(HELD_OUT.rows(), 3, drawn)));
        Losses losses = report.checkpoint().heldOut();
        assertEquals(1, losses.reconstruction() / expected, 1e-5);
        assertEquals(losses.reconstruction() + 0.1 * losses.kl(), losses.total(), 1e-9);
    }

    private static EpochReport train(ModelSpec spec) throws Exception {
        TrainingRequest request = Requests.of(spec, new TrainingPlan(4, 32, 1e-2, 0), SAMPLES, HELD_OUT);
        return new Dl4jTrainer().train(request, report -> {}, progress -> {}, new Cancellation());
    }

    /** Rows of twenty pixels that are bright up to a random position. */
    private static Matrix images(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] pixels = new float[count * 20];
        for (int row = 0; row < count; row++) {
            int edge = random.nextInt(21);
            for (int i = 0; i < 20; i++) {
                pixels[row * 20 + i] = i < edge ? 0.9f : 0.05f;
            }
        }
        return Matrix.wrap(count, 20, pixels);
    }
}
