package latentfx.dl4j;

import latentfx.model.Stage;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;

/**
 * The stages of a training. A stacked model with fresh weights has one stage for each layer, then one for the whole
 * model; any other training has a single stage.
 *
 * @param layers number of layers that are pretrained one by one, 0 or more
 * @param layerEpochs passes over the samples for each pretrained layer
 * @param lastEpochs passes over the samples for the whole model
 */
record Stages(int layers, int layerEpochs, int lastEpochs) {
    static Stages of(TrainingRequest request) {
        TrainingPlan plan = request.plan();
        return request.start().isEmpty()
                ? new Stages(request.spec().pretrainedLayers(), request.spec().pretrainingEpochs(), plan.epochs())
                : new Stages(0, 0, plan.epochs());
    }

    /** The stage that pretrains {@code layer}, counted from 0. */
    Stage layer(int layer) {
        return new Stage(layer + 1, layers + 1);
    }

    /** The last stage, which trains the whole model. */
    Stage last() {
        return new Stage(layers + 1, layers + 1);
    }

    /** The number of passes over the samples, summed over all stages. */
    long epochs() {
        return (long) layers * layerEpochs + lastEpochs;
    }
}
