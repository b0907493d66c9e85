package latentfx.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** The figures of a model that is simple enough to work them out on paper. */
final class EvaluatorTest {
    private static final double TWO_GREY_PIXELS = 2 * Math.log(2);

    @Test
    void errorsCountTheTwoPixelsThatTheModelGetsWrong() {
        Evaluation evaluation = evaluate(CornerModel.autoencoder(2), 12);
        assertEquals(2 * 0.25 / 4, evaluation.mse(), 1e-12);
        assertEquals(TWO_GREY_PIXELS, evaluation.bce(), 1e-6);
        assertEquals(48, evaluation.samples());
        assertEquals(2, evaluation.latent());
    }

    @Test
    void classesThatLieOnFourCornersAreToldApartPerfectly() {
        Evaluation evaluation = evaluate(CornerModel.autoencoder(2), 12);
        assertEquals(OptionalDouble.of(1), evaluation.knnAccuracy());
        assertEquals(1, evaluation.silhouette().orElseThrow(), 1e-12);
        assertEquals(1, evaluation.trustworthiness().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.of(1), evaluation.pca2KnnAccuracy());
        assertEquals(1, evaluation.pca2ExplainedVariance().orElseThrow(), 1e-9);
    }

    @Test
    void aVaesBoundIsItsReconstructionPlusTheClosedFormDivergence() {
        Evaluation evaluation = evaluate(CornerModel.vae(), 12);
        // ½ Σ_d (σ² + μ² − 1 − ln σ²): over the corners μ² has the mean ½, and there are two dimensions.
        double kl = 0.5 * 2 * (Math.exp(CornerModel.LOG_VARIANCE) + 0.5 - 1 - CornerModel.LOG_VARIANCE);
        assertEquals(kl, evaluation.kl().orElseThrow(), 1e-9);
        assertEquals(TWO_GREY_PIXELS, evaluation.reconstruction().orElseThrow(), 1e-5);
        assertEquals(kl + TWO_GREY_PIXELS, evaluation.negElbo().orElseThrow(), 1e-5);
        assertEquals(OptionalDouble.of(2), evaluation.activeUnits());
    }

    @Test
    void figuresThatDoNotApplyAreEmpty() {
        Evaluation evaluation = evaluate(CornerModel.autoencoder(1), 1);
        assertEquals(11, evaluation.figures().size());
        for (String name : new String[] {
            "neg_elbo", "reconstruction", "kl", "active_units", "knn_accuracy", "trustworthiness", "pca2_knn_accuracy"
        }) {
            assertTrue(evaluation.figures().get(name).isEmpty(), name);
        }
    }

    @Test
    void itStopsWhenAsked() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        Evaluator evaluator = new Evaluator(CornerModel.vae(), CornerModel.corners(12), cancellation);
        assertThrows(CancellationException.class, () -> evaluator.evaluate("corner"));
    }

    private static Evaluation evaluate(CornerModel model, int copies) {
        return new Evaluator(model, CornerModel.corners(copies), new Cancellation()).evaluate("corner");
    }
}
