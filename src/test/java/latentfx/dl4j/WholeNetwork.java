package latentfx.dl4j;

import java.util.ArrayList;
import java.util.List;
import latentfx.model.LayerSpec;
import latentfx.model.Parameters;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A plain autoencoder as one Deeplearning4j network with its own cross-entropy layer, in double precision. */
final class WholeNetwork {
    private WholeNetwork() {}

    static MultiLayerNetwork of(NetworkPlan plan, Parameters weights) {
        List<LayerSpec> dense = new ArrayList<>(plan.encoder());
        dense.addAll(plan.decoder());
        NeuralNetConfiguration.ListBuilder layers = new NeuralNetConfiguration.Builder()
                .dataType(DataType.DOUBLE)
                .updater(new Adam(1e-3))
                .list();
        int last = dense.size() - 1;
        for (int i = 0; i < last; i++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(dense.get(i).inputs())
                    .nOut(dense.get(i).units())
                    .activation(i == plan.encoder().size() - 1 ? Activation.IDENTITY : Activation.RELU)
                    .build());
        }
        layers.layer(new OutputLayer.Builder(LossFunction.XENT)
                .nIn(dense.get(last).inputs())
                .nOut(dense.get(last).units())
                .activation(Activation.SIGMOID)
                .build());
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        INDArray flat =
                Nd4j.concat(0, Nd4j.createFromArray(weights.encoder()), Nd4j.createFromArray(weights.decoder()));
        network.setParams(flat.reshape(1, -1).castTo(DataType.DOUBLE));
        return network;
    }

    static INDArray pixels(Batch batch) {
        double[][] rows = new double[batch.size()][batch.samples().columns()];
        for (int i = 0; i < rows.length; i++) {
            float[] row = batch.samples().row(batch.chosen()[i]);
            for (int j = 0; j < row.length; j++) {
                rows[i][j] = row[j];
            }
        }
        return Nd4j.createFromArray(rows);
    }
}
