package latentfx.analysis;

import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.ImageShape;
import latentfx.data.Vectors;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.CodeSheet;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PcaSpec;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.task.ShownText;

/** Turns vectors that come without a model into the form that a map shows; nothing of it can be encoded or decoded. */
public final class VectorMap {
    /** Numbers of a sample that are told with its image. */
    private static final int MOST_VALUES = 9;

    private static final ImageShape NO_PICTURE = new ImageShape(1, 1, 1);

    private VectorMap() {}

    /** The map of {@code vectors}; their images come from {@link #picture}, as its model throws on every use. */
    public static OpenModel of(Vectors vectors) {
        CodeSheet sheet = new CodeSheet(vectors.values(), vectors.labels(), vectors.labelNames(), vectors.origin());
        ImageShape image = vectors.pictures().map(Vectors.Pictures::shape).orElse(NO_PICTURE);
        LatentModel none = new NoDecoder(vectors.values().columns());
        return new OpenModel(vectors.origin().name(), none, image, sheet, Optional.empty());
    }

    /**
     * The image and the name of vector {@code index}, as far as it has them.
     *
     * @throws DataException if it cannot be read
     */
    public static SampleImage picture(Vectors vectors, int index) throws DataException {
        String text = vectors.texts().isEmpty() ? "" : vectors.texts().get(index);
        float[] pixels =
                vectors.pictures().isPresent() ? vectors.pictures().get().picture(index) : new float[0];
        return new SampleImage(pixels, true, ShownText.of(text), values(vectors, index));
    }

    private static double[] values(Vectors vectors, int index) {
        double[] values = new double[Math.min(MOST_VALUES, vectors.values().columns())];
        for (int column = 0; column < values.length; column++) {
            values[column] = vectors.offsets().original(column, vectors.values().get(index, column));
        }
        return values;
    }

    private record NoDecoder(int dimensions) implements LatentModel {
        @Override
        public ModelSpec spec() {
            // No network is made of it, and vectors may be wider than any network's code.
            int known = Math.min(dimensions, NetworkShape.MAX_LATENT);
            return new PcaSpec(new NetworkShape(known, List.of(), known));
        }

        @Override
        public int latent() {
            return dimensions;
        }

        @Override
        public Parameters parameters() {
            throw none();
        }

        @Override
        public Posterior encode(Samples images, int[] labels) {
            throw none();
        }

        @Override
        public Matrix decode(Matrix codes) {
            throw none();
        }

        @Override
        public PointDecoder pointDecoder() {
            throw none();
        }

        private static UnsupportedOperationException none() {
            return new UnsupportedOperationException("vectors of one's own come without encoder and decoder");
        }
    }
}
