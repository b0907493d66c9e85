package latentfx.onnx;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import latentfx.data.ImageShape;
import latentfx.model.judge.Classifier;
import latentfx.model.judge.ImageClassifier;

/** A classifier that is an ONNX graph of which all is known. */
final class OnnxJudge implements ImageClassifier {
    private final String file;
    private final JudgeFacts facts;
    private final List<String> labels;
    private final Blocks blocks;

    OnnxJudge(OnnxGraph graph, JudgeFacts facts, List<String> labels) {
        this.file = graph.file();
        this.facts = facts;
        this.labels = List.copyOf(labels);
        blocks = new Blocks(graph, facts.taken(), List.of(facts.given()), facts.batch());
    }

    @Override
    public ImageShape image() {
        return facts.picture().shape();
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public OptionalDouble accuracy() {
        return OptionalDouble.empty();
    }

    @Override
    public Optional<Classifier> saved() {
        return Optional.empty();
    }

    @Override
    public float[] scores(int count, IntFunction<float[]> images) {
        int pixels = facts.taken().size();
        int given = facts.given().size();
        float[] all = new float[Math.multiplyExact(count, labels.size())];
        blocks.run(
                count,
                (from, rows, block) -> {
                    for (int i = 0; i < rows; i++) {
                        facts.picture().toNumbers(images.apply(from + i), 0, block, i * pixels);
                    }
                },
                (block, from, rows) -> {
                    float[] numbers = block.result(facts.given(), rows);
                    for (int i = 0; i < rows; i++) {
                        facts.scale().toScores(numbers, i * given, given, all, (from + i) * labels.size());
                    }
                });
        return all;
    }
}
