package latentfx.ui.explore;

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
import latentfx.model.VaeSpec;

/** A model whose picture is 2×2 pixels: pixel d is a quarter of dimension d (at most 4 dimensions) above a half. */
record FakeModel(ModelSpec spec) implements LatentModel {
    static final DataOrigin ORIGIN = new DataOrigin("fake", "test", "0".repeat(64));

    static OpenModel open(boolean variational, int latent, int count) {
        NetworkShape shape = new NetworkShape(4, List.of(), latent);
        ModelSpec spec = variational ? new VaeSpec(shape, 1) : new AutoencoderSpec(shape);
        Random random = new Random(3);
        float[] codes = new float[count * latent];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 2;
            for (int d = 0; d < latent; d++) {
                // Narrower from dimension to dimension; the classes lie apart along the second.
                codes[i * latent + d] = (float) (random.nextGaussian() / (1 + d)) + (d == 1 ? labels[i] : 0);
            }
        }
        CodeSheet sheet = new CodeSheet(Matrix.wrap(count, latent, codes), labels, List.of("no", "yes"), ORIGIN);
        return new OpenModel("fake", new FakeModel(spec), new ImageShape(2, 2, 1), sheet, Optional.empty());
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
        float[] pixels = new float[codes.rows() * 4];
        for (int row = 0; row < codes.rows(); row++) {
            for (int p = 0; p < 4; p++) {
                pixels[4 * row + p] = 0.5f + (p < codes.columns() ? codes.get(row, p) / 4 : 0);
            }
        }
        return Matrix.wrap(codes.rows(), 4, pixels);
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> {
            float[] drawn = decode(Matrix.of(1, code.length, code)).row(0);
            System.arraycopy(drawn, 0, image, 0, 4);
        };
    }
}
