package latentfx.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Map;
import latentfx.model.file.ModelFileException;
import org.jspecify.annotations.Nullable;

/**
 * A graph that ONNX Runtime has loaded. Several threads may run it at once. Its native memory is given back when nobody
 * refers to it any more.
 */
final class OnnxGraph {
    private static final Cleaner CLEANER = Cleaner.create();

    private final String file;
    private final OrtSession session;
    private final List<Declared> inputs;
    private final List<Declared> outputs;
    private Cleaner.@Nullable Cleanable memory;

    private OnnxGraph(String file, OrtSession session) throws OrtException {
        this.file = file;
        this.session = session;
        inputs = declared(session.getInputInfo());
        outputs = declared(session.getOutputInfo());
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

    /** Its inputs. */
    List<Declared> inputs() {
        return inputs;
    }

    /** Its outputs. */
    List<Declared> outputs() {
        return outputs;
    }
}
