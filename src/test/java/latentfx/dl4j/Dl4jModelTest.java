package latentfx.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Condition;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.Convolutions;
import latentfx.model.LatentModel;
import latentfx.model.LayerWeights;
import latentfx.model.Likelihood;
import latentfx.model.ModelSpec;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.PointDecoder;
import latentfx.model.Posterior;
import latentfx.model.VaeSpec;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * A model computes equal results for single points, batches and parts of batches, and refuses codes and weights of wrong
 * sizes.
 */
final class Dl4jModelTest {
    private static final NetworkShape SHAPE = new NetworkShape(30, List.of(20, 10), 3);

    @Test
    void aPointDecodedWithoutTheFrameworkEqualsTheFrameworksPicture() {
        LatentModel model = model(new AutoencoderSpec(SHAPE));
        Matrix codes = random(5, 3, -3, 3);
        Matrix pictures = model.decode(codes);
        PointDecoder decoder = model.pointDecoder();
        float[] picture = new float[30];
        for (int i = 0; i < 5; i++) {
            decoder.decode(codes.row(i), picture);
            assertArrayEquals(pictures.row(i), picture, 1e-5f);
        }
    }

    @Test
    void aStripIsDecodedIntoAnArrayThatIsUsedAgain() {
        LatentModel model = model(new VaeSpec(SHAPE, 1));
        Matrix codes = random(50, 3, -3, 3);
        float[] images = new float[50 * 30];
        model.decode(random(50, 3, -3, 3), images);
        model.decode(codes, images);
        assertArrayEquals(model.decode(codes).toArray(), images);
        assertThrows(IllegalArgumentException.class, () -> model.decode(codes, new float[50 * 30 - 1]));
    }

    @Test
    void aPointIsDecodedThroughConvolutionsAsInABatchBeforeAndAfterTheEngineStarts() {
        for (ImageShape image : List.of(new ImageShape(8, 12, 3), new ImageShape(12, 4, 1))) {
            ModelSpec spec =
                    new AutoencoderSpec(new NetworkShape(new Convolutions(image, List.of(9, 5)), List.of(7), 3));
            Parameters parameters = NetworkPair.fresh(NetworkPlan.of(spec), 1e-3, 1, DataType.FLOAT)
                    .copyParameters();
            LatentModel model = new Dl4jFactory().create(spec, parameters);
            Matrix codes = random(5, 3, -3, 3);
            Matrix pictures = model.decode(codes);
            PointDecoder fast = model.pointDecoder();
            PointDecoder plain = new FrozenDecoder(DecoderWeights.of(spec, parameters.decoderBuffer()));
            float[] picture = new float[image.size()];
            for (int i = 0; i < 5; i++) {
                fast.decode(codes.row(i), picture);
                assertArrayEquals(pictures.row(i), picture, 1e-5f);
                plain.decode(codes.row(i), picture);
                assertArrayEquals(pictures.row(i), picture, 1e-5f);
            }
        }
    }

    @Test
    void convolutionsLookedAtLayerByLayerGiveTheCodeThatTheModelGives() {
        NetworkShape shape = new NetworkShape(new Convolutions(new ImageShape(8, 4, 3), List.of(5, 2)), List.of(6), 3);
        ModelSpec spec = new ConditionalVaeSpec(shape, 4, Likelihood.BERNOULLI);
        LatentModel model = model(spec);
        Matrix images = random(6, 96, 0, 1);
        int[] labels = {0, 1, 2, 3, 3, 2};
        Matrix reached = Condition.append(spec, images, labels);
        for (LayerWeights layer : LayerWeights.ofEncoder(model)) {
            reached = layer.outputs(reached);
        }
        Matrix expected = model.encode(images, labels).mean();
        assertArrayEquals(expected.toArray(), reached.columns(0, 3).toArray(), 1e-5f);
    }

    @Test
    void aDecoderWithoutHiddenLayersDecodesToo() {
        LatentModel model = model(new AutoencoderSpec(new NetworkShape(30, List.of(), 3)));
        Matrix codes = random(1, 3, -3, 3);
        float[] picture = new float[30];
        model.pointDecoder().decode(codes.row(0), picture);
        assertArrayEquals(model.decode(codes).row(0), picture, 1e-5f);
    }

    @Test
    void aBatchGivesTheSameCodesWholeAndInParts() {
        LatentModel model = model(new AutoencoderSpec(SHAPE));
        Matrix images = random(1200, 30, 0, 1);
        Matrix whole = model.encode(images).mean();
        Matrix part = model.encode(images.slice(600, 610)).mean();
        assertArrayEquals(whole.slice(600, 610).toArray(), part.toArray(), 1e-5f);
    }

    @Test
    void aVaeGivesMeanAndLogVarianceAndAnAutoencoderOnlyACode() {
        Matrix images = random(4, 30, 0, 1);
        Posterior gaussian = model(new VaeSpec(SHAPE, 1)).encode(images);
        assertEquals(3, gaussian.mean().columns());
        assertEquals(3, gaussian.logVariance().orElseThrow().columns());
        assertTrue(
                model(new AutoencoderSpec(SHAPE)).encode(images).logVariance().isEmpty());
    }

    @Test
    void picturesLieBetweenBlackAndWhite() {
        for (float value :
                model(new VaeSpec(SHAPE, 1)).decode(random(50, 3, -100, 100)).toArray()) {
            assertTrue(value >= 0 && value <= 1);
        }
    }

    @Test
    void weightsOfAnotherShapeAreRefused() {
        Parameters wrong = new Parameters(new float[7], new float[7]);
        assertThrows(IllegalArgumentException.class, () -> new Dl4jFactory().create(new AutoencoderSpec(SHAPE), wrong));
    }

    @Test
    void aCodeOfTheWrongLengthIsRefusedWithBothLengths() {
        PointDecoder decoder = model(new AutoencoderSpec(SHAPE)).pointDecoder();
        String message = assertThrows(IllegalArgumentException.class, () -> decoder.decode(new float[2], new float[30]))
                .getMessage();
        assertTrue(message.contains("2 numbers") && message.contains("from 3 to 30"), message);
    }

    private static LatentModel model(ModelSpec spec) {
        Parameters parameters =
                NetworkPair.fresh(NetworkPlan.of(spec), 1e-3, 1, DataType.FLOAT).copyParameters();
        return new Dl4jFactory().create(spec, parameters);
    }

    private static Matrix random(int rows, int columns, double from, double to) {
        SplittableRandom random = new SplittableRandom(4);
        float[] values = new float[rows * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextDouble(from, to);
        }
        return Matrix.wrap(rows, columns, values);
    }
}
