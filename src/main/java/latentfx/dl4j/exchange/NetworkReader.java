package latentfx.dl4j.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.file.ModelFileException;

/**
 * Reads a network written by Deeplearning4j's {@code ModelSerializer} without using Deeplearning4j: first the
 * configuration, then the weights that it requires. No Java object is deserialised, and nothing is unpacked to disk.
 */
final class NetworkReader {
    private NetworkReader() {}

    /**
     * Reads the network in {@code file}.
     *
     * @throws ModelFileException if it is not a complete, valid network of dense layers; the message is one sentence
     */
    static DenseNetwork read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (NetworkZip zip = NetworkZip.open(file, name)) {
            NetworkLayers layers = LayersJson.read(zip.configuration(), name);
            layers.checkSize(zip.size(), name);
            float[] weights;
            try (InputStream coefficients = zip.coefficients()) {
                weights = new CoefficientsReader(coefficients, name).read(layers);
            } catch (EOFException early) {
                throw new ModelFileException(
                        name, "is cut short in " + NetworkZip.COEFFICIENTS + "; use another copy of it.", early);
            }
            return new DenseNetwork(name, layers.specs(), weights, zip.leftOut());
        }
    }
}
