package latentfx.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import latentfx.math.Matrix;
import latentfx.math.Samples;
import latentfx.model.Posterior;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.NetworkEnd;

/** Encodes images by an encoder of which all is known. Safe for use by several threads. */
final class OnnxEncoder {
    private final EncoderFacts facts;
    private final int latent;
    private final int classes;
    private final Blocks blocks;

    OnnxEncoder(OnnxGraph graph, EncoderFacts facts, int latent) {
        this.facts = facts;
        this.latent = latent;
        this.classes = graph.classCount();
        List<NetworkEnd> given = new ArrayList<>(List.of(facts.mean()));
        facts.spread().ifPresent(given::add);
        blocks = new Blocks(graph, facts.taken(), given, facts.batch());
    }

    /** What is known. */
    EncoderFacts facts() {
        return facts;
    }

    /** How many classes it takes beside the image; 0 for none. */
    int classes() {
        return classes;
    }

    /**
     * The codes of {@code images}, with their log-variances where the encoder tells them.
     *
     * @param labels class of each image, where the encoder takes it
     * @throws IllegalArgumentException if the images are of another size
     */
    Posterior encode(Samples images, int[] labels) {
        int pixels = facts.taken().size();
        if (images.columns() != pixels) {
            throw new IllegalArgumentException(
                    "images of " + images.columns() + " numbers where the encoder takes " + pixels);
        }
        int width = pixels + classes;
        int rows = images.rows();
        float[] mean = new float[rows * latent];
        float[] spread = new float[facts.isVariational(latent) ? mean.length : 0];
        blocks.run(
                rows,
                (from, count, block) -> {
                    for (int i = 0; i < count; i++) {
                        facts.picture().toNumbers(images.row(from + i), 0, block, i * width);
                        Arrays.fill(block, i * width + pixels, (i + 1) * width, 0);
                        if (classes > 0) {
                            block[i * width + pixels + labels[from + i]] = 1;
                        }
                    }
                },
                (block, from, count) -> {
                    take(block, facts.mean(), 0, mean, from, count);
                    if (spread.length > 0) {
                        NetworkEnd output = facts.spread().orElse(facts.mean());
                        take(block, output, output.size() - latent, spread, from, count);
                    }
                });
        for (int i = 0; i < spread.length; i++) {
            spread[i] = facts.scale().logVariance(spread[i]);
        }
        return new Posterior(
                Matrix.wrap(rows, latent, mean),
                spread.length == 0 ? Optional.empty() : Optional.of(Matrix.wrap(rows, latent, spread)));
    }

    /** Copies {@code latent} numbers of each sample, from {@code offset} on in that sample. */
    private void take(Blocks.Block block, NetworkEnd output, int offset, float[] target, int from, int count) {
        float[] given = block.result(output, count);
        for (int i = 0; i < count; i++) {
            System.arraycopy(given, i * output.size() + offset, target, (from + i) * latent, latent);
        }
    }
}
