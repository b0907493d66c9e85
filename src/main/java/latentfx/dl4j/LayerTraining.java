package latentfx.dl4j;

import java.util.List;
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
final class LayerTraining {
    private final ModelSpec spec;
    private final TrainingRequest request;
    private final TrainingRun run;
    private final WorkerTeam crew;
    private final DenseNet encoder;
    private final DenseNet decoder;

    /** Begins with the weights {@code start} of the whole model. */
    LayerTraining(ModelSpec spec, TrainingRequest request, Parameters start, TrainingRun run, WorkerTeam crew) {
        this.spec = spec;
        this.request = request;
        this.run = run;
        this.crew = crew;
        NetworkPlan whole = NetworkPlan.of(spec);
        encoder = whole.newEncoder();
        decoder = whole.newDecoder();
        encoder.load(start.encoder());
        decoder.load(start.decoder());
    }

    /** Trains layer after layer and returns the whole model's weights. */
    Parameters run() throws DivergedException {
        Matrix samples = request.samples();
        Matrix heldOut = request.heldOut();
        for (int layer = 0; layer < spec.pretrainedLayers(); layer++) {
            train(layer, samples, heldOut);
            if (layer < spec.pretrainedLayers() - 1) {
                samples = outputs(layer, samples);
                heldOut = outputs(layer, heldOut);
            }
        }
        return parameters();
    }

    private void train(int layer, Matrix samples, Matrix heldOut) throws DivergedException {
        TrainingPlan plan = request.plan();
        NetworkPlan blueprint = NetworkPlan.layer(spec, layer);
        Parameters fresh = NetworkPair.fresh(blueprint, plan.learningRate(), plan.seed() + layer + 1, DataType.FLOAT)
                .copyParameters();
        double full = layer == 0 ? 1 : fullBrightness(samples);
        FusedStep step = new FusedStep(blueprint, fresh, run.mostAtOnce(), full, crew);
        StageRun.Order order =
                new StageRun.Order(run.stages().layer(layer), spec.pretrainingEpochs(), plan, epochs -> 1);
        run.stage(
                order,
                samples,
                request.labels(),
                step,
                new HeldOut(heldOut, request.heldOutLabels()),
                () -> {
                    place(layer, step.copyParameters());
                    return parameters();
                },
                crew);
    }

    /** Puts a layer's two halves where they belong: the encoder's from the outside in, the decoder's from the inside out. */
    private void place(int layer, Parameters weights) {
        alone(encoder, layer).load(weights.encoder());
        alone(decoder, spec.pretrainedLayers() - 1 - layer).load(weights.decoder());
    }

    /** One layer, with the weights that the whole net has, not copies of them. */
    private static DenseNet alone(DenseNet net, int layer) {
        return new DenseNet(List.of(net.layers().get(layer)));
    }

    private Matrix outputs(int layer, Matrix inputs) {
        return Inference.plain(alone(encoder, layer), crew.size()).run(inputs, crew, run.cancellation());
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
        return new Parameters(encoder.flat(), decoder.flat());
    }
}
