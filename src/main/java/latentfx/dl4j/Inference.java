package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import latentfx.dl4j.blas.NativeMatrix;
import latentfx.dl4j.net.LayerPass;
import latentfx.dl4j.net.Net;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.task.Cancellation;

/**
 * Batch inference through dense layers. The blocks of a batch are divided between the threads of a team; buffers are
 * kept for the next call. Not safe for concurrent calls.
 */
final class Inference {
    /** Samples per block: enough for efficient matrix products, few enough that cancellation takes effect soon. */
    static final int BLOCK = 256;

    private static final int LEAST = 8;

    /** Most numbers of a layer for one block, so that wide layers take less memory. */
    private static final int MOST_NUMBERS = 1 << 20;

    private final Net net;
    private final Lane[] lanes;

    /**
     * Inference through {@code net}.
     *
     * @param threads size of the largest team that will be used
     * @param finish makes, for each thread, a function applied in place to each block of outputs; its second argument
     *     is the number of valid values
     */
    Inference(Net net, int threads, Supplier<ObjIntConsumer<float[]>> finish) {
        this.net = net;
        this.lanes = new Lane[threads];
        for (int i = 0; i < threads; i++) {
            lanes[i] = new Lane(finish.get());
        }
    }

    /** Inference through {@code net} with its output unchanged. */
    static Inference plain(Net net, int threads) {
        return new Inference(net, threads, () -> (output, count) -> {});
    }

    /**
     * The outputs for {@code inputs}, one sample per row.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Matrix run(Samples inputs, WorkerTeam team, Cancellation cancellation) {
        float[] all = new float[Math.multiplyExact(inputs.rows(), net.outputs())];
        run(inputs, all, team, cancellation);
        return Matrix.wrap(inputs.rows(), net.outputs(), all);
    }

    /**
     * Writes the outputs for {@code inputs} (one sample per row) to {@code all}, one after the other.
     *
     * @throws IllegalArgumentException if it is too short
     */
    void run(Samples inputs, float[] all, WorkerTeam team, Cancellation cancellation) {
        int rows = inputs.rows();
        if (all.length < (long) rows * net.outputs()) {
            throw new IllegalArgumentException(rows + " outputs do not fit into " + all.length + " numbers");
        }
        int even = (rows + team.size() - 1) / team.size();
        int block = Math.min(most(), Math.max(LEAST, even));
        int blocks = (rows + block - 1) / block;
        team.run(part -> {
            for (int i = part; i < blocks; i += team.size()) {
                cancellation.throwIfCancelled();
                int from = i * block;
                lanes[part].run(inputs, from, Math.min(block, rows - from), all);
            }
        });
    }

    private int most() {
        return Math.max(LEAST, Math.min(BLOCK, MOST_NUMBERS / net.widest()));
    }

    /** One thread's buffers. */
    private final class Lane {
        private final List<NativeMatrix> values = new ArrayList<>();
        private final List<LayerPass> passes =
                net.layers().stream().map(layer -> layer.newPass(false)).toList();
        private final float[] row = new float[net.outputs()];
        private int capacity;
        private final ObjIntConsumer<float[]> finish;

        Lane(ObjIntConsumer<float[]> finish) {
            this.finish = finish;
        }

        /** Writes the outputs for {@code count} rows from {@code from} on to the same rows of {@code all}. */
        void run(Samples inputs, int from, int count, float[] all) {
            if (capacity < count) {
                prepare(count);
            }
            values.get(0).put(0, inputs, from, count);
            int layers = passes.size();
            for (int i = 0; i < layers; i++) {
                passes.get(i).forward(values.get(i), values.get(i + 1), 0, count);
            }
            int width = net.outputs();
            for (int i = 0; i < count; i++) {
                values.get(layers).get(i * width, row, 0, width);
                finish.accept(row, width);
                System.arraycopy(row, 0, all, (from + i) * width, width);
            }
        }

        private void prepare(int rows) {
            capacity = rows;
            values.clear();
            values.add(new NativeMatrix(rows, net.inputs()));
            net.layers().forEach(layer -> values.add(new NativeMatrix(rows, layer.outputs())));
        }
    }
}
