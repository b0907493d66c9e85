package latentfx.onnx;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.NetworkEnd;
import latentfx.model.proto.ProtoWriter;
import latentfx.onnx.Probe.Given;

/**
 * A whole autoencoder in one graph, cut in two: a decoder that takes codes, and an encoder that gives them. That the decoder
 * draws what the whole graph drew for the same images is checked.
 *
 * @param decoder from the code on
 * @param encoder up to the code, or to the mean and log-variance that the graph gives beside its reconstruction
 * @param code where it was cut
 */
record WholeModel(OnnxFile decoder, OnnxFile encoder, NetworkEnd code) {
    private static final float TOLERANCE = 1e-3f;
    private static final int BATCH = 2;

    /**
     * Cuts {@code graph}, which is that of {@code file}.
     *
     * @return empty if there is no place for a cut
     * @throws ModelFileException if it cannot be run; the message is one sentence for the user
     */
    static Optional<WholeModel> cut(OnnxFile file, OnnxGraph graph, Duration patience) throws ModelFileException {
        Declared input = Ends.input(graph);
        int rows = Math.max(1, input.batch());
        new Probe(graph, patience)
                .run(input.end(), rows, Draws.images(rows, input.end().size(), 0));
        try {
            return cut(file, graph, GraphParts.of(file.bytes()), patience);
        } catch (IOException noParts) { // the whole graph runs, a part of it does not
            return Optional.empty();
        }
    }

    private static Optional<WholeModel> cut(OnnxFile file, OnnxGraph graph, GraphParts parts, Duration patience)
            throws IOException {
        Declared input = Ends.input(graph);
        NetworkEnd image = input.end();
        Declared drawn = graph.outputs().stream()
                .filter(output -> output.size().isPresent() && output.size().getAsInt() == image.size())
                .findFirst()
                .orElseThrow(() -> new IOException("no output is as large as the input"));
        List<String> passed = Bottleneck.passed(parts, image.name(), drawn.name());
        int rows = input.batch() > 0 ? input.batch() : BATCH;
        OnnxGraph open = OnnxGraph.load(file.with(parts.with(passed), file.random()));
        Map<String, Given> given = new Probe(open, patience).run(image, rows, Draws.images(rows, image.size(), 0));
        Optional<NetworkEnd> found = Bottleneck.narrowest(passed, given, rows, image.size());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        NetworkEnd code = found.get();
        Optional<byte[]> outwards = parts.between(
                code.name(), declaration(code, input.batch()), Map.of(drawn.name(), parts.end(drawn.name())));
        Optional<byte[]> inwards =
                parts.between(image.name(), parts.end(image.name()), codes(parts, graph, code, input.batch()));
        if (outwards.isEmpty() || inwards.isEmpty()) {
            return Optional.empty();
        }
        OnnxFile decoder = file.with(outwards.get(), false);
        return draws(decoder, code, rows, given, drawn.name(), patience)
                ? Optional.of(new WholeModel(decoder, file.with(inwards.get(), file.random()), code))
                : Optional.empty();
    }

    private static Map<String, Given> run(OnnxFile file, NetworkEnd taken, int rows, float[] samples, Duration patience)
            throws ModelFileException {
        OnnxGraph graph = OnnxGraph.load(file);
        try {
            return new Probe(graph, patience).run(taken, rows, samples);
        } finally {
            graph.discard();
        }
    }

    /** What the graph gives beside its reconstruction that is a code or two; else the code itself. */
    private static Map<String, byte[]> codes(GraphParts parts, OnnxGraph graph, NetworkEnd code, int batch) {
        Map<String, byte[]> codes = new LinkedHashMap<>();
        for (Declared output : graph.outputs()) {
            int size = output.size().orElse(0);
            if (size == code.size() || size == 2 * code.size()) {
                codes.put(output.name(), parts.end(output.name()));
            }
        }
        return codes.isEmpty() ? Map.of(code.name(), declaration(code, batch)) : codes;
    }

    private static byte[] declaration(NetworkEnd end, int batch) {
        ProtoWriter shape = new ProtoWriter();
        shape.message(1, batch > 0 ? new ProtoWriter().number(1, batch) : new ProtoWriter().text(2, "batch"));
        end.axes().forEach(axis -> shape.message(1, new ProtoWriter().number(1, axis)));
        ProtoWriter tensor = new ProtoWriter().number(1, 1).message(2, shape);
        return new ProtoWriter()
                .text(1, end.name())
                .message(2, new ProtoWriter().message(1, tensor))
                .toBytes();
    }

    /** Whether {@code decoder} draws from the codes of a run of the whole graph what that drew. */
    private static boolean draws(
            OnnxFile decoder, NetworkEnd code, int rows, Map<String, Given> whole, String drawn, Duration patience)
            throws ModelFileException {
        Given codes = whole.get(code.name());
        Given expected = whole.get(drawn);
        if (codes == null || expected == null) {
            return false;
        }
        Given found = run(decoder, code, rows, codes.numbers(), patience).get(drawn);
        if (found == null || found.numbers().length != expected.numbers().length) {
            return false;
        }
        for (int i = 0; i < found.numbers().length; i++) {
            if (!(Math.abs(found.numbers()[i] - expected.numbers()[i]) <= TOLERANCE)) {
                return false;
            }
        }
        return true;
    }
}
