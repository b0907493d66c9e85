package latentfx.export.onnx;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Optional;
import latentfx.model.LayerSpec;

/**
 * Writes convolutions and their transposes. Ours have the channels of a kernel last; ONNX has them before its rows and
 * columns, {@code filters × channels × 4 × 4}, and for a transpose {@code channels × filters × 4 × 4}.
 */
record ConvolutionNodes(LayerSpec.Convolution spec) implements LayerNodes {
    private static final int KERNEL = LayerSpec.Convolution.KERNEL;
    private static final int TAPS = KERNEL * KERNEL;

    @Override
    public Flow sums(LayerPart layer, Flow before) {
        Flow grids = before.asGrids(new Flow.Grid(spec.height(), spec.width(), spec.channels()));
        GraphWriter graph = grids.graph();
        int rows = spec.weightRows();
        int columns = spec.weightColumns() / TAPS;
        String weights =
                graph.floats("weights", tapsLast(layer.weights(), rows, columns), rows, columns, KERNEL, KERNEL);
        String biases = graph.floats("biases", layer.biases(), spec.filters());
        String sums = graph.node(
                spec.transposed() ? "ConvTranspose" : "Conv",
                List.of(grids.name(), weights, biases),
                GraphWriter.numbers("kernel_shape", KERNEL, KERNEL),
                GraphWriter.numbers("strides", 2, 2),
                GraphWriter.numbers("pads", 1, 1, 1, 1));
        Flow.Grid grid = new Flow.Grid(spec.outputHeight(), spec.outputWidth(), spec.filters());
        return new Flow(graph, sums, Optional.of(grid), grids.beside());
    }

    private static FloatBuffer tapsLast(FloatBuffer weights, int rows, int columns) {
        float[] turned = new float[rows * columns * TAPS];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                for (int tap = 0; tap < TAPS; tap++) {
                    turned[at++] = weights.get((row * TAPS + tap) * columns + column);
                }
            }
        }
        return FloatBuffer.wrap(turned);
    }
}
