package latentfx.dl4j;

import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import latentfx.math.Matrix;
import latentfx.task.Cancellation;

/**
 * Sends many samples through dense layers: every thread of a crew takes block after block, in buffers that are kept for
 * the next call. For one call at a time.
 */
final class Inference {
    /** Samples a block: enough to keep the matrix products large, few enough to stop soon. */
    static final int BLOCK = 256;

    private static final int LEAST = 8;

    private final DenseNet net;
    private final Lane[] lanes;

    /**
     * Through {@code net}.
     *
     * @param threads the largest crew that will be given
     * @param finish makes, for each thread, what is done to a block's output at the end, given how many numbers of it count
     */
    Inference(DenseNet net, int threads, Supplier<ObjIntConsumer<float[]>> finish) {
        this.net = net;
        this.lanes = new Lane[threads];
        for (int i = 0; i < threads; i++) {
            lanes[i] = new Lane(finish.get());
        }
    }

    /** Through {@code net}, its output as it is. */
    static Inference plain(DenseNet net, int threads) {
        return new Inference(net, threads, () -> (output, count) -> {});
    }

    /**
     * The output for {@code inputs}, one sample a row.
     *
     * @throws java.util.concurrent.CancellationException if asked to stop
     */
    Matrix run(Matrix inputs, Crew crew, Cancellation cancellation) {
        int rows = inputs.rows();
        int width = net.outputs();
        float[] all = new float[Math.multiplyExact(rows, width)];
        int even = (rows + crew.size() - 1) / crew.size();
        int block = Math.min(BLOCK, Math.max(LEAST, even));
        int blocks = (rows + block - 1) / block;
        crew.run(part -> {
            for (int i = part; i < blocks; i += crew.size()) {
                cancellation.throwIfCancelled();
                int from = i * block;
                int count = Math.min(block, rows - from);
                float[] output = lanes[part].run(inputs, from, count, block);
                System.arraycopy(output, 0, all, from * width, count * width);
            }
        });
        return Matrix.wrap(rows, width, all);
    }

    /** One thread's buffers. */
    private final class Lane {
        private float[] input = {};
        private float[][] outputs = {};
        private int capacity;
        private final ObjIntConsumer<float[]> finish;

        Lane(ObjIntConsumer<float[]> finish) {
            this.finish = finish;
        }

        float[] run(Matrix inputs, int from, int count, int block) {
            if (capacity != block) {
                prepare(block);
            }
            inputs.copyRows(from, count, input, 0);
            float[] activation = input;
            for (int i = 0; i < outputs.length; i++) {
                net.layers().get(i).forward(activation, outputs[i], count);
                activation = outputs[i];
            }
            finish.accept(activation, count * net.outputs());
            return activation;
        }

        private void prepare(int rows) {
            capacity = rows;
            input = new float[rows * net.inputs()];
            outputs = new float[net.layers().size()][];
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = new float[rows * net.layers().get(i).outputs()];
            }
        }
    }
}
