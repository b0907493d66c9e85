package latentfx.onnx;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.DecoderFacts;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureLayout;
import latentfx.onnx.Probe.Given;

/** Finds out about a decoder: which output is the picture, of which shape and range, which batches it takes. */
final class DecoderProbe {
    /** Codes that are drawn to find the range of the brightness. */
    static final int DRAWS = 256;

    /** Codes that are drawn even where that takes long. */
    private static final int FEWEST = 16;

    private static final int BLOCK = 32;
    private static final List<String> PICTURES = List.of("recon", "image", "sample", "x_hat", "decoded", "output");

    private final OnnxGraph graph;
    private final Correction correction;
    private final Duration patience;
    private final Probe probe;

    DecoderProbe(OnnxGraph graph, Correction correction, Duration patience) {
        this.graph = graph;
        this.correction = correction;
        this.patience = patience;
        probe = new Probe(graph, patience);
    }

    /**
     * Runs the decoder on draws from N(0, I).
     *
     * @throws ModelFileException if it draws no pictures; the message is one sentence for the user
     */
    DecoderFacts find() throws ModelFileException {
        Declared input = Ends.input(graph);
        NetworkEnd code = Ends.code(graph, input, correction);
        int rows = Math.max(1, input.batch());
        float[] codes = Draws.codes(rows, code.size(), 0);
        Map<String, Given> first = probe.run(code, rows, codes);
        NetworkEnd drawn = picture(first, rows, code);
        Given again = probe.run(code, rows, codes).get(drawn.name());
        Given before = first.get(drawn.name());
        boolean random = again == null || before == null || !Arrays.equals(before.numbers(), again.numbers());
        int batch = input.batch() > 0 ? input.batch() : Batches.taken(probe, code, drawn);
        PictureGuess guess = PictureGuess.of(drawn, correction, graph.file());
        BrightnessRange found = range(code, drawn, batch);
        BrightnessRange range = correction.range().orElse(found);
        return new DecoderFacts(
                graph.file(), code, drawn, new PictureLayout(guess.shape(), guess.order(), range), batch, random);
    }

    /** The output that is the picture: the one told, else the largest, and of several by its name. */
    private NetworkEnd picture(Map<String, Given> outputs, int rows, NetworkEnd code) throws ModelFileException {
        if (correction.output().isPresent()) {
            Given told = outputs.get(correction.output().get());
            if (told == null) {
                throw new ModelFileException(
                        CorrectionFile.name(graph.file()),
                        "names an output that " + graph.file() + " does not have; it has "
                                + String.join(", ", outputs.keySet()) + ".");
            }
            return Batches.end(correction.output().get(), told, rows, graph.file());
        }
        List<String> names = outputs.entrySet().stream()
                .filter(output -> output.getValue().numbers().length / rows > code.size())
                .sorted(Comparator.comparingInt((Map.Entry<String, Given> output) ->
                                -output.getValue().numbers().length)
                        .thenComparingInt(output -> rank(output.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        if (names.isEmpty()) {
            throw new ModelFileException(
                    graph.file(),
                    "gives no picture: it takes " + code
                            + " and gives no output of floats that is larger; open the decoder of the model.");
        }
        String name = names.get(0);
        return Batches.end(name, Objects.requireNonNull(outputs.get(name)), rows, graph.file());
    }

    private static int rank(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < PICTURES.size(); i++) {
            if (lower.contains(PICTURES.get(i))) {
                return i;
            }
        }
        return PICTURES.size();
    }

    private BrightnessRange range(NetworkEnd code, NetworkEnd drawn, int batch) throws ModelFileException {
        int rows = batch > 0 ? batch : Math.max(1, Math.min(BLOCK, Probe.MOST_NUMBERS / 4 / drawn.size()));
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        long until = System.nanoTime() + patience.toNanos();
        for (int done = 0; done < DRAWS && (done < FEWEST || System.nanoTime() < until); done += rows) {
            Given given = probe.run(code, rows, Draws.codes(rows, code.size(), 1L + done))
                    .get(drawn.name());
            for (float number : given == null ? new float[] {Float.NaN} : given.numbers()) {
                if (!Float.isFinite(number)) {
                    throw new ModelFileException(
                            graph.file(),
                            "gives what is no finite number at its output " + drawn.name()
                                    + " for codes drawn from N(0, I); export a model whose training went well.");
                }
                least = Math.min(least, number);
                most = Math.max(most, number);
            }
        }
        return BrightnessRange.of(least, most);
    }
}
