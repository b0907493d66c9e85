package latentfx.ui.map;

import java.util.function.Consumer;
import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;

/** Fetches the picture of a sample for the card under the cursor, without holding up the FX thread. */
@FunctionalInterface
public interface HoverPictures {
    /**
     * Asks for the picture of sample {@code index} of the model's sheet. {@code onFx} gets it on the FX thread; it need
     * not be called if a newer request has overtaken this one.
     */
    void request(OpenModel open, int index, Consumer<SampleImage> onFx);
}
