package latentfx.analysis;

import java.util.EnumMap;
import java.util.Map;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.metrics.CodeActivity;
import latentfx.model.CodeActivation;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Posterior;
import latentfx.projection.Pca;
import latentfx.projection.PrincipalAngles;
import latentfx.task.Cancellation;

/** Measures a model: everything on the test part, but for the angle with the training part's principal components. */
public final class Evaluator {
    private final LatentModel model;
    private final TrainTest data;
    private final Cancellation cancellation;

    public Evaluator(LatentModel model, TrainTest data, Cancellation cancellation) {
        this.model = model;
        this.data = data;
        this.cancellation = cancellation;
    }

    /** Measures everything that applies; the model is called {@code name} in the result. */
    public Evaluation evaluate(String name) {
        Map<Figure, Double> figures = new EnumMap<>(Figure.class);
        Posterior posterior = model.encode(data.test().samples(), data.test().labels());
        cancellation.throwIfCancelled();
        new PictureFigures(model, data.test(), cancellation).measure(posterior, figures);
        measureActivity(posterior.mean(), figures);
        measureAngle(figures);
        new CodeFigures(posterior.mean(), data.test(), cancellation).measure(figures);
        return new Evaluation(name, posterior.mean().columns(), data.test().size(), figures);
    }

    private void measureActivity(Matrix codes, Map<Figure, Double> figures) {
        if (model.spec().codePenalty().isPresent()) {
            boolean rectified = model.spec().codeActivation() == CodeActivation.RELU;
            double threshold = rectified ? CodeActivity.RECTIFIED : CodeActivity.SIGMOID;
            figures.put(Figure.CODE_ACTIVE_SHARE, CodeActivity.share(codes, threshold));
        }
    }

    /** Of no more images than components the last components would be arbitrary, so there is no angle. */
    private void measureAngle(Map<Figure, Double> figures) {
        ModelSpec spec = model.spec();
        Matrix training = data.train().samples();
        int latent = spec.shape().latent();
        if (spec.isLinear() && training.rows() > latent) {
            Matrix axes =
                    Pca.fit(training, latent, progress -> {}, cancellation).directions();
            figures.put(Figure.PRINCIPAL_ANGLE_DEGREES, PrincipalAngles.largestDegrees(axes, decoderDirections()));
        }
    }

    /** What a linear decoder adds to the image for each code dimension, one a row. */
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
