package latentfx.onnx;

import java.util.Arrays;
import java.util.List;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.NetworkEnd;
import latentfx.onnx.Probe.Given;

/** Which batches a graph takes, whatever it declares. */
final class Batches {
    private Batches() {}

    /**
     * An output of which {@code given} was seen.
     *
     * @throws ModelFileException if it is not one sample for each of {@code rows} that were put in
     */
    static NetworkEnd end(String name, Given given, int rows, String file) throws ModelFileException {
        if (given.axes().length < 2 || given.rows() != rows) {
            throw new ModelFileException(
                    file,
                    "gives " + Arrays.toString(given.axes()) + " at its output " + name + " for a batch of " + rows
                            + " where the batch is expected as first axis; export it with that.");
        }
        List<Integer> axes =
                Arrays.stream(given.axes()).skip(1).mapToObj(Math::toIntExact).toList();
        return new NetworkEnd(name, axes);
    }

    /** The batch that a graph takes that declares none: 0 for any; 1 if two samples fail or do not come back as two. */
    static int taken(Probe probe, NetworkEnd taken, NetworkEnd output) {
        try {
            Given two = probe.run(taken, 2, Draws.codes(2, taken.size(), 2)).get(output.name());
            return two != null && two.rows() == 2 && two.numbers().length == 2 * output.size() ? 0 : 1;
        } catch (ModelFileException onlyOne) { // a single sample went well
            return 1;
        }
    }
}
