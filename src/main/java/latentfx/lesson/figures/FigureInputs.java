package latentfx.lesson.figures;

import java.io.IOException;
import java.util.Optional;
import latentfx.analysis.Judge;
import latentfx.data.TrainTest;
import latentfx.model.LatentModel;
import latentfx.model.ModelSpec;
import latentfx.model.Parameters;
import latentfx.model.TrainingPlan;
import latentfx.model.TrainingRequest;
import latentfx.task.Cancellation;

/**
 * What figures are measured with.
 *
 * @param data the images
 * @param models opens the models that come with the program
 * @param judge says what is recognised
 * @param training trains what a lesson trains
 * @param quick whether fewer samples do, for a look before a class
 * @param cancellation asks to stop
 */
public record FigureInputs(
        TrainTest data, Models models, Judge judge, Training training, boolean quick, Cancellation cancellation) {
    /** Opens models by name. */
    @FunctionalInterface
    public interface Models {
        /**
         * The bundled model of this name, such as {@code mnist-vae-4}.
         *
         * @throws IOException if it cannot be read
         */
        LatentModel open(String name) throws IOException;
    }

    /** Trains models on the calling thread. */
    @FunctionalInterface
    public interface Training {
        /**
         * The model that {@code request} asks for, after its last epoch.
         *
         * @throws IOException if its loss is no longer a number
         * @throws java.util.concurrent.CancellationException if asked to stop
         */
        LatentModel train(TrainingRequest request, Cancellation cancellation) throws IOException;
    }

    /** Trains a model of {@code spec} by {@code plan} on {@code data}. */
    LatentModel train(String name, ModelSpec spec, TrainingPlan plan, TrainTest data) throws IOException {
        return training.train(new TrainingRequest(name, spec, plan, data), cancellation);
    }

    /** Trains on from the weights {@code start}. */
    LatentModel train(String name, ModelSpec spec, TrainingPlan plan, TrainTest data, Parameters start)
            throws IOException {
        return training.train(new TrainingRequest(name, spec, plan, data, Optional.of(start)), cancellation);
    }

    /** {@code full}, or {@code few} for quick figures; at most {@code available}. */
    int count(int full, int few, int available) {
        return Math.min(available, quick ? few : full);
    }
}
