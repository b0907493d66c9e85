package latentfx.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import latentfx.data.DataOrigin;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;

/** Models defined by formulas, so that tests know the exact output of a decoder. */
public final class FakeModels {
    /** Where the samples of most fakes come from. */
    public static final DataOrigin ORIGIN = new DataOrigin("MNIST", "test", "0".repeat(64));

    /** The log-variance of each code of a variational fake: so small that samples equal the mean. */
    public static final float LOG_VARIANCE = FakeModel.LOG_VARIANCE;

    private FakeModels() {}

    /**
     * A model of {@link FakeData#corners} whose figures can be worked out on paper: the code of an image is its first pixels,
     * the picture of a code is those pixels again and 0.5 for the rest.
     */
    public static LatentModel corner(ModelSpec spec) {
        float[] encoder = new float[(int) Parameters.encoderSize(spec)];
        float[] decoder = new float[(int) Parameters.decoderSize(spec)];
        Arrays.fill(encoder, 0.25f);
        Arrays.fill(decoder, -3);
        return FakeModel.of(spec, (code, image) -> {
                    Arrays.fill(image, 0.5f);
                    System.arraycopy(code, 0, image, 0, code.length);
                })
                .with(new Parameters(encoder, decoder));
    }

    /** {@link #corner(ModelSpec)} as a plain autoencoder of {@code latent} dimensions. */
    public static LatentModel cornerAutoencoder(int latent) {
        return corner(new AutoencoderSpec(new NetworkShape(4, List.of(), latent)));
    }

    /** {@link #corner(ModelSpec)} as a VAE of two dimensions. */
    public static LatentModel cornerVae() {
        return corner(new VaeSpec(new NetworkShape(4, List.of(), 2), 1));
    }

    /**
     * A conditional model of {@link FakeData#styles} on paper: the first two pixels are the style, the third is half
     * the class, the last black. Style and class are independent.
     */
    public static LatentModel style() {
        ModelSpec spec = new ConditionalVaeSpec(new NetworkShape(4, List.of(), 2), 3, Likelihood.BERNOULLI);
        PointDecoder decoder = (code, image) -> {
            if (code.length != 5 || Math.abs(code[2] + code[3] + code[4] - 1) > 1e-6) {
                throw new IllegalArgumentException("no style and class weights: " + Arrays.toString(code));
            }
            image[0] = code[0];
            image[1] = code[1];
            image[2] = code[3] / 2 + code[4];
            image[3] = 0;
        };
        FakeModel model = FakeModel.of(spec, decoder);
        return model.with((images, labels) -> {
            Condition.inputs(spec, images, labels); // refuses wrong labels
            return model.encode(images, labels);
        });
    }

    /** One layer each way in plain loops, straight from the definition of the parameters' order. */
    public static LatentModel layers(ModelSpec spec, Parameters parameters) {
        PointDecoder uncut = (code, image) -> layer(code, parameters.decoder(), image);
        PointDecoder cut = (code, image) -> {
            uncut.decode(code, image);
            for (int i = 0; i < image.length; i++) {
                image[i] = Math.max(0, Math.min(1, image[i]));
            }
        };
        int latent = spec.shape().latent();
        return FakeModel.of(spec, cut).with(parameters).withUncut(uncut).with((images, labels) -> {
            float[] codes = new float[images.rows() * latent];
            for (int row = 0; row < images.rows(); row++) {
                float[] code = new float[latent];
                layer(images.row(row), parameters.encoder(), code);
                System.arraycopy(code, 0, codes, row * latent, latent);
            }
            return new Posterior(Matrix.wrap(images.rows(), latent, codes), Optional.empty());
        });
    }

    private static void layer(float[] inputs, float[] flat, float[] outputs) {
        for (int unit = 0; unit < outputs.length; unit++) {
            double sum = flat[inputs.length * outputs.length + unit];
            for (int input = 0; input < inputs.length; input++) {
                sum += (double) inputs[input] * flat[unit * inputs.length + input];
            }
            outputs[unit] = (float) sum;
        }
    }

    /** A model that draws how far the code's first number is from 0 in every pixel. */
    public static LatentModel flat(ModelSpec spec) {
        return FakeModel.of(spec, (code, image) -> Arrays.fill(image, Math.min(1, Math.abs(code[0]))));
    }

    /** {@link #flat(ModelSpec)} that says it has {@code parameters}. */
    public static LatentModel flat(ModelSpec spec, Parameters parameters) {
        return ((FakeModel) flat(spec)).with(parameters);
    }

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

    /** A model that draws soft blobs whose position and size the code determines, on ten clusters of codes. */
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
        return new OpenModel(name, FakeModel.of(spec, decoder), image, sheet, Optional.empty());
    }

    /** An autoencoder of one number that draws every image of {@code pixels} pixels in middle grey. */
    public static LatentModel grey(int pixels) {
        return FakeModel.of(
                new AutoencoderSpec(new NetworkShape(pixels, List.of(), 1)), (code, image) -> Arrays.fill(image, 0.5f));
    }
}
