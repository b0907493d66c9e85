package latentfx.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import latentfx.model.foreign.NetworkEnd;

/**
 * Runs a graph on blocks of one size with buffers of its own that are used again and again, outside the heap: nothing is
 * copied on the way in or out but the numbers themselves. Not for use by two threads at once.
 */
final class BlockRun {
    private final OnnxGraph graph;
    private final int rows;
    private final int width;
    private final int classes;
    private final FloatBuffer input;
    private final FloatBuffer told;
    private final Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    private final Map<String, OnnxTensor> outputs = new LinkedHashMap<>();
    private final Map<String, FloatBuffer> results = new LinkedHashMap<>();

    /**
     * Buffers for blocks of {@code rows} samples.
     *
     * @param taken the input
     * @param given the outputs that are wanted
     */
    BlockRun(OnnxGraph graph, int rows, NetworkEnd taken, List<NetworkEnd> given) {
        this.graph = graph;
        this.rows = rows;
        this.width = taken.size();
        this.classes = graph.classCount();
        input = direct(rows * width);
        told = direct(rows * classes);
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            inputs.put(taken.name(), OnnxTensor.createTensor(environment, input, axes(rows, taken)));
            if (graph.classes().isPresent()) {
                NetworkEnd end = graph.classes().get().end();
                inputs.put(end.name(), OnnxTensor.createTensor(environment, told, axes(rows, end)));
            }
            for (NetworkEnd end : given) {
                FloatBuffer result = direct(rows * end.size());
                results.put(end.name(), result);
                outputs.put(end.name(), OnnxTensor.createTensor(environment, result, axes(rows, end)));
            }
        } catch (OrtException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static FloatBuffer direct(int numbers) {
        return ByteBuffer.allocateDirect(Math.multiplyExact(numbers, Float.BYTES))
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    static long[] axes(int rows, NetworkEnd end) {
        long[] axes = new long[end.axes().size() + 1];
        axes[0] = rows;
        for (int i = 1; i < axes.length; i++) {
            axes[i] = end.axes().get(i - 1);
        }
        return axes;
    }

    /** Samples of a block. */
    int rows() {
        return rows;
    }

    /**
     * Runs {@code count} samples, at most a block; a block that is not full is filled with zeros.
     *
     * @param samples holds them one after the other, behind each its classes where the graph takes these
     * @throws IllegalStateException if the graph fails, which it did not on the samples that it was opened with
     */
    void run(float[] samples, int count) {
        if (classes == 0) {
            input.put(0, samples, 0, count * width);
        } else {
            for (int row = 0; row < count; row++) {
                input.put(row * width, samples, row * (width + classes), width);
                told.put(row * classes, samples, row * (width + classes) + width, classes);
            }
        }
        clear(input, count * width);
        clear(told, count * classes);
        try {
            graph.session().run(inputs, outputs).close(); // the outputs are ours and stay open
        } catch (OrtException failed) {
            throw new IllegalStateException(graph.file() + " could not be run: " + failed.getMessage(), failed);
        } finally {
            Reference.reachabilityFence(graph);
        }
    }

    private static void clear(FloatBuffer buffer, int from) {
        for (int i = from; i < buffer.capacity(); i++) {
            buffer.put(i, 0);
        }
    }

    /** What the last run gave at {@code output}: the samples one after the other, of this object's memory. */
    FloatBuffer result(NetworkEnd output) {
        FloatBuffer result = results.get(output.name());
        if (result == null) {
            throw new IllegalArgumentException("no output " + output + " was asked for");
        }
        return result;
    }
}
