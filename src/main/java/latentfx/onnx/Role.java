package latentfx.onnx;

import java.util.OptionalInt;

/** What a graph is for, by the sizes of what goes in and comes out. */
enum Role {
    /** From codes to pictures. */
    DECODER,
    /** From pictures to codes. */
    ENCODER,
    /** From pictures to pictures. */
    WHOLE;

    /** The role of {@code graph}, whose input is {@code input}; a decoder where sizes are left open. */
    static Role of(OnnxGraph graph, Declared input) {
        if (graph.own().role().isPresent()) {
            return graph.own().role().get();
        }
        OptionalInt taken = input.size();
        if (taken.isEmpty()) {
            return DECODER;
        }
        int size = taken.getAsInt();
        boolean same = graph.outputs().stream()
                .anyMatch(output -> output.size().isPresent() && output.size().getAsInt() == size);
        if (same) {
            return WHOLE;
        }
        boolean smaller = graph.outputs().stream()
                .allMatch(output -> output.size().isPresent() && output.size().getAsInt() < size);
        return smaller ? ENCODER : DECODER;
    }
}
