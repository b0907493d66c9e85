package latentfx.analysis.factors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/**
 * A model of 28×28 images that can be worked out on paper: its code is the centre of mass of the brightness in pixels, to the
 * right and down, and a third number that is always 0. What it decodes is flat, a hundredth of the first number bright.
 */
public final class CentreModel implements LatentModel {
    /** Where the samples on its map come from. */
    public static final DataOrigin ORIGIN = new DataOrigin("MNIST", "test", "ab".repeat(32));

    /** The model with a map of three samples at 10, 14 and 18 pixels to the right. */
    public static OpenModel open() {
        CodeSheet sheet = new CodeSheet(
                Matrix.of(3, 3, 10, 14, 0, 14, 14, 0, 18, 14, 0), new int[] {0, 1, 2}, List.of("0", "1", "2"), ORIGIN);
        return new OpenModel("centre", new CentreModel(), ImageShape.MNIST, sheet, Optional.empty());
    }

    @Override
    public ModelSpec spec() {
        return new AutoencoderSpec(new NetworkShape(ImageShape.MNIST.size(), List.of(), 3));
    }

    @Override
    public Parameters parameters() {
        throw new UnsupportedOperationException("it has no weights");
    }

    @Override
    public Posterior encode(Samples images, int[] labels) {
        float[] codes = new float[3 * images.rows()];
        for (int row = 0; row < images.rows(); row++) {
            double ink = 0;
            double x = 0;
            double y = 0;
            float[] image = images.row(row);
            for (int p = 0; p < image.length; p++) {
                ink += image[p];
                x += image[p] * (p % 28 + 0.5);
                y += image[p] * (Math.floorDiv(p, 28) + 0.5);
            }
            codes[3 * row] = (float) (x / ink);
            codes[3 * row + 1] = (float) (y / ink);
        }
        return new Posterior(Matrix.wrap(images.rows(), 3, codes), Optional.empty());
    }

    @Override
    public Matrix decode(Matrix codes) {
        float[] images = new float[codes.rows() * 784];
        for (int i = 0; i < images.length; i++) {
            images[i] = codes.get(i / 784, 0) / 100;
        }
        return Matrix.wrap(codes.rows(), 784, images);
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> Arrays.fill(image, code[0] / 100);
    }
}
