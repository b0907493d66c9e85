package latentfx.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession.Result;
import ai.onnxruntime.TensorInfo;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.NetworkEnd;

/** Runs a graph that nothing is known of yet: ended where it takes too long, with results whose size is checked first. */
final class Probe {
    /** Most numbers of one output of one run: 256 MB. */
    static final int MOST_NUMBERS = 1 << 26;

    private static final NetworkEnd NO_CLASSES = new NetworkEnd("class", List.of(1));

    private final OnnxGraph graph;
    private final Duration patience;

    Probe(OnnxGraph graph, Duration patience) {
        this.graph = graph;
        this.patience = patience;
    }

    /**
     * What an output gave.
     *
     * @param axes its axes, the batch first
     * @param numbers all of them
     */
    record Given(long[] axes, float[] numbers) {
        /** Samples that were given; the batch. */
        int rows() {
            return axes.length == 0 ? 1 : (int) axes[0];
        }
    }

    /**
     * Runs {@code rows} samples, one after the other in {@code samples}.
     *
     * @return each output of floats by its name
     * @throws ModelFileException if the graph fails, takes too long or gives too much; the message is one sentence
     */
    Map<String, Given> run(NetworkEnd taken, int rows, float[] samples) throws ModelFileException {
        for (Declared output : graph.outputs()) {
            if (output.least() > MOST_NUMBERS) {
                throw tooLarge(output.name(), output.least());
            }
        }
        try (Watchdog watchdog = Watchdog.over(patience)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            NetworkEnd classes = graph.classes().map(Declared::end).orElse(NO_CLASSES);
            try (OnnxTensor input = OnnxTensor.createTensor(
                            environment, FloatBuffer.wrap(samples), BlockRun.axes(rows, taken));
                    OnnxTensor told = OnnxTensor.createTensor(
                            environment, firstClass(rows, classes.size()), BlockRun.axes(rows, classes));
                    Result result = graph.session().run(inputs(taken, input, told), watchdog.options())) {
                return given(result);
            } catch (OrtException failed) {
                throw watchdog.hasFired() ? tooLong(failed) : OnnxEngine.refusal(graph.file(), failed);
            }
        } catch (OrtException failed) {
            throw OnnxEngine.refusal(graph.file(), failed);
        } finally {
            Reference.reachabilityFence(graph);
        }
    }

    /** Every sample is of the first class: what is found out does not depend on it. */
    private static FloatBuffer firstClass(int rows, int classes) {
        FloatBuffer told = FloatBuffer.allocate(Math.multiplyExact(rows, classes));
        for (int row = 0; row < rows; row++) {
            told.put(row * classes, 1);
        }
        return told;
    }

    private Map<String, OnnxTensor> inputs(NetworkEnd taken, OnnxTensor input, OnnxTensor told) {
        return graph.classes()
                .map(classes -> Map.of(taken.name(), input, classes.name(), told))
                .orElse(Map.of(taken.name(), input));
    }

    private Map<String, Given> given(Result result) throws ModelFileException {
        Map<String, Given> given = new LinkedHashMap<>();
        for (Map.Entry<String, OnnxValue> each : result) {
            if (each.getValue() instanceof OnnxTensor tensor && isFloat(tensor)) {
                TensorInfo info = tensor.getInfo();
                if (info.getNumElements() > MOST_NUMBERS) {
                    throw tooLarge(each.getKey(), (double) info.getNumElements());
                }
                FloatBuffer numbers = tensor.getFloatBuffer();
                float[] copy = new float[numbers.remaining()];
                numbers.get(copy);
                given.put(each.getKey(), new Given(info.getShape(), copy));
            }
        }
        return given;
    }

    private static boolean isFloat(OnnxTensor tensor) {
        return tensor.getInfo().type == OnnxJavaType.FLOAT;
    }

    private ModelFileException tooLong(OrtException failed) {
        return new ModelFileException(
                graph.file(),
                "was stopped: its first run did not end within " + patience.toMillis()
                        + " milliseconds; export a smaller model, or one without loops.",
                failed);
    }

    private ModelFileException tooLarge(String output, double numbers) {
        return new ModelFileException(
                graph.file(),
                "gives " + (long) numbers + " numbers at its output " + output + " where at most " + MOST_NUMBERS
                        + " are expected; export it for smaller images or smaller batches.");
    }
}
