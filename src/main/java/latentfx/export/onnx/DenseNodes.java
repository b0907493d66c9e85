package latentfx.export.onnx;

import java.util.List;
import java.util.Optional;
import latentfx.model.LayerSpec;

/** Writes dense layers: one product of matrices each, with the weights as they lie in the model. */
final class DenseNodes implements LayerNodes {
    @Override
    public Flow sums(LayerPart layer, Flow before) {
        LayerSpec widths = layer.layer();
        Flow rows = before.asRows();
        GraphWriter graph = rows.graph();
        String weights = graph.floats("weights", layer.weights(), widths.units(), widths.inputs());
        String biases = graph.floats("biases", layer.biases(), widths.units());
        String sums = graph.node("Gemm", List.of(rows.name(), weights, biases), GraphWriter.number("transB", 1));
        return new Flow(graph, sums, Optional.empty(), Optional.empty());
    }
}
