package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/** Models without a network, whose codes are known. */
public final class Samples {
    private static final DataOrigin ORIGIN = new DataOrigin("MNIST", "test", "0".repeat(64));

    private Samples() {}

    /** A model in training that shows {@code codes}. */
    static OpenModel open(String name, Matrix codes, int... labels) {
        int classes = 0;
        for (int label : labels) {
            classes = Math.max(classes, label + 1);
        }
        List<String> names = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            names.add(String.valueOf(label));
        }
        CodeSheet sheet = new CodeSheet(codes, labels, names, ORIGIN);
        return new OpenModel(name, new NoModel(codes.columns()), ImageShape.MNIST, sheet, Optional.empty());
    }

    /** {@code n} codes in {@code classes} round clusters, always the same ones. */
    public static OpenModel clusters(String name, int n, int dimensions, int classes) {
        Random random = new Random(7);
        float[] centres = new float[classes * dimensions];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (float) (random.nextGaussian() * 4 / (1 + i % dimensions * 0.3));
        }
        float[] codes = new float[n * dimensions];
        int[] labels = new int[n];
        for (int i = 0; i < n; i++) {
            labels[i] = random.nextInt(classes);
            for (int d = 0; d < dimensions; d++) {
                codes[i * dimensions + d] =
                        (float) (centres[labels[i] * dimensions + d] + random.nextGaussian() * (0.8 + 0.1 * labels[i]));
            }
        }
        return open(name, Matrix.wrap(n, dimensions, codes), labels);
    }

    private record NoModel(int latent) implements LatentModel {
        @Override
        public ModelSpec spec() {
            return new AutoencoderSpec(new NetworkShape(784, List.of(), latent));
        }

        @Override
        public Parameters parameters() {
            return new Parameters(new float[0], new float[0]);
        }

        @Override
        public Posterior encode(Matrix images, int[] labels) {
            throw new UnsupportedOperationException("has no encoder");
        }

        @Override
        public Matrix decode(Matrix codes) {
            throw new UnsupportedOperationException("has no decoder");
        }

        @Override
        public PointDecoder pointDecoder() {
            return (code, image) -> {};
        }
    }
}
