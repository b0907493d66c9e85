package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import latentfx.data.TrainTest;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodePenalty;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.LinearSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PcaSpec;
import latentfx.model.SparseSpec;
import latentfx.model.VaeSpec;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** The figures of models that are simple enough to work them out on paper. */
final class ModelMeasurementTest {
    private static final double TWO_GREY_PIXELS = 2 * Math.log(2);
    private static final NetworkShape SHAPE = new NetworkShape(4, List.of(), 2);

    @Test
    void errorsCountTheTwoPixelsThatTheModelGetsWrong() {
        ModelFigures evaluation = evaluate(FakeModels.cornerAutoencoder(2), 12);
        assertEquals(2 * 0.25 / 4, value(evaluation, Figure.MSE), 1e-12);
        assertEquals(TWO_GREY_PIXELS, value(evaluation, Figure.BCE), 1e-6);
        assertEquals(48, evaluation.samples());
        assertEquals(2, evaluation.latent());
    }

    @Test
    void classesThatLieOnFourCornersAreToldApartPerfectly() {
        ModelFigures evaluation = evaluate(FakeModels.cornerAutoencoder(2), 12);
        assertEquals(1, value(evaluation, Figure.KNN_ACCURACY));
        assertEquals(1, value(evaluation, Figure.SILHOUETTE), 1e-12);
        assertEquals(1, value(evaluation, Figure.TRUSTWORTHINESS), 1e-12);
        assertEquals(1, value(evaluation, Figure.PCA2_KNN_ACCURACY));
        assertEquals(1, value(evaluation, Figure.PCA2_EXPLAINED_VARIANCE), 1e-9);
    }

    @Test
    void aVaesBoundIsItsReconstructionPlusTheClosedFormDivergence() {
        ModelFigures evaluation = evaluate(FakeModels.cornerVae(), 12);
        // ½ Σ_d (σ² + μ² − 1 − ln σ²): over the corners μ² has the mean ½, and there are two dimensions.
        double kl = 0.5 * 2 * (Math.exp(FakeModels.LOG_VARIANCE) + 0.5 - 1 - FakeModels.LOG_VARIANCE);
        assertEquals(kl, value(evaluation, Figure.KL), 1e-9);
        assertEquals(TWO_GREY_PIXELS, value(evaluation, Figure.RECONSTRUCTION), 1e-5);
        assertEquals(kl + TWO_GREY_PIXELS, value(evaluation, Figure.NEG_ELBO), 1e-5);
        assertEquals(2, value(evaluation, Figure.ACTIVE_UNITS));
    }

    @Test
    void theBoundIsTheSameWhateverBetaTheModelWasTrainedWith() {
        ModelFigures plain = evaluate(FakeModels.cornerVae(), 12);
        ModelFigures strong = evaluate(FakeModels.corner(new VaeSpec(SHAPE, 9)), 12);
        assertEquals(plain.figures(), strong.figures());
    }

    @Test
    void aGaussianLikelihoodChargesTheSquaredErrorOverTwiceItsVariance() {
        Likelihood gaussian = new Likelihood(Likelihood.Family.GAUSSIAN, 0.1);
        ModelFigures evaluation = evaluate(FakeModels.corner(new VaeSpec(SHAPE, 1, 0, gaussian)), 12);
        assertEquals(2 * 0.25 / (2 * 0.1 * 0.1), value(evaluation, Figure.RECONSTRUCTION), 1e-5);
        assertEquals(OptionalDouble.empty(), evaluation.figure(Figure.BCE));
    }

    @Test
    void threeTenthsOfTheBrightPixelsAreMissingInTheNoiseTest() {
        ModelFigures evaluation = evaluate(FakeModels.cornerAutoencoder(2), 600);
        // Two grey pixels cost 0.25 each; of the other two, half are bright and 30 % of those are lost.
        assertEquals((2 * 0.25 + 2 * 0.5 * 0.3) / 4, value(evaluation, Figure.DENOISE_MSE), 0.01);
        assertEquals(
                evaluation.figures(),
                evaluate(FakeModels.cornerAutoencoder(2), 600).figures());
    }

    @Test
    void aSparseCodesActivityCountsWhatIsAboveTheSilenceOfItsUnits() {
        // The codes are the corners: half of all numbers are 1, the others 0.
        for (CodePenalty.Kind kind : CodePenalty.Kind.values()) {
            LatentModel sparse = FakeModels.corner(new SparseSpec(SHAPE, new CodePenalty(kind, 1, 0.05)));
            assertEquals(0.5, value(evaluate(sparse, 12), Figure.CODE_ACTIVE_SHARE), kind.name());
        }
    }

    @Test
    void aLinearDecoderIsComparedWithThePrincipalPlaneOfTheTrainingPart() {
        // Only the first two pixels vary, so the principal plane is theirs.
        assertEquals(0, angle(1, 0, 0), 1e-4);
        assertEquals(45, angle(1, 1, 0), 1e-4);
        assertEquals(90, angle(0, 1, 0), 1e-4);
        assertEquals(Math.toDegrees(Math.atan(0.75)), angle(4, 0, 3), 1e-4);
    }

    /** Angle of a decoder with directions (0, 1, 0, 0) and ({@code first}, 0, {@code third}, {@code fourth}). */
    private static double angle(float first, float third, float fourth) {
        float[] decoder = {first, 0, 0, 1, third, 0, fourth, 0, 0, 0, 0, 0};
        LatentModel model = FakeModels.layers(new LinearSpec(4, 2), new Parameters(new float[10], decoder));
        return value(evaluate(model, 12), Figure.PRINCIPAL_ANGLE_DEGREES);
    }

    @Test
    void errorsOfALinearModelAreMeasuredBeforeItsPicturesAreCutOff() {
        float[] decoder = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 0};
        LatentModel model = FakeModels.layers(new PcaSpec(4, 2), new Parameters(new float[10], decoder));
        // The first two pixels are bright in half of the images; the third is drawn at −2, as the decoder says.
        assertEquals((2 * 0.5 + 4) / 4, value(evaluate(model, 12), Figure.MSE), 1e-9);
    }

    @Test
    void aConditionalModelsFiguresAreAboutItsStyleAndItIsToldTheClass() {
        TrainTest data = new TrainTest(FakeData.styles(30), FakeData.styles(300));
        ModelFigures evaluation = ModelMeasurement.onTestPart("style", FakeModels.style(), data, new Cancellation());
        assertEquals(0, value(evaluation, Figure.MSE), 1e-12);
        assertEquals(2, evaluation.latent());
        assertEquals(2, value(evaluation, Figure.ACTIVE_UNITS));
        assertEquals(1, value(evaluation, Figure.PCA2_EXPLAINED_VARIANCE), 1e-9);
        // The style says nothing of the class: among three, a guess is right every third time.
        assertEquals(1.0 / 3, value(evaluation, Figure.KNN_ACCURACY), 0.12);
        assertEquals(0, value(evaluation, Figure.SILHOUETTE), 0.05);
    }

    @Test
    void figuresThatDoNotApplyAreEmpty() {
        ModelFigures evaluation = evaluate(FakeModels.cornerAutoencoder(1), 1);
        assertEquals(14, evaluation.figures().size());
        for (String name : List.of(
                "neg_elbo",
                "reconstruction",
                "kl",
                "active_units",
                "code_active_share",
                "principal_angle_degrees",
                "knn_accuracy",
                "trustworthiness",
                "pca2_knn_accuracy")) {
            assertTrue(evaluation.figures().get(name).isEmpty(), name);
        }
        for (String name : List.of("mse", "bce", "denoise_mse")) {
            assertTrue(evaluation.figures().get(name).isPresent(), name);
        }
        assertTrue(evaluate(FakeModels.corner(new AutoencoderSpec(SHAPE)), 12)
                .figure(Figure.CODE_ACTIVE_SHARE)
                .isEmpty());
    }

    @Test
    void itStopsWhenAsked() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        TrainTest data = new TrainTest(FakeData.corners(5), FakeData.corners(12));
        assertThrows(
                CancellationException.class,
                () -> ModelMeasurement.onTestPart("corner", FakeModels.cornerVae(), data, cancellation));
    }

    private static double value(ModelFigures evaluation, Figure figure) {
        return evaluation.figure(figure).orElseThrow();
    }

    private static ModelFigures evaluate(LatentModel model, int copies) {
        TrainTest data = new TrainTest(FakeData.corners(5), FakeData.corners(copies));
        return ModelMeasurement.onTestPart("corner", model, data, new Cancellation());
    }
}
