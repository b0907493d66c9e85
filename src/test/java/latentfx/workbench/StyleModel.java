package latentfx.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.Condition;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;

/**
 * A conditional model of 2×2 images and three classes on paper: the first two pixels are the style, the third is half the
 * class, the last black. Right for what {@link #images} makes; the style has nothing to do with the class.
 */
public record StyleModel() implements LatentModel {
    static final float LOG_VARIANCE = -40;
    private static final ConditionalVaeSpec SPEC =
            new ConditionalVaeSpec(new NetworkShape(4, List.of(), 2), 3, Likelihood.BERNOULLI);

    /** Images of three classes in turn, with a style drawn from the unit square. */
    public static Dataset images(int count) {
        SplittableRandom random = new SplittableRandom(11);
        float[] pixels = new float[count * 4];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % 3;
            pixels[4 * i] = (float) random.nextDouble();
            pixels[4 * i + 1] = (float) random.nextDouble();
            pixels[4 * i + 2] = labels[i] / 2f;
        }
        DataOrigin origin = new DataOrigin("styles", "test", "5e".repeat(32));
        List<String> names = List.of("zero", "one", "two");
        return new Dataset(
                Matrix.wrap(count, 4, pixels), labels, new ImageShape(2, 2, 1), names, origin, Optional.empty());
    }

    @Override
    public ConditionalVaeSpec spec() {
        return SPEC;
    }

    @Override
    public Parameters parameters() {
        return new Parameters(
                new float[(int) Parameters.encoderSize(SPEC)], new float[(int) Parameters.decoderSize(SPEC)]);
    }

    @Override
    public Posterior encode(Matrix images, int[] labels) {
        Condition.append(SPEC, images, labels); // refuses wrong labels
        float[] logVariances = new float[images.rows() * 2];
        Arrays.fill(logVariances, LOG_VARIANCE);
        return new Posterior(images.columns(0, 2), Optional.of(Matrix.wrap(images.rows(), 2, logVariances)));
    }

    @Override
    public Matrix decode(Matrix codes) {
        float[] pixels = new float[codes.rows() * 4];
        for (int row = 0; row < codes.rows(); row++) {
            float[] image = new float[4];
            pointDecoder().decode(codes.row(row), image);
            System.arraycopy(image, 0, pixels, 4 * row, 4);
        }
        return Matrix.wrap(codes.rows(), 4, pixels);
    }

    @Override
    public PointDecoder pointDecoder() {
        return (code, image) -> {
            if (code.length != 5 || Math.abs(code[2] + code[3] + code[4] - 1) > 1e-6) {
                throw new IllegalArgumentException("no style and class weights: " + Arrays.toString(code));
            }
            image[0] = code[0];
            image[1] = code[1];
            image[2] = code[3] / 2 + code[4];
            image[3] = 0;
        };
    }
}
