package latentfx.ui.units;

import java.io.IOException;
import latentfx.model.OpenModel;

/**
 * A model that can be measured.
 *
 * @param name what it is called
 * @param opening opens it
 */
public record OfferedModel(String name, Opening opening) {
    /** Opens a model; may read a file, so not for the FX thread. */
    @FunctionalInterface
    public interface Opening {
        /**
         * The model.
         *
         * @throws IOException if it cannot be opened; the message is one sentence for the user
         */
        OpenModel open() throws IOException;
    }
}
