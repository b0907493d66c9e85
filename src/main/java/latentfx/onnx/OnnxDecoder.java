package latentfx.onnx;

import java.util.List;
import latentfx.math.Matrix;
import latentfx.model.PointDecoder;
import latentfx.model.foreign.DecoderFacts;

/** Draws pictures by a decoder of which all is known. Safe for use by several threads. */
final class OnnxDecoder {
    private final OnnxGraph graph;
    private final DecoderFacts facts;
    private final Blocks blocks;

    OnnxDecoder(OnnxGraph graph, DecoderFacts facts) {
        this.graph = graph;
        this.facts = facts;
        blocks = new Blocks(graph, facts.code(), List.of(facts.drawn()), facts.batch());
    }

    /** How many classes it takes beside the code; 0 for none. */
    int classes() {
        return graph.classCount();
    }

    /** What is known. */
    DecoderFacts facts() {
        return facts;
    }

    /**
     * Draws {@code codes}.
     *
     * @param images receives the pictures, one after the other
     * @param cut whether to cut brightness to [0, 1]
     * @throws IllegalArgumentException if codes or array are of another size
     */
    void decode(Matrix codes, float[] images, boolean cut) {
        int width = facts.code().size() + graph.classCount();
        int pixels = facts.drawn().size();
        if (codes.columns() != width) {
            throw new IllegalArgumentException(
                    "codes of " + codes.columns() + " numbers where the decoder takes " + width);
        }
        if (images.length < (long) codes.rows() * pixels) {
            throw new IllegalArgumentException(codes.rows() + " images do not fit into " + images.length + " numbers");
        }
        blocks.run(
                codes.rows(), (from, count, block) -> codes.copyRows(from, count, block, 0), (block, from, count) -> {
                    float[] drawn = block.result(facts.drawn(), count);
                    for (int i = 0; i < count; i++) {
                        facts.picture().toImage(drawn, i * pixels, images, (from + i) * pixels, cut);
                    }
                });
    }

    /** Draws one point at a time, with buffers of its own. */
    PointDecoder points() {
        return new OnnxPointDecoder(graph, facts);
    }
}
