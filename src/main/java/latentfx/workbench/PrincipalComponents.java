package latentfx.workbench;

import java.time.Duration;
import java.util.function.Consumer;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.ModelTrainer;
import latentfx.model.Parameters;
import latentfx.model.Stage;
import latentfx.model.TrainingRequest;
import latentfx.projection.LinearProjection;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * Fits principal component analysis in place of a training: one report, with weights by which one linear layer each way
 * does the same. Encoder z = A(x − μ), decoder x = Aᵀz + μ, with the principal axes as the rows of A and μ the mean
 * training image.
 */
final class PrincipalComponents implements ModelTrainer {
    /**
     * {@inheritDoc} The one report comes at the end. Losses are squared errors summed over the pixels; that of the
     * training samples follows from the variance that the axes leave out.
     *
     * @throws IllegalArgumentException if there are fewer samples than components are asked for
     */
    @Override
    public EpochReport train(
            TrainingRequest request,
            Consumer<EpochReport> reports,
            Consumer<Progress> progress,
            Cancellation cancellation) {
        long start = System.nanoTime();
        Samples images = request.data().train().samples();
        Samples heldOut = request.data().test().samples();
        int samples = images.rows();
        int latent = request.spec().shape().latent();
        if (latent > samples) {
            throw new IllegalArgumentException(
                    samples + " images have at most " + samples + " principal components, not " + latent);
        }
        LinearProjection pca = Pca.fit(images, latent, progress, cancellation);
        cancellation.throwIfCancelled();
        Matrix codes = pca.project(heldOut);
        long nanos = Math.max(1, System.nanoTime() - start);
        Checkpoint end = new Checkpoint(
                Stage.ONLY,
                1,
                1,
                squaredError(pca.lostVariance() * (samples - 1) / samples),
                squaredError(heldOutError(pca, heldOut, codes)),
                Duration.ofNanos(nanos));
        EpochReport report = new EpochReport(end, samples * 1e9 / nanos, codes, parameters(pca));
        progress.accept(new Progress(samples, samples));
        reports.accept(report);
        return report;
    }

    private static Losses squaredError(double error) {
        return new Losses(error, 0, error);
    }

    /** By Pythagoras: what is left of an image's distance from the mean after its way along the axes. */
    private static double heldOutError(LinearProjection pca, Samples images, Matrix codes) {
        float[] mean = pca.centre();
        float[] image = new float[mean.length];
        double sum = 0;
        for (int row = 0; row < images.rows(); row++) {
            images.copyRows(row, 1, image, 0);
            for (int pixel = 0; pixel < mean.length; pixel++) {
                double off = (double) image[pixel] - mean[pixel];
                sum += off * off;
            }
            for (int axis = 0; axis < codes.columns(); axis++) {
                sum -= (double) codes.get(row, axis) * codes.get(row, axis);
            }
        }
        return Math.max(0, sum / images.rows());
    }

    /** The weights, in the order that {@link Parameters} prescribes. */
    static Parameters parameters(LinearProjection pca) {
        Matrix axes = pca.directions();
        float[] mean = pca.centre();
        int inputs = axes.columns();
        int latent = axes.rows();
        float[] encoder = new float[(inputs + 1) * latent];
        float[] decoder = new float[(latent + 1) * inputs];
        for (int axis = 0; axis < latent; axis++) {
            double atMean = 0;
            for (int pixel = 0; pixel < inputs; pixel++) {
                float weight = axes.get(axis, pixel);
                encoder[axis * inputs + pixel] = weight;
                decoder[pixel * latent + axis] = weight;
                atMean += (double) weight * mean[pixel];
            }
            encoder[latent * inputs + axis] = (float) -atMean;
        }
        System.arraycopy(mean, 0, decoder, latent * inputs, inputs);
        return new Parameters(encoder, decoder);
    }
}
