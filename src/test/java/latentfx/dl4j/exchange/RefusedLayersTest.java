package latentfx.dl4j.exchange;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import latentfx.model.file.ModelFileException;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** Networks with layers other than dense ones are refused with a message that names the unsupported layer. */
final class RefusedLayersTest {
    @TempDir
    private static Path shared;

    private static Path sound = Path.of("");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeAll
    static void saveASoundNetwork() throws IOException {
        sound = shared.resolve("sound.zip");
        Networks.save(sound, Activation.RELU, Activation.SIGMOID, 3, 4, 6);
    }

    @BeforeEach
    void copyIt() throws IOException {
        file = folder.resolve("net.zip");
        Files.copy(sound, file);
    }

    @Test
    void weightsInAnotherPrecisionAreRefusedByItsName() throws IOException {
        Networks.save(
                file,
                DataType.valueOf("HALF"),
                List.of(new DenseLayer.Builder()
                        .nIn(3)
                        .nOut(4)
                        .activation(Activation.SIGMOID)
                        .build()));
        assertTrue(refused().contains("of data type HALF where FLOAT or DOUBLE"), refused());
        Networks.edit(file, "\"dataType\" : \"HALF\"", "\"dataType\" : \"FLOAT\"");
        assertTrue(refused().contains("weights of type HALF where FLOAT or DOUBLE"), refused());
    }

    @Test
    void layersThatAreNotDenseAreRefusedByTheirName() throws IOException {
        Networks.edit(file, "layers.DenseLayer", "layers.ConvolutionLayer");
        assertTrue(refused().contains("has a layer of the kind ConvolutionLayer; only dense layers"), refused());
    }

    @Test
    void anActivationThatIsNotKnownIsRefusedByItsName() throws IOException {
        Networks.edit(file, "impl.ActivationReLU", "impl.ActivationMish");
        assertTrue(refused().contains("has the activation ActivationMish; known are identity, relu"), refused());
    }

    @Test
    void anotherSlopeOfALeakyReluIsRefused() throws IOException {
        Networks.save(file, Activation.LEAKYRELU, Activation.SIGMOID, 3, 4, 6);
        Networks.edit(file, "\"alpha\" : 0.01", "\"alpha\" : 0.2");
        assertTrue(refused().contains("ActivationLReLU with alpha 0.2; only 0.01"), refused());
    }

    @Test
    void layerNormalisationAndPreprocessorsAreRefused() throws IOException {
        Networks.edit(file, "\"hasLayerNorm\" : false", "\"hasLayerNorm\" : true");
        assertTrue(refused().contains("layer normalisation"), refused());
        Files.copy(sound, file, StandardCopyOption.REPLACE_EXISTING);
        Networks.edit(
                file,
                "\"inputPreProcessors\" : { }",
                "\"inputPreProcessors\" : { \"0\" : { \"@class\" : \"a.b.CnnToFeedForwardPreProcessor\" } }");
        assertTrue(refused().contains("has the preprocessor CnnToFeedForwardPreProcessor"), refused());
    }

    @Test
    void aGraphIsRefusedByItsName() throws IOException {
        String graph = new NeuralNetConfiguration.Builder()
                .graphBuilder()
                .addInputs("in")
                .addLayer("d", new DenseLayer.Builder().nIn(3).nOut(4).build(), "in")
                .addLayer(
                        "o",
                        new OutputLayer.Builder(LossFunction.MSE)
                                .activation(Activation.IDENTITY)
                                .nIn(4)
                                .nOut(6)
                                .build(),
                        "d")
                .setOutputs("o")
                .build()
                .toJson();
        Networks.replace(file, NetworkZip.CONFIGURATION, graph.getBytes(StandardCharsets.UTF_8));
        assertTrue(refused().contains("is a ComputationGraph where a MultiLayerNetwork is expected"), refused());
    }

    @Test
    void whatIsNoConfigurationIsRefused() throws IOException {
        for (String json : List.of("", "null", "[]", "{", "{}", "{\"confs\":[]}", "{\"confs\":[{}]}", "7")) {
            Networks.replace(file, NetworkZip.CONFIGURATION, json.getBytes(StandardCharsets.UTF_8));
            assertTrue(refused().startsWith("net.zip "), json);
        }
        Networks.replace(file, NetworkZip.CONFIGURATION, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        assertTrue(refused().contains("damaged configuration.json"));
    }

    @Test
    void foreignNamesAreShownShortAndWithoutControlCharacters() throws IOException {
        Networks.edit(file, "layers.DenseLayer", "layers." + "\\u001b\\n".repeat(100));
        String message = refused();
        assertTrue(message.length() < 250 && message.chars().noneMatch(Character::isISOControl), message);
    }

    private String refused() {
        return assertThrows(ModelFileException.class, () -> new Dl4jExchange().read(file))
                .getMessage();
    }
}
