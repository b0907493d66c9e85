package latentfx.export.onnx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been computed so far of a graph that is being written. A layer asks for rows or for grids, whichever it works on;
 * operators that turn one into the other are added only where the layer before gave the other.
 *
 * <p>Rows are of the axes [batch, numbers], the numbers of an image with channels last, as everywhere else in this program;
 * grids are of the axes [batch, channels, height, width].
 *
 * @param graph is being written
 * @param name of the value
 * @param grid of which shape it is; empty if it is rows
 * @param beside name of more rows, which come behind these as soon as these are rows: the classes of a conditional model
 */
record Flow(GraphWriter graph, String name, Optional<Grid> grid, Optional<String> beside) {
    /** The shape of a grid of numbers. */
    record Grid(int height, int width, int channels) {
        /** Its axes behind that of the batch. */
        List<Integer> axes() {
            return List.of(channels, height, width);
        }
    }

    /** The same as rows, with what comes behind them. */
    Flow asRows() {
        String rows = grid.map(this::flattened).orElse(name);
        String all = beside.map(more -> graph.node("Concat", List.of(rows, more), GraphWriter.number("axis", 1)))
                .orElse(rows);
        return new Flow(graph, all, Optional.empty(), Optional.empty());
    }

    private String flattened(Grid shape) {
        String channelsLast = shape.channels() == 1
                ? name
                : graph.node("Transpose", List.of(name), GraphWriter.numbers("perm", 0, 2, 3, 1));
        return graph.node("Flatten", List.of(channelsLast), GraphWriter.number("axis", 1));
    }

    /** The same as grids of that shape. */
    Flow asGrids(Grid shape) {
        if (grid.isPresent()) {
            return this;
        }
        boolean single = shape.channels() == 1;
        String axes = single
                ? graph.longs("shape", 0, 1, shape.height(), shape.width())
                : graph.longs("shape", 0, shape.height(), shape.width(), shape.channels());
        String shaped = graph.node("Reshape", List.of(name, axes));
        String channelsFirst =
                single ? shaped : graph.node("Transpose", List.of(shaped), GraphWriter.numbers("perm", 0, 3, 1, 2));
        return new Flow(graph, channelsFirst, Optional.of(shape), beside);
    }

    /** What an operator without weights makes of it, in the same shape. */
    Flow through(String operator, String... more) {
        List<String> inputs = new ArrayList<>(List.of(name));
        inputs.addAll(List.of(more));
        return new Flow(graph, graph.node(operator, inputs), grid, beside);
    }
}
