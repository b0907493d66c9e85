package latentfx.export.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFileException;
import latentfx.model.proto.ProtoWriter;
import latentfx.task.SafeWrite;
import latentfx.task.ShownText;

/**
 * Writes the networks of a model as ONNX files: {@code encoder.onnx} from {@code image} to {@code mean} and, where the model is
 * variational, {@code log_variance}; {@code decoder.onnx} from {@code z} to {@code image}. Images are [batch, channels, height,
 * width] with numbers from 0 to 1, codes [batch, latent]; any batch will do. Both networks of a conditional model have a
 * further input {@code class} [batch, classes]. Operators are those of opset 15, the version of the format is 8.
 */
public final class OnnxExport {
    /** The name of this program in the files. */
    public static final String PRODUCER = "LatentFX";

    private static final String ENCODER = "encoder.onnx";
    private static final String DECODER = "decoder.onnx";

    private final String version;

    /**
     * Writes files.
     *
     * @param version of this program, which the files name
     */
    public OnnxExport(String version) {
        this.version = version;
    }

    /** The files that {@link #write} may write into {@code folder}. */
    public static List<Path> files(Path folder) {
        return List.of(folder.resolve(ENCODER), folder.resolve(DECODER));
    }

    /**
     * Writes both networks into {@code folder}, which is made if it is not there, replacing files of the same names; of a
     * model without encoder the decoder alone. Either all files are written or none.
     *
     * @return the files
     * @throws ModelFileException if the weights are not known, or another model's encoder would lie beside the decoder;
     *     the message is one sentence for the user
     * @throws IOException if the disk refuses
     */
    public List<Path> write(OpenModel model, Path folder) throws IOException {
        if (!model.model().spec().hasWeights()) {
            throw new ModelFileException(
                    model.name(),
                    "is a model of another program, whose weights stay in its own file; give that file on instead of"
                            + " exporting it.");
        }
        NetworkGraphs graphs = new NetworkGraphs(model.model(), model.image());
        Map<Path, SafeWrite.Writer> files = new LinkedHashMap<>();
        Path encoder = folder.resolve(ENCODER);
        if (model.model().spec().hasEncoder()) {
            files.put(encoder, whole(graphs.encoder(), "encoder", model));
        } else if (Files.exists(encoder)) {
            throw new ModelFileException(
                    ShownText.file(encoder),
                    "is there already, but the model " + model.name()
                            + " has no encoder, so that it would lie beside a decoder of another model; choose another"
                            + " folder, or delete it.");
        }
        files.put(folder.resolve(DECODER), whole(graphs.decoder(), "decoder", model));
        Files.createDirectories(folder);
        SafeWrite.together(files);
        return List.copyOf(files.keySet());
    }

    private SafeWrite.Writer whole(GraphWriter graph, String part, OpenModel model) throws IOException {
        ProtoWriter written = graph.model(part, version, AboutModel.of(model, part));
        return written::writeTo;
    }
}
