package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;

/** Adam's step on all weights of encoder and decoder, divided evenly between the threads of a crew. */
final class AdamStep {
    /** One array of weights and where each thread leaves its gradient. */
    private record Part(Adam adam, float[][] gradients) {}

    private final List<Part> parts = new ArrayList<>();
    private int steps;

    AdamStep(DenseNet encoder, DenseNet decoder, List<Shard> shards) {
        add(encoder, shards.stream().map(Shard::encoder).toList());
        add(decoder, shards.stream().map(Shard::decoder).toList());
    }

    private void add(DenseNet net, List<DensePass> passes) {
        for (int i = 0; i < net.layers().size(); i++) {
            int layer = i;
            parts.add(new Part(
                    new Adam(net.layers().get(i).weights()),
                    passes.stream().map(pass -> pass.weightGradients()[layer]).toArray(float[][]::new)));
            parts.add(new Part(
                    new Adam(net.layers().get(i).biases()),
                    passes.stream().map(pass -> pass.biasGradients()[layer]).toArray(float[][]::new)));
        }
    }

    /** One step on the mean gradient of the last {@code samples} samples. */
    void take(Crew crew, double learningRate, int samples) {
        float stepSize = Adam.stepSize(learningRate, ++steps);
        float scale = 1f / samples;
        crew.run(thread -> {
            for (Part part : parts) {
                int size = part.adam.size();
                int from = (int) ((long) size * thread / crew.size());
                int to = (int) ((long) size * (thread + 1) / crew.size());
                part.adam.step(part.gradients, scale, stepSize, from, to);
            }
        });
    }
}
