package latentfx.dl4j.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.dl4j.Dl4jFactory;
import latentfx.math.Matrix;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.exchange.NetworkHalves;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Imported Deeplearning4j networks compute the same outputs as in Deeplearning4j. */
final class ForeignNetworkTest {
    private static final int PIXELS = 16;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"IDENTITY", "RELU", "SIGMOID", "TANH", "LEAKYRELU", "ELU", "SELU", "SOFTPLUS", "SOFTSIGN"})
    void everyActivationThatIsKnownComputesWhatItComputesThere(Activation activation) throws Exception {
        Path file = folder.resolve("decoder.zip");
        MultiLayerNetwork theirs = Networks.save(file, activation, Activation.SIGMOID, 3, 8, 5, PIXELS);
        assertSameImages(theirs, decoder(file));
    }

    static Stream<List<Layer>> decoders() {
        DenseLayer first = dense(3, 6, Activation.RELU);
        return Stream.of(
                List.of(first, output(6, Activation.SIGMOID)),
                List.of(first, output(6, Activation.IDENTITY)),
                List.of(first, dense(6, PIXELS, Activation.RELU)),
                List.of(
                        first,
                        new DenseLayer.Builder()
                                .nIn(6)
                                .nOut(4)
                                .hasBias(false)
                                .activation(Activation.TANH)
                                .build(),
                        output(4, Activation.SIGMOID)),
                List.of(
                        dense(3, 5, Activation.IDENTITY),
                        new ActivationLayer.Builder().activation(Activation.ELU).build(),
                        dense(5, PIXELS, Activation.IDENTITY),
                        new ActivationLayer.Builder()
                                .activation(Activation.SIGMOID)
                                .build()));
    }

    private static DenseLayer dense(int inputs, int units, Activation activation) {
        return new DenseLayer.Builder()
                .nIn(inputs)
                .nOut(units)
                .activation(activation)
                .build();
    }

    private static OutputLayer output(int inputs, Activation activation) {
        return new OutputLayer.Builder(LossFunction.MSE)
                .nIn(inputs)
                .nOut(PIXELS)
                .activation(activation)
                .build();
    }

    @ParameterizedTest
    @MethodSource("decoders")
    void layersOfOtherKindsThatChangeNothingOrOnlyActivateAreUnderstood(List<Layer> layers) throws Exception {
        Path file = folder.resolve("decoder.zip");
        MultiLayerNetwork theirs = Networks.save(file, DataType.FLOAT, layers);
        assertSameImages(theirs, decoder(file));
    }

    @Test
    void dropoutLayersChangeNothing() throws Exception {
        Path file = folder.resolve("decoder.zip");
        MultiLayerNetwork theirs = Networks.save(
                file,
                DataType.FLOAT,
                List.of(
                        dense(3, 6, Activation.TANH),
                        new ActivationLayer.Builder()
                                .activation(Activation.IDENTITY)
                                .build(),
                        output(6, Activation.SIGMOID)));
        Networks.edit(file, "layers.ActivationLayer", "layers.DropoutLayer");
        assertSameImages(theirs, decoder(file));
    }

    @Test
    void theActivationOfALossLayerIsTheLastLayers() throws Exception {
        Path file = folder.resolve("decoder.zip");
        MultiLayerNetwork theirs = Networks.save(
                file,
                DataType.FLOAT,
                List.of(
                        dense(3, PIXELS, Activation.IDENTITY),
                        new ActivationLayer.Builder()
                                .activation(Activation.SIGMOID)
                                .build()));
        Networks.edit(file, "layers.ActivationLayer", "layers.LossLayer");
        assertSameImages(theirs, decoder(file));
    }

    @Test
    void weightsInDoublePrecisionAreRounded() throws Exception {
        Path file = folder.resolve("decoder.zip");
        MultiLayerNetwork theirs = Networks.save(
                file, DataType.DOUBLE, List.of(dense(3, 6, Activation.TANH), output(6, Activation.SIGMOID)));
        assertSameImages(theirs, decoder(file));
    }

    @Test
    void anAutoencoderInOnePieceIsCutAtItsCode() throws Exception {
        Path file = folder.resolve("whole.zip");
        MultiLayerNetwork theirs = Networks.save(file, Activation.RELU, Activation.SIGMOID, PIXELS, 9, 2, 7, PIXELS);
        NetworkHalves halves = NetworkHalves.of(new Dl4jExchange().read(file));
        LatentModel ours = new Dl4jFactory().create(halves.spec(), halves.parameters());
        Matrix images = Matrix.wrap(5, PIXELS, Networks.random(5 * PIXELS, 4));
        assertEquals(2, ours.spec().shape().latent());
        assertArrayEquals(
                Networks.output(theirs, images),
                ours.decode(ours.encode(images).mean()).toArray(),
                1e-5f);
    }

    private static NetworkHalves decoder(Path file) throws Exception {
        DenseNetwork network = new Dl4jExchange().read(file);
        return new NetworkHalves(Optional.empty(), network);
    }

    private static void assertSameImages(MultiLayerNetwork theirs, NetworkHalves halves) throws Exception {
        ModelSpec spec = halves.spec();
        LatentModel ours = new Dl4jFactory().create(spec, halves.parameters());
        Matrix codes = Matrix.wrap(100, 3, Networks.random(300, 8));
        float[] expected = Networks.output(theirs, codes);
        assertArrayEquals(expected, ours.decodeUncut(codes).toArray(), 1e-5f);
        float[] picture = new float[PIXELS];
        ours.pointDecoder().decode(codes.row(7), picture);
        for (int pixel = 0; pixel < PIXELS; pixel++) {
            float cut = Math.min(1, Math.max(0, expected[7 * PIXELS + pixel]));
            assertEquals(cut, picture[pixel], 1e-5f);
        }
    }
}
