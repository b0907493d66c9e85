package latentfx.dl4j;

import java.util.List;
import latentfx.data.TrainTest;
import latentfx.dl4j.net.Net;
import latentfx.math.Samples;
import latentfx.model.DivergedException;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Greedy layer-wise pretraining of a stacked model: each layer is trained as an autoencoder on the outputs of the layer
 * below, and its encoder and decoder are copied into the whole model. Every report holds the whole model, with layers
 * not yet reached untrained.
 */
final class LayerwisePretraining {
    private final ModelSpec spec;
    private final TrainTest data;
    private final TrainingPlan plan;
    private final Stages stages;
    private final StageTrainer trainer;
    private final Net encoder;
    private final Net decoder;

    /** Prepares the pretraining of the whole model, whose initial weights are {@code start}. */
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

    /** Trains the layers in order and returns the weights of the whole model. */
    Parameters run() throws DivergedException {
        Samples samples = data.train().samples();
        Samples heldOut = data.test().samples();
        for (int layer = 0; layer < spec.pretrainedLayers(); layer++) {
            train(layer, samples, heldOut);
            if (layer < spec.pretrainedLayers() - 1) {
                samples = trainer.outputs(alone(encoder, layer), samples);
                heldOut = trainer.outputs(alone(encoder, layer), heldOut);
            }
        }
        return parameters();
    }

    private void train(int layer, Samples samples, Samples heldOut) throws DivergedException {
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

    /**
     * Copies the trained encoder and decoder of {@code layer} into the whole model; the decoder's layers are in reverse
     * order.
     */
    private void install(int layer, FusedStep step) {
        alone(encoder, layer).load(step.encoder().net());
        alone(decoder, spec.pretrainedLayers() - 1 - layer).load(step.decoder().net());
    }

    /** A network of one layer of {@code net}, sharing its weights. */
    private static Net alone(Net net, int layer) {
        return new Net(List.of(net.layers().get(layer)));
    }

    /**
     * The noise scale of a layer's outputs, which are unbounded: three times their root mean square, which corresponds
     * to brightness 1 in images.
     */
    private static double fullBrightness(Samples outputs) {
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
