package latentfx.onnx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.BrightnessRange;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.EncoderFacts;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.foreign.PictureLayout;
import latentfx.model.foreign.PixelOrder;
import latentfx.model.foreign.SpreadScale;
import latentfx.onnx.Probe.Given;

/** Finds out about an encoder, once its decoder is known: which outputs are code, mean and log-variance. */
final class EncoderProbe {
    private static final int ROWS = 8;

    private final OnnxGraph graph;
    private final Correction correction;
    private final PictureLayout drawn;
    private final int latent;
    private final Probe probe;

    /**
     * An encoder for a decoder that draws {@code drawn} from codes of {@code latent} numbers.
     *
     * @param patience how long a run may take
     */
    EncoderProbe(OnnxGraph graph, Correction correction, PictureLayout drawn, int latent, Duration patience) {
        this.graph = graph;
        this.correction = correction;
        this.drawn = drawn;
        this.latent = latent;
        probe = new Probe(graph, patience);
    }

    /**
     * Runs the encoder on drawn images.
     *
     * @throws ModelFileException if it gives no codes of that size; the message is one sentence for the user
     */
    EncoderFacts find() throws ModelFileException {
        Declared input = Ends.input(graph);
        NetworkEnd taken = Ends.picture(graph, input, drawn.shape());
        int rows = input.batch() > 0 ? input.batch() : 1;
        float[] images = Draws.images(rows, taken.size(), 0);
        Map<String, Given> first = probe.run(taken, rows, images);
        Map<String, Given> again = probe.run(taken, rows, images);
        List<NetworkEnd> codes = new ArrayList<>();
        List<NetworkEnd> changing = new ArrayList<>();
        for (Map.Entry<String, Given> output : first.entrySet()) {
            int size = output.getValue().numbers().length / rows;
            if (size == latent || size == 2 * latent) {
                Given second = Objects.requireNonNull(again.get(output.getKey()));
                boolean same = Arrays.equals(output.getValue().numbers(), second.numbers());
                (same ? codes : changing).add(Batches.end(output.getKey(), output.getValue(), rows, graph.file()));
            }
        }
        boolean random = codes.isEmpty();
        List<NetworkEnd> usable = random ? changing : codes;
        NetworkEnd mean = mean(usable);
        Optional<NetworkEnd> spread = spread(usable, mean);
        int batch = input.batch() > 0 ? input.batch() : Batches.taken(probe, taken, mean);
        return new EncoderFacts(
                graph.file(), taken, picture(taken), mean, spread, scale(spread, taken, batch), batch, random, usable);
    }

    private PictureLayout picture(NetworkEnd taken) throws ModelFileException {
        PixelOrder usual = taken.axes().size() == 3
                ? PictureGuess.of(taken, Correction.NONE, graph.file()).order()
                : drawn.order();
        BrightnessRange range = drawn.range() == BrightnessRange.SIGNED ? BrightnessRange.SIGNED : BrightnessRange.UNIT;
        return new PictureLayout(
                drawn.shape(),
                correction.order().orElse(usual),
                correction.range().orElse(range));
    }

    private NetworkEnd mean(List<NetworkEnd> outputs) throws ModelFileException {
        if (correction.output().isPresent()) {
            return named(outputs, correction.output().get());
        }
        return outputs.stream()
                .filter(output -> EncoderNames.isMean(output.name()))
                .findFirst()
                .or(() -> outputs.stream()
                        .filter(output -> !EncoderNames.isSpread(output.name()))
                        .findFirst())
                .or(() -> outputs.stream().findFirst())
                .orElseThrow(() -> new ModelFileException(
                        graph.file(),
                        "gives no codes of " + latent + " numbers, nor of " + 2 * latent
                                + " for mean and log-variance, as its decoder takes them; put the encoder of this"
                                + " decoder beside it."));
    }

    private Optional<NetworkEnd> spread(List<NetworkEnd> outputs, NetworkEnd mean) throws ModelFileException {
        if (correction.spread().isPresent()) {
            return Optional.of(named(outputs, correction.spread().get()));
        }
        List<NetworkEnd> others = outputs.stream()
                .filter(output -> !output.equals(mean) && output.size() == latent && mean.size() == latent)
                .toList();
        return others.stream()
                .filter(output -> EncoderNames.isSpread(output.name()))
                .findFirst()
                .or(() -> others.stream()
                        .filter(output -> !EncoderNames.isSample(output.name()))
                        .findFirst());
    }

    private NetworkEnd named(List<NetworkEnd> outputs, String name) throws ModelFileException {
        return outputs.stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ModelFileException(
                        CorrectionFile.name(graph.file()),
                        "names an output that " + graph.file() + " does not have as a code; it has "
                                + String.join(
                                        ", ",
                                        outputs.stream().map(NetworkEnd::name).toList())
                                + "."));
    }

    /** A deviation has no negative numbers, and a name that says so. */
    private SpreadScale scale(Optional<NetworkEnd> spread, NetworkEnd taken, int batch) throws ModelFileException {
        if (spread.isEmpty() || !EncoderNames.isDeviation(spread.get().name())) {
            return SpreadScale.LOG_VARIANCE;
        }
        int rows = batch > 0 ? batch : ROWS;
        Given given = probe.run(taken, rows, Draws.images(rows, taken.size(), 3))
                .get(spread.get().name());
        for (float number : given == null ? new float[0] : given.numbers()) {
            if (number < 0) {
                return SpreadScale.LOG_VARIANCE;
            }
        }
        return SpreadScale.DEVIATION;
    }
}
