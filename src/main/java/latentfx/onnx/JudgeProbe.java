package latentfx.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureLayout;
import latentfx.model.judge.Classifier;
import latentfx.onnx.Probe.Given;

/** Finds out about a classifier: which images it takes, which output has the scores, and what these are. */
final class JudgeProbe {
    private static final int ROWS = 16;
    private static final int RUNS = 4;
    private static final List<String> SCORES = List.of("prob", "softmax", "score", "logit", "class", "output");

    private final OnnxGraph graph;
    private final Correction correction;
    private final Probe probe;

    JudgeProbe(OnnxGraph graph, Correction correction, Duration patience) {
        this.graph = graph;
        this.correction = correction;
        probe = new Probe(graph, patience);
    }

    /**
     * Runs the classifier on drawn images.
     *
     * @throws ModelFileException if it is none; the message is one sentence for the user
     */
    JudgeFacts find() throws ModelFileException {
        Declared input = Ends.input(graph);
        if (graph.classes().isPresent()) {
            throw Ends.several(graph);
        }
        NetworkEnd taken = taken(input);
        PictureGuess guess = PictureGuess.of(taken, correction, graph.file());
        PictureLayout picture = new PictureLayout(
                guess.shape(), guess.order(), correction.range().orElse(BrightnessRange.UNIT));
        int rows = input.batch() > 0 ? input.batch() : 1;
        NetworkEnd given = scores(probe.run(taken, rows, images(picture, rows, 0)), rows);
        int batch = input.batch() > 0 ? input.batch() : Batches.taken(probe, taken, given);
        return new JudgeFacts(taken, picture, given, scale(taken, picture, given, batch), batch);
    }

    private NetworkEnd taken(Declared input) throws ModelFileException {
        if (input.size().isPresent()) {
            return input.end();
        }
        if (correction.image().isPresent()) {
            return Ends.picture(graph, input, correction.image().get());
        }
        throw new ModelFileException(
                graph.file(),
                "does not say of which size its images are (" + input.name()
                        + " is open); export it with only the batch open, or tell its shape in a file "
                        + CorrectionFile.name(graph.file())
                        + " beside it: {\"image\": {\"height\": 28, \"width\": 28, \"channels\": 1}}.");
    }

    private static float[] images(PictureLayout picture, int rows, long seed) {
        int pixels = picture.shape().size();
        float[] numbers = Draws.images(rows, pixels, seed);
        for (int row = 0; row < rows; row++) {
            float[] image = Arrays.copyOfRange(numbers, row * pixels, (row + 1) * pixels);
            picture.toNumbers(image, 0, numbers, row * pixels);
        }
        return numbers;
    }

    /** The output with a score for each class: the one told, else by its name, else the first. */
    private NetworkEnd scores(Map<String, Given> outputs, int rows) throws ModelFileException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Given> output : outputs.entrySet()) {
            boolean told = correction.output().map(output.getKey()::equals).orElse(true);
            if (told && isScores(output.getValue(), rows)) {
                names.add(output.getKey());
            }
        }
        names.sort(Comparator.comparingInt(JudgeProbe::rank));
        if (names.isEmpty()) {
            throw new ModelFileException(
                    graph.file(),
                    "is no classifier: none of its outputs has 1 to " + Classifier.MOST_CLASSES
                            + " scores of type FLOAT for each image; open one that gives [N, classes].");
        }
        String name = names.get(0);
        long[] axes = Objects.requireNonNull(outputs.get(name)).axes();
        return new NetworkEnd(
                name, Arrays.stream(axes).skip(1).mapToObj(Math::toIntExact).toList());
    }

    private static boolean isScores(Given given, int rows) {
        long longer = Arrays.stream(given.axes()).filter(axis -> axis > 1).count();
        int size = given.numbers().length / rows;
        boolean flat = given.axes().length >= 1 && longer <= (rows > 1 ? 2 : 1);
        return flat && given.rows() == rows && size >= 1 && size <= Classifier.MOST_CLASSES;
    }

    private static int rank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < SCORES.size(); i++) {
            if (lower.contains(SCORES.get(i))) {
                return i;
            }
        }
        return SCORES.size();
    }

    private ScoreScale scale(NetworkEnd taken, PictureLayout picture, NetworkEnd given, int batch)
            throws ModelFileException {
        int rows = batch > 0 ? batch : ROWS;
        ScoreScale scale = ScoreScale.UNIT;
        for (int run = 0; run < RUNS; run++) {
            Given scores =
                    probe.run(taken, rows, images(picture, rows, 1L + run)).get(given.name());
            if (scores == null || !areFinite(scores.numbers())) {
                throw new ModelFileException(
                        graph.file(),
                        "gives what is no finite number at its output " + given.name()
                                + " for drawn images; export a model whose training went well.");
            }
            scale = ScoreScale.of(scores) == ScoreScale.LOGITS ? ScoreScale.LOGITS : scale;
        }
        return scale;
    }

    private static boolean areFinite(float[] numbers) {
        for (float number : numbers) {
            if (!Float.isFinite(number)) {
                return false;
            }
        }
        return true;
    }
}
