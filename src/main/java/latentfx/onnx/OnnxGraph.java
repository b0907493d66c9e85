package latentfx.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxModelMetadata;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.model.ConditionalVaeSpec;
import latentfx.model.file.ModelFileException;
import org.jspecify.annotations.Nullable;

/**
 * A graph that ONNX Runtime has loaded. Several threads may run it at once. Its native memory is given back when nobody
 * refers to it any more.
 */
final class OnnxGraph {
    private static final String CLASSES = "class";
    private static final Cleaner CLEANER = Cleaner.create();

    private final String file;
    private final OrtSession session;
    private final List<Declared> inputs;
    private final List<Declared> outputs;
    private final Optional<Declared> classes;
    private final OnnxModelMetadata metadata;
    private final OwnFile own;
    private Cleaner.@Nullable Cleanable memory;

    private OnnxGraph(String file, OrtSession session) throws OrtException {
        this.file = file;
        this.session = session;
        List<Declared> all = declared(session.getInputInfo());
        classes = all.stream()
                .filter(input -> all.size() == 2 && input.name().equals(CLASSES) && isClasses(input))
                .findFirst();
        inputs = all.stream()
                .filter(input -> classes.filter(input::equals).isEmpty())
                .toList();
        outputs = declared(session.getOutputInfo());
        metadata = session.getMetadata();
        own = OwnFile.of(metadata);
    }

    /**
     * Loads {@code file}; nothing is run.
     *
     * @throws ModelFileException if it is refused; the message is one sentence for the user
     */
    static OnnxGraph load(OnnxFile file) throws ModelFileException {
        OrtSession session = OnnxEngine.load(file);
        try {
            OnnxGraph graph = new OnnxGraph(file.name(), session);
            graph.memory = CLEANER.register(graph, () -> close(session));
            return graph;
        } catch (OrtException refused) {
            close(session);
            throw OnnxEngine.refusal(file.name(), refused);
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException closed) { // nothing is left to be done
            throw new IllegalStateException(closed);
        }
    }

    private static List<Declared> declared(Map<String, NodeInfo> ends) {
        return ends.entrySet().stream()
                .map(end -> end.getValue().getInfo() instanceof TensorInfo tensor
                        ? Declared.of(
                                end.getKey(),
                                tensor.type == OnnxJavaType.FLOAT,
                                String.valueOf(tensor.type),
                                tensor.getShape())
                        : Declared.of(end.getKey(), false, "no tensor", new long[0]))
                .toList();
    }

    private static boolean isClasses(Declared input) {
        int count = input.size().orElse(0);
        return input.isFloat() && input.rank() == 2 && count > 1 && count <= ConditionalVaeSpec.MAX_CLASSES;
    }

    /** Gives its memory back now; it must not be run any more. */
    void discard() {
        if (memory != null) {
            memory.clean();
        }
    }

    /** The file's name in messages. */
    String file() {
        return file;
    }

    /** What runs it. */
    OrtSession session() {
        return session;
    }

    /** Its inputs, without {@link #classes}. */
    List<Declared> inputs() {
        return inputs;
    }

    /** The input {@code class} beside the only other one, one number for each class: that of a conditional model. */
    Optional<Declared> classes() {
        return classes;
    }

    /** How many numbers {@link #classes} takes for a sample; 0 if there is none. */
    int classCount() {
        return classes.map(input -> input.end().size()).orElse(0);
    }

    /** A property of its metadata. */
    Optional<String> property(String name) {
        return metadata.getCustomMetadataValue(name);
    }

    /** What it says about itself. */
    OwnFile own() {
        return own;
    }

    /** Its outputs. */
    List<Declared> outputs() {
        return outputs;
    }
}
