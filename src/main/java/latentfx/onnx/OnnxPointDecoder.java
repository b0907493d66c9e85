package latentfx.onnx;

import java.util.List;
import latentfx.model.PointDecoder;
import latentfx.model.foreign.DecoderFacts;

/** Draws one point at a time into buffers that are used again and again; a decoder of fixed batches is given zeros beside it. */
final class OnnxPointDecoder implements PointDecoder {
    private final DecoderFacts facts;
    private final BlockRun run;
    private final int width;
    private final float[] drawn;

    OnnxPointDecoder(OnnxGraph graph, DecoderFacts facts) {
        this.facts = facts;
        run = new BlockRun(graph, Math.max(1, facts.batch()), facts.code(), List.of(facts.drawn()));
        width = facts.code().size() + graph.classCount();
        drawn = new float[facts.drawn().size()];
    }

    @Override
    public void decode(float[] code, float[] image) {
        if (code.length != width || image.length != drawn.length) {
            throw new IllegalArgumentException("a code of " + code.length + " numbers and an image of " + image.length
                    + " do not fit a decoder from " + width + " to " + drawn.length);
        }
        run.run(code, 1);
        run.result(facts.drawn()).get(0, drawn);
        facts.picture().toImage(drawn, 0, image, 0, true);
    }
}
