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
import java.util.Map;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.NetworkEnd;

/** Runs a graph that nothing is known of yet: ended where it takes too long, with results whose size is checked first. */
final class Probe {
    /** Most numbers of one output of one run: 256 MB. */
    static final int MOST_NUMBERS = 1 << 26;

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
            try (OnnxTensor input = OnnxTensor.createTensor(
                            OrtEnvironment.getEnvironment(), FloatBuffer.wrap(samples), BlockRun.axes(rows, taken));
                    Result result = graph.session().run(Map.of(taken.name(), input), watchdog.options())) {
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
