package latentfx.analysis.bias;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import latentfx.data.Dataset;
import latentfx.data.TrainTest;
import latentfx.model.LatentModel;
import latentfx.model.LearningRateSchedule;
import latentfx.model.NetworkShape;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.model.VaeSpec;

/**
 * Trains VAEs of eight units on images that hardly have a group, once as they are and once with some drawn more often. Adam with
 * a learning rate that falls along half a cosine; a training that draws anew each epoch begins each with Adam's averages at 0.
 *
 * @param name of the models
 * @param chosen the images to learn from
 * @param heldOut other images, from which the losses of reports are taken
 * @param epochs 1 or more
 * @param batch images in a batch
 * @param trainer trains
 */
public record StarvedTraining(
        String name, RareGroup.Chosen chosen, Dataset heldOut, int epochs, int batch, Trainer trainer) {
    private static final double RATE = 2e-3;
    private static final LearningRateSchedule COSINE = new LearningRateSchedule(0, LearningRateSchedule.Decay.COSINE);
    private static final List<Integer> HIDDEN = List.of(512, 256);
    private static final int UNITS = 8;
    private static final int REPORTED = 200;

    /** Trains models on the calling thread. */
    @FunctionalInterface
    public interface Trainer {
        /**
         * The model that {@code request} asks for, after its last epoch.
         *
         * @throws IOException if its loss is no longer a number
         * @throws java.util.concurrent.CancellationException if asked to stop
         */
        LatentModel train(TrainingRequest request) throws IOException;
    }

    /** A model of the images as they are. */
    public LatentModel plain() throws IOException {
        return plain(chosen.samples());
    }

    /** A model of {@code images} instead. */
    public LatentModel plain(Dataset images) throws IOException {
        TrainingPlan plan = new TrainingPlan(epochs, batch, RATE, COSINE, 0);
        return trainer.train(new TrainingRequest(name, spec(), plan, with(images)));
    }

    /** A model that after the first epoch draws the images of each by the weights that it has then. */
    public LatentModel drawing(Function<LatentModel, SampleWeights> weights) throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        LatentModel model = epoch(0, chosen.samples(), Optional.empty());
        for (int epoch = 1; epoch < epochs; epoch++) {
            int[] drawn = weights.apply(model).draw(chosen.samples().size(), random);
            model = epoch(epoch, chosen.samples().at(drawn), Optional.of(model.parameters()));
        }
        return model;
    }

    private LatentModel epoch(int epoch, Dataset images, Optional<Parameters> start) throws IOException {
        TrainingPlan plan = new TrainingPlan(1, batch, RATE * COSINE.factor(epoch + 0.5, epochs), epoch);
        return trainer.train(new TrainingRequest(name, spec(), plan, with(images), start));
    }

    private VaeSpec spec() {
        return new VaeSpec(new NetworkShape(heldOut.shape().size(), HIDDEN, UNITS), 1);
    }

    private TrainTest with(Dataset images) {
        return new TrainTest(images, heldOut.first(REPORTED));
    }
}
