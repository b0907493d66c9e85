package latentfx.lesson.figures;

import java.io.IOException;
import latentfx.analysis.Judge;
import latentfx.data.TrainTest;
import latentfx.model.LatentModel;
import latentfx.task.Cancellation;

/**
 * What figures are measured with.
 *
 * @param data the images
 * @param models opens the models that come with the program
 * @param judge says what is recognised
 * @param quick whether fewer samples do, for a look before a class
 * @param cancellation asks to stop
 */
public record FigureInputs(TrainTest data, Models models, Judge judge, boolean quick, Cancellation cancellation) {
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

    /** {@code full}, or {@code few} for quick figures; at most {@code available}. */
    int count(int full, int few, int available) {
        return Math.min(available, quick ? few : full);
    }
}
