package latentfx.onnx;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import latentfx.model.foreign.NetworkEnd;

/**
 * Runs a graph on any number of samples, in blocks that share the processors. Buffers are kept for the next time. Safe for
 * use by several threads.
 */
final class Blocks {
    /** Most samples of a block whose size the graph leaves open. */
    private static final int MOST_ROWS = 32;

    /** Most numbers that a block gives: 1 MB. */
    private static final int MOST_NUMBERS = 1 << 18;

    private final OnnxGraph graph;
    private final NetworkEnd taken;
    private final List<NetworkEnd> given;
    private final int fixed;
    private final int most;
    private final Map<Integer, Queue<Block>> idle = new ConcurrentHashMap<>();

    /** Writes the samples from {@code from} on into {@code block}, behind each its classes where the graph takes these. */
    @FunctionalInterface
    interface Source {
        void fill(int from, int count, float[] block);
    }

    /** Takes what the graph gave for the samples from {@code from} on. */
    @FunctionalInterface
    interface Sink {
        void take(Block block, int from, int count);
    }

    /** Buffers of a block: those of the runtime, and arrays to fill and to empty them. */
    static final class Block {
        private final BlockRun run;
        private final float[] samples;
        private final float[] results;

        private Block(BlockRun run, int width, int largest) {
            this.run = run;
            samples = new float[run.rows() * width];
            results = new float[run.rows() * largest];
        }

        /** The first {@code count} samples at {@code output}, in an array that is used again. */
        float[] result(NetworkEnd output, int count) {
            run.result(output).get(0, results, 0, count * output.size());
            return results;
        }
    }

    /**
     * Runs {@code graph}.
     *
     * @param taken its input
     * @param given the outputs that are wanted
     * @param fixed the batch that it is made for; 0 if it takes any
     */
    Blocks(OnnxGraph graph, NetworkEnd taken, List<NetworkEnd> given, int fixed) {
        this.graph = graph;
        this.taken = taken;
        this.given = List.copyOf(given);
        this.fixed = fixed;
        int largest = Math.max(taken.size(), largest());
        most = fixed > 0 ? fixed : Math.max(1, Math.min(MOST_ROWS, MOST_NUMBERS / largest));
    }

    private int largest() {
        return given.stream().mapToInt(NetworkEnd::size).max().orElse(1);
    }

    /** Runs {@code samples} samples; returns when all are taken. */
    void run(int samples, Source source, Sink sink) {
        if (samples == 0) {
            return;
        }
        int rows = fixed > 0 || samples >= most ? most : Integer.highestOneBit(2 * samples - 1);
        int size = Math.min(rows, most);
        IntStream blocks = IntStream.range(0, (samples + size - 1) / size);
        blocks.parallel()
                .forEach(block -> run(size, block * size, Math.min(size, samples - block * size), source, sink));
    }

    private void run(int rows, int from, int count, Source source, Sink sink) {
        Queue<Block> queue = idle.computeIfAbsent(rows, size -> new ConcurrentLinkedQueue<>());
        Block kept = queue.poll();
        Block block = kept == null ? made(rows) : kept;
        source.fill(from, count, block.samples);
        block.run.run(block.samples, count);
        sink.take(block, from, count);
        queue.add(block);
    }

    private Block made(int rows) {
        return new Block(new BlockRun(graph, rows, taken, given), taken.size() + graph.classCount(), largest());
    }
}
