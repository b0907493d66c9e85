package latentfx.dl4j;

import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;

/**
 * The stages of a training: for a stacked model that begins afresh each layer on its own, then all together; else just one.
 *
 * @param layers trained on their own before
 * @param layerEpochs passes over the samples for each of them
 * @param lastEpochs passes over the samples for the whole
 */
record Stages(int layers, int layerEpochs, int lastEpochs) {
    static Stages of(TrainingRequest request) {
        TrainingPlan plan = request.plan();
        return request.start().isEmpty()
                ? new Stages(request.spec().pretrainedLayers(), request.spec().pretrainingEpochs(), plan.epochs())
                : new Stages(0, 0, plan.epochs());
    }

    /** The stage of a layer, from 0. */
    Stage layer(int layer) {
        return new Stage(layer + 1, layers + 1);
    }

    /** The stage of the whole model. */
    Stage last() {
        return new Stage(layers + 1, layers + 1);
    }

    /** Passes over the samples in all. */
    long epochs() {
        return (long) layers * layerEpochs + lastEpochs;
    }
}
