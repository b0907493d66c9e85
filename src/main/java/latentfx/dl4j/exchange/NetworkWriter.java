package latentfx.dl4j.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.NetworkDefinitions;
import latentfx.model.Activation;
import latentfx.model.LatentModel;
import latentfx.model.LayerSpec;
import latentfx.model.ModelSpec;
import latentfx.task.SafeWrite;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.util.ModelSerializer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.learning.config.Adam;

/** Writes the encoder and decoder of one model as files of {@code ModelSerializer}. */
final class NetworkWriter {
    /** Initial weights are replaced; Deeplearning4j only wants a seed that is not 0. */
    private static final long SEED = 1;

    private final LatentModel model;

    NetworkWriter(LatentModel model) {
        this.model = model;
    }

    /** Writes the encoder, if there is one, and the decoder; returns the files. */
    List<Path> write(Path encoder, Path decoder) throws IOException {
        ModelSpec spec = model.spec();
        List<Path> written = new ArrayList<>();
        if (spec.hasEncoder()) {
            write(spec.encoderLayers(), model.parameters().encoder(), encoder);
            written.add(encoder);
        }
        List<LayerSpec> layers = new ArrayList<>(spec.decoderLayers());
        if (spec.likelihood().onLogits()) {
            LayerSpec last = layers.remove(layers.size() - 1);
            layers.add(last.with(Activation.SIGMOID));
        }
        write(layers, model.parameters().decoder(), decoder);
        written.add(decoder);
        return written;
    }

    private static void write(List<LayerSpec> layers, float[] weights, Path file) throws IOException {
        MultiLayerNetwork network = NetworkDefinitions.fresh(layers, new Adam(), SEED, DataType.FLOAT);
        NetworkDefinitions.fill(network, layers, weights);
        SafeWrite.to(file, out -> ModelSerializer.writeModel(network, out, false));
    }
}
