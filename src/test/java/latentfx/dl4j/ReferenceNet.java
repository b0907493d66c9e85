package latentfx.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import latentfx.model.LayerSpec;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/**
 * A network run by Deeplearning4j's own layers in double precision, with images and weights in our order. Where classes
 * join behind convolutions, it is two networks one after the other.
 */
final class ReferenceNet {
    private final List<Part> parts = new ArrayList<>();

    ReferenceNet(List<LayerSpec> layers, float[] flat) {
        int cut = cut(layers);
        List<LayerSpec> first = layers.subList(0, cut).stream()
                .map(ReferenceNet::passingNothing)
                .toList();
        int size = (int) LayerSpec.parameters(first);
        int passed = cut < layers.size()
                ? layers.get(cut).inputs() - first.get(cut - 1).units()
                : 0;
        parts.add(new Part(first, Arrays.copyOf(flat, size), passed));
        if (cut < layers.size()) {
            parts.add(new Part(layers.subList(cut, layers.size()), Arrays.copyOfRange(flat, size, flat.length), 0));
        }
    }

    private static int cut(List<LayerSpec> layers) {
        int cut = 0;
        while (cut < layers.size() && layers.get(cut) instanceof LayerSpec.Convolution it && it.passed() > 0) {
            cut++;
        }
        return cut == 0 ? layers.size() : cut;
    }

    private static LayerSpec passingNothing(LayerSpec layer) {
        return layer instanceof LayerSpec.Convolution it
                ? new LayerSpec.Convolution(
                        it.height(), it.width(), it.channels(), it.filters(), it.transposed(), 0, it.activation())
                : layer;
    }

    double[][] output(double[][] inputs) {
        double[][] reached = inputs;
        for (Part part : parts) {
            reached = part.forward(reached);
        }
        return reached;
    }

    /** After {@link #output}: the gradient at the inputs without what is passed on, of that at the outputs. */
    double[][] backward(double[][] error) {
        double[][] reached = error;
        for (int i = parts.size() - 1; i >= 0; i--) {
            reached = parts.get(i).backward(reached);
        }
        return reached;
    }

    /** After {@link #backward}: the gradient of the flat vector. */
    double[] gradient() {
        return parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.gradient()))
                .toArray();
    }

    /** Adds to one number of the flat vector. */
    void nudge(int index, double by) {
        int at = index;
        for (Part part : parts) {
            if (at < part.positions.length) {
                part.nudge(at, by);
                return;
            }
            at -= part.positions.length;
        }
    }

    int size() {
        return parts.stream().mapToInt(part -> part.positions.length).sum();
    }

    private static final class Part {
        private final MultiLayerNetwork network;
        private final int[] positions;
        private final int[] inputs;
        private final int[] outputs;
        private final int passed;

        Part(List<LayerSpec> layers, float[] flat, int passed) {
            this.passed = passed;
            network = NetworkDefinitions.fresh(layers, new Adam(1e-3), 1, DataType.DOUBLE);
            NetworkDefinitions.fill(network, layers, flat);
            float[] numbers = new float[flat.length];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = i;
            }
            float[] theirs = FlatOrder.of(layers).theirs(numbers);
            positions = new int[flat.length];
            Arrays.setAll(positions, i -> (int) theirs[i]);
            LayerSpec first = layers.get(0);
            LayerSpec last = layers.get(layers.size() - 1);
            inputs = FlatOrder.channelsFirst(
                    first.inputs(), first instanceof LayerSpec.Convolution it ? it.channels() : 1, 0);
            outputs = FlatOrder.channelsFirst(
                    last.units(), last instanceof LayerSpec.Convolution it ? it.filters() : 1, 0);
        }

        double[][] forward(double[][] rows) {
            double[][] input = new double[rows.length][inputs.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < inputs.length; j++) {
                    input[i][j] = rows[i][inputs[j]];
                }
            }
            network.setInput(Nd4j.createFromArray(input));
            double[][] given =
                    network.feedForward(true, false).get(network.getnLayers()).toDoubleMatrix();
            double[][] output = new double[rows.length][outputs.length + passed];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < outputs.length; j++) {
                    output[i][outputs[j]] = given[i][j];
                }
                System.arraycopy(rows[i], inputs.length, output[i], outputs.length, passed);
            }
            return output;
        }

        double[][] backward(double[][] error) {
            network.initGradientsView();
            double[][] atOutput = new double[error.length][outputs.length];
            for (int i = 0; i < error.length; i++) {
                for (int j = 0; j < outputs.length; j++) {
                    atOutput[i][j] = error[i][outputs[j]];
                }
            }
            INDArray atInput = network.backpropGradient(
                            Nd4j.createFromArray(atOutput), LayerWorkspaceMgr.noWorkspaces())
                    .getSecond();
            double[][] given = atInput.reshape(error.length, inputs.length).toDoubleMatrix();
            double[][] result = new double[error.length][inputs.length];
            for (int i = 0; i < error.length; i++) {
                for (int j = 0; j < inputs.length; j++) {
                    result[i][inputs[j]] = given[i][j];
                }
            }
            return result;
        }

        double[] gradient() {
            double[] theirs = network.getFlattenedGradients().toDoubleVector();
            double[] ours = new double[theirs.length];
            for (int i = 0; i < ours.length; i++) {
                ours[positions[i]] = theirs[i];
            }
            return ours;
        }

        void nudge(int index, double by) {
            INDArray parameters = network.params().reshape(-1);
            for (int i = 0; i < positions.length; i++) {
                if (positions[i] == index) {
                    parameters.putScalar(i, parameters.getDouble(i) + by);
                }
            }
        }
    }
}
