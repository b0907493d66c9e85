package latentfx.ui.path;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.CodeSheet;
import latentfx.model.Condition;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.LatentModel;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.OpenModel;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.VaeSpec;

/** Models made of a formula, so that tests know to the last digit what a decoder must draw. */
public final class FakeModels {
    /** Where the samples of most fakes come from. */
    public static final DataOrigin ORIGIN = new DataOrigin("MNIST", "test", "0".repeat(64));

    private FakeModels() {}

    /** A model whose pixel p shows {@code scale * code[p % latent]}; its samples have the codes given. */
    public static OpenModel linear(String name, float scale, DataOrigin origin, Matrix codes) {
        int latent = codes.columns();
        ImageShape image = new ImageShape(2, 2, 1);
        PointDecoder decoder = (code, pixels) -> {
            for (int p = 0; p < pixels.length; p++) {
                pixels[p] = scale * code[p % latent];
            }
        };
        return open(
                name,
                new AutoencoderSpec(new NetworkShape(4, List.of(), latent)),
                image,
                decoder,
                sheet(origin, codes));
    }

    /** A model that draws soft blobs whose place and size the code decides, on ten clusters of codes. */
    public static OpenModel blobs(String name, boolean variational, int latent, int samples, DataOrigin origin) {
        NetworkShape shape = new NetworkShape(784, List.of(), latent);
        ModelSpec spec = variational ? new VaeSpec(shape, 1) : new AutoencoderSpec(shape);
        Random random = new Random(name.hashCode());
        float[] codes = new float[samples * latent];
        int[] labels = IntStream.range(0, samples).map(i -> i % 10).toArray();
        float[] centres = new float[10 * latent];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = (float) random.nextGaussian() * 2;
        }
        for (int i = 0; i < codes.length; i++) {
            int centre = labels[i / latent] * latent + i % latent;
            codes[i] = centres[centre] + (float) random.nextGaussian() * 0.6f;
        }
        CodeSheet sheet = new CodeSheet(Matrix.wrap(samples, latent, codes), labels, digits(), origin);
        return open(name, spec, ImageShape.MNIST, FakeModels::drawBlobs, sheet);
    }

    private static void drawBlobs(float[] code, float[] pixels) {
        double cx = 14 + 2.2 * code[0];
        double cy = 14 + 2.2 * code[1 % code.length];
        double radius = 5 + code[2 % code.length];
        for (int p = 0; p < 784; p++) {
            int row = p / 28;
            double away = Math.hypot(p % 28 - cx, row - cy) - Math.abs(radius);
            pixels[p] = (float) Math.exp(-away * away / 4);
        }
    }

    /**
     * A conditional model of three classes whose 2-D styles are given: its first two pixels show the style, the other two
     * the weights of the last two classes.
     */
    public static OpenModel conditional(String name, DataOrigin origin, Matrix styles) {
        ModelSpec spec = new ConditionalVaeSpec(new NetworkShape(4, List.of(), 2), 3, Likelihood.BERNOULLI);
        int[] labels = IntStream.range(0, styles.rows()).map(i -> i % 3).toArray();
        PointDecoder decoder = (code, pixels) -> {
            pixels[0] = code[0];
            pixels[1] = code[1];
            pixels[2] = code[3];
            pixels[3] = code[4];
        };
        CodeSheet sheet = new CodeSheet(Condition.append(spec, styles, labels), labels, List.of("0", "1", "2"), origin);
        return open(name, spec, new ImageShape(2, 2, 1), decoder, sheet);
    }

    /** A sheet whose labels count 0, 1, 2, … and start again after 9. */
    public static CodeSheet sheet(DataOrigin origin, Matrix codes) {
        int[] labels = IntStream.range(0, codes.rows()).map(i -> i % 10).toArray();
        return new CodeSheet(codes, labels, digits(), origin);
    }

    private static List<String> digits() {
        return IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    }

    /** {@code open} with {@code decoder} in place of its own. */
    public static OpenModel withDecoder(OpenModel open, PointDecoder decoder) {
        return open(open.name(), open.model().spec(), open.image(), decoder, open.sheet());
    }

    /** {@code open} with a count of the decodes it makes. */
    public static OpenModel counting(OpenModel open, AtomicInteger count) {
        PointDecoder inner = open.model().pointDecoder();
        return withDecoder(open, (code, pixels) -> {
            count.incrementAndGet();
            inner.decode(code, pixels);
        });
    }

    private static OpenModel open(
            String name, ModelSpec spec, ImageShape image, PointDecoder decoder, CodeSheet sheet) {
        return new OpenModel(name, new Formula(spec, decoder), image, sheet, Optional.empty());
    }

    /** A model that is nothing but a decoder. */
    private record Formula(ModelSpec spec, PointDecoder pointDecoder) implements LatentModel {
        @Override
        public Parameters parameters() {
            throw new UnsupportedOperationException("a formula has no weights");
        }

        @Override
        public Posterior encode(Matrix images, int[] labels) {
            // The first pixels stand in for a code: enough for a place that depends on the picture.
            int latent = spec.shape().latent();
            float[] codes = new float[images.rows() * latent];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = images.get(i / latent, i % latent);
            }
            return new Posterior(Matrix.wrap(images.rows(), latent, codes), Optional.empty());
        }

        @Override
        public Matrix decode(Matrix codes) {
            int pixels = spec.shape().inputs();
            float[] drawn = new float[codes.rows() * pixels];
            float[] picture = new float[pixels];
            for (int i = 0; i < codes.rows(); i++) {
                pointDecoder.decode(codes.row(i), picture);
                System.arraycopy(picture, 0, drawn, i * pixels, pixels);
            }
            return Matrix.wrap(codes.rows(), pixels, drawn);
        }
    }
}
