package latentfx.dl4j.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.LatentModel;
import latentfx.model.exchange.DenseNetwork;
import latentfx.model.exchange.ModelExchange;

/** Exchanges models with other JVM programs as zips that Deeplearning4j's {@code ModelSerializer} writes and restores. */
public final class Dl4jExchange implements ModelExchange {
    @Override
    public String extension() {
        return ".zip";
    }

    /**
     * {@inheritDoc} The network is a {@code MultiLayerNetwork} without updater, in float. Its {@code output()} is:
     *
     * <ul>
     *   <li>of the encoder, the code; of a variational model twice as many numbers, first the means, then the
     *       log-variances; its input are pixels in [0, 1], of a conditional model followed by one number per class
     *   <li>of the decoder, the image; its last layer is a sigmoid with a Bernoulli likelihood. With a Gaussian one
     *       (linear models and PCA among them) it is linear, and images are what lies in [0, 1] of it
     * </ul>
     *
     * Convolutional networks take and give images channels first, as Deeplearning4j stores them: all of the first colour,
     * row by row, then all of the second.
     *
     * <p>PCA is written as the two linear layers that do the same.
     */
    @Override
    public List<Path> write(LatentModel model, Path folder) throws IOException {
        return new NetworkWriter(model).write(folder.resolve(encoderFile()), folder.resolve(decoderFile()));
    }

    @Override
    public DenseNetwork read(Path file) throws IOException {
        return NetworkReader.read(file);
    }
}
