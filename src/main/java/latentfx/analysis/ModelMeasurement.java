package latentfx.analysis;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.metrics.ActiveUnits;
import latentfx.metrics.CodeActivity;
import latentfx.metrics.GaussianKl;
import latentfx.model.Activation;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Posterior;
import latentfx.projection.Pca;
import latentfx.projection.PrincipalAngles;
import latentfx.task.Cancellation;

/** Measures the figures of a model on a test set, for the command line and for the provenance of a trained model. */
public final class ModelMeasurement {
    private final LatentModel model;
    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);

    private ModelMeasurement(LatentModel model) {
        this.model = model;
    }

    /**
     * Measures the figures of {@link Figure#EVALUATED} that apply, on the test part of {@code data}; only the angle with
     * the principal components is about its training part.
     *
     * @param name what the model is called in the result
     */
    public static ModelFigures onTestPart(String name, LatentModel model, TrainTest data, Cancellation cancellation) {
        ModelMeasurement measurement = new ModelMeasurement(model);
        Dataset test = data.test();
        Posterior posterior = model.encode(test.samples(), test.labels());
        cancellation.throwIfCancelled();
        new ReconstructionFigures(model, test, cancellation).measure(posterior, measurement.figures);
        measurement.divergence(posterior).ifPresent(kl -> {
            double reconstruction = Objects.requireNonNull(measurement.figures.get(Figure.RECONSTRUCTION));
            measurement.put(Figure.NEG_ELBO, reconstruction + kl);
            measurement.put(Figure.ACTIVE_UNITS, ActiveUnits.count(posterior.mean()));
        });
        measurement.activity(posterior.mean());
        measurement.angle(data.train().samples(), cancellation);
        CodeFigures codes = new CodeFigures(posterior.mean(), test.labels(), cancellation, measurement.figures);
        codes.neighbours(Optional.of(test.samples()));
        codes.principalPlane(cancellation);
        return measurement.named(name, posterior.mean());
    }

    private ModelFigures named(String name, Matrix codes) {
        return new ModelFigures(
                name, codes.columns(), codes.rows(), model.spec().isVariational(), figures);
    }

    private void put(Figure figure, double value) {
        figures.put(figure, value);
    }

    /** Adds the mean divergence of the posterior from the prior, where the model has one, and returns it. */
    private OptionalDouble divergence(Posterior posterior) {
        if (posterior.logVariance().isEmpty()) {
            return OptionalDouble.empty();
        }
        double kl = GaussianKl.mean(posterior.mean(), posterior.logVariance().get());
        put(Figure.KL, kl);
        return OptionalDouble.of(kl);
    }

    private void activity(Matrix codes) {
        if (model.spec().codePenalty().isPresent()) {
            boolean rectified = model.spec().codeActivation() == Activation.RELU;
            double threshold = rectified ? CodeActivity.RECTIFIED : CodeActivity.SIGMOID;
            put(Figure.CODE_ACTIVE_SHARE, CodeActivity.share(codes, threshold));
        }
    }

    /** With no more images than components the last components would be arbitrary: then there is no angle. */
    private void angle(Samples training, Cancellation cancellation) {
        ModelSpec spec = model.spec();
        int latent = spec.shape().latent();
        if (spec.isLinear() && training.rows() > latent) {
            Matrix axes =
                    Pca.fit(training, latent, progress -> {}, cancellation).directions();
            put(Figure.PRINCIPAL_ANGLE_DEGREES, PrincipalAngles.largestDegrees(axes, decoderDirections()));
        }
    }

    /** What a linear decoder adds to the image for each code dimension, one dimension a row. */
    private Matrix decoderDirections() {
        int latent = model.spec().shape().latent();
        int pixels = model.spec().shape().inputs();
        float[] decoder = model.parameters().decoder();
        float[] directions = new float[latent * pixels];
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int dimension = 0; dimension < latent; dimension++) {
                directions[dimension * pixels + pixel] = decoder[pixel * latent + dimension];
            }
        }
        return Matrix.wrap(latent, pixels, directions);
    }
}
