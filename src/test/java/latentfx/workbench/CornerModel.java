package latentfx.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.VaeSpec;

/**
 * A model whose figures can be worked out on paper: the code of a 2×2 image is its first pixels, the picture of a code is
 * those pixels again and 0.5 for the rest. As a VAE its log-variance is -40 everywhere: draws do not stray.
 */
public record CornerModel(ModelSpec spec) implements LatentModel {
    static final ImageShape IMAGE = new ImageShape(2, 2, 1);
    public static final float LOG_VARIANCE = -40;

    public static CornerModel autoencoder(int latent) {
        return new CornerModel(new AutoencoderSpec(new NetworkShape(4, List.of(), latent)));
    }

    public static CornerModel vae() {
        return new CornerModel(new VaeSpec(new NetworkShape(4, List.of(), 2), 1));
    }

    /** Images whose first two pixels are a corner of the unit square (their class) and whose others are black. */
    public static Dataset corners(int copies) {
        float[] pixels = new float[copies * 4 * 4];
        int[] labels = new int[copies * 4];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i % 4;
            pixels[4 * i] = i % 2;
            pixels[4 * i + 1] = i / 2 % 2;
        }
        DataOrigin origin = new DataOrigin("corners", "test", "c0".repeat(32));
        List<String> names = List.of("none", "right", "up", "both");
        return new Dataset(Matrix.wrap(labels.length, 4, pixels), labels, IMAGE, names, origin, Optional.empty());
    }

    @Override
    public Parameters parameters() {
        float[] encoder = new float[(int) Parameters.encoderSize(spec)];
        float[] decoder = new float[(int) Parameters.decoderSize(spec)];
        Arrays.fill(encoder, 0.25f);
        Arrays.fill(decoder, -3);
        return new Parameters(encoder, decoder);
    }

    @Override
    public Posterior encode(Matrix images, int[] labels) {
        int latent = spec.shape().latent();
        float[] means = new float[images.rows() * latent];
        for (int i = 0; i < means.length; i++) {
            means[i] = images.get(i / latent, i % latent);
        }
        float[] logVariances = new float[means.length];
        Arrays.fill(logVariances, LOG_VARIANCE);
        return new Posterior(
                Matrix.wrap(images.rows(), latent, means),
                spec instanceof VaeSpec
                        ? Optional.of(Matrix.wrap(images.rows(), latent, logVariances))
                        : Optional.empty());
    }

    @Override
    public Matrix decode(Matrix codes) {
        float[] pixels = new float[codes.rows() * 4];
        float[] image = new float[4];
        for (int row = 0; row < codes.rows(); row++) {
            pointDecoder().decode(codes.row(row), image);
            System.arraycopy(image, 0, pixels, 4 * row, 4);
        }
        return Matrix.wrap(codes.rows(), 4, pixels);
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> {
            Arrays.fill(image, 0.5f);
            System.arraycopy(code, 0, image, 0, code.length);
        };
    }
}
