package latentfx.onnx;

import java.util.List;
import java.util.stream.Stream;
import latentfx.data.ImageShape;
import latentfx.model.NetworkShape;
import latentfx.model.file.ModelFileException;
import latentfx.model.foreign.Correction;
import latentfx.model.foreign.NetworkEnd;

/** Which input a graph has, and of which size, or why it cannot be used. */
final class Ends {
    private Ends() {}

    /**
     * The only input of {@code graph}.
     *
     * @throws ModelFileException if it has several, or one of other numbers; the message is one sentence
     */
    static Declared input(OnnxGraph graph) throws ModelFileException {
        if (graph.inputs().size() != 1) {
            throw several(graph);
        }
        Declared input = graph.inputs().get(0);
        if (!input.isFloat()) {
            throw new ModelFileException(
                    graph.file(),
                    "takes numbers of type " + input.type() + " at its input " + input.name()
                            + " where FLOAT is expected; export it in single precision (model.float()).");
        }
        if (input.rank() < 2) {
            throw new ModelFileException(
                    graph.file(),
                    "takes " + input.rank() + " axes at its input " + input.name()
                            + " where a batch of codes or images is expected; export it with a batch as first axis.");
        }
        return input;
    }

    /** The refusal of a graph that takes more than it may. */
    static ModelFileException several(OnnxGraph graph) {
        List<String> names = Stream.concat(graph.inputs().stream(), graph.classes().stream())
                .map(Declared::name)
                .toList();
        return new ModelFileException(
                graph.file(),
                "has " + names.size() + " inputs (" + String.join(", ", names)
                        + ") where one is expected; export it so that it takes the code alone, or the image alone.");
    }

    /**
     * What a decoder takes.
     *
     * @throws ModelFileException if its codes have no size, or are too large; the message is one sentence
     */
    static NetworkEnd code(OnnxGraph graph, Declared input, Correction correction) throws ModelFileException {
        if (input.size().isEmpty() && correction.code().isEmpty()) {
            throw new ModelFileException(
                    graph.file(),
                    "does not say how many numbers a code has (" + input.name()
                            + " is open); export it with only the batch open, or tell \"code\": [8] in a file "
                            + CorrectionFile.name(graph.file()) + " beside it.");
        }
        List<Integer> told = correction.code().orElse(List.of());
        NetworkEnd code = told.isEmpty() ? input.end() : new NetworkEnd(input.name(), told);
        if (code.size() > NetworkShape.MAX_LATENT) {
            throw new ModelFileException(
                    graph.file(),
                    "takes codes of " + code.size() + " numbers where at most " + NetworkShape.MAX_LATENT
                            + " are expected; export it for smaller images.");
        }
        return code;
    }

    /**
     * What an encoder of images of {@code shape} takes.
     *
     * @throws ModelFileException if it takes images of another size; the message is one sentence
     */
    static NetworkEnd picture(OnnxGraph graph, Declared input, ImageShape shape) throws ModelFileException {
        if (input.size().isPresent()) {
            if (input.size().getAsInt() != shape.size()) {
                throw new ModelFileException(
                        graph.file(),
                        "takes images of " + input.size().getAsInt() + " numbers, the decoder draws " + shape
                                + "; put the encoder of this decoder beside it.");
            }
            return input.end();
        }
        if (input.rank() == 2) {
            return new NetworkEnd(input.name(), List.of(shape.size()));
        }
        boolean last = input.axes().get(input.rank() - 1) == shape.channels()
                && input.axes().get(1) != shape.channels();
        if (input.rank() == 3) {
            return new NetworkEnd(input.name(), List.of(shape.height(), shape.width()));
        }
        return new NetworkEnd(
                input.name(),
                last
                        ? List.of(shape.height(), shape.width(), shape.channels())
                        : List.of(shape.channels(), shape.height(), shape.width()));
    }
}
