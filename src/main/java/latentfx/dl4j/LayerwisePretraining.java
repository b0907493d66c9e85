package latentfx.dl4j;

import java.util.List;
import latentfx.data.TrainTest;
import latentfx.math.Matrix;
import latentfx.model.DivergedException;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The greedy stages of a stacked model: each layer learns, as an autoencoder of its own, to give back the outputs of the
 * layer below, and both its halves take their places in the whole model. Every report shows the whole model as it is by
 * then, its upper layers still untrained.
 */
final class LayerwisePretraining {
    private final ModelSpec spec;
    private final TrainTest data;
    private final TrainingPlan plan;
    private final Stages stages;
    private final StageTrainer trainer;
    private final DenseNet encoder;
    private final DenseNet decoder;

    /** Begins with the weights {@code start} of the whole model. */
    LayerwisePretraining(
            ModelSpec spec, TrainingRequest request, Parameters start, Stages stages, StageTrainer trainer) {
        this.spec = spec;
        this.data = request.data();
        this.plan = request.plan();
        this.stages = stages;
        this.trainer = trainer;
        NetworkPlan whole = NetworkPlan.of(spec);
        encoder = whole.newEncoder();
        decoder = whole.newDecoder();
        encoder.load(start.encoderBuffer());
        decoder.load(start.decoderBuffer());
    }

    /** Trains layer after layer and returns the whole model's weights. */
    Parameters run() throws DivergedException {
        Matrix samples = data.train().samples();
        Matrix heldOut = data.test().samples();
        for (int layer = 0; layer < spec.pretrainedLayers(); layer++) {
            train(layer, samples, heldOut);
            if (layer < spec.pretrainedLayers() - 1) {
                samples = trainer.outputs(alone(encoder, layer), samples);
                heldOut = trainer.outputs(alone(encoder, layer), heldOut);
            }
        }
        return parameters();
    }

    private void train(int layer, Matrix samples, Matrix heldOut) throws DivergedException {
        NetworkPlan network = NetworkPlan.layer(spec, layer);
        Parameters fresh = NetworkPair.fresh(network, plan.learningRate(), plan.seed() + layer + 1, DataType.FLOAT)
                .copyParameters();
        double full = layer == 0 ? 1 : fullBrightness(samples);
        FusedStep step = trainer.newStep(network, fresh, full);
        StageRun.Order order = new StageRun.Order(stages.layer(layer), spec.pretrainingEpochs(), plan, epochs -> 1);
        trainer.train(
                order,
                samples,
                data.train().labels(),
                step,
                new HeldOut(heldOut, data.test().labels()),
                () -> {
                    install(layer, step);
                    return parameters();
                });
    }

    /** Puts a layer's two halves where they belong: the encoder's from the outside in, the decoder's from the inside out. */
    private void install(int layer, FusedStep step) {
        alone(encoder, layer).load(step.encoder().net());
        alone(decoder, spec.pretrainedLayers() - 1 - layer).load(step.decoder().net());
    }

    /** One layer, over the very weights of the whole net. */
    private static DenseNet alone(DenseNet net, int layer) {
        return new DenseNet(List.of(net.layers().get(layer)));
    }

    /** A layer's outputs have no upper end; three times their root mean square is about what 1 is to images. */
    private static double fullBrightness(Matrix outputs) {
        double sum = 0;
        for (int row = 0; row < outputs.rows(); row++) {
            for (float value : outputs.row(row)) {
                sum += value * value;
            }
        }
        return 3 * Math.sqrt(sum / ((double) outputs.rows() * outputs.columns()));
    }

    private Parameters parameters() {
        return new Parameters(encoder.copyWeights(), decoder.copyWeights());
    }
}
