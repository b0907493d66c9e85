package latentfx.ui.map;

import java.util.function.Consumer;
import latentfx.analysis.SampleImage;
import latentfx.model.OpenModel;

/** Fetches the picture of the hovered sample without blocking the FX thread. */
@FunctionalInterface
public interface HoverPictures {
    /**
     * Asks for the picture of sample {@code index} of the model's sheet. {@code onFx} gets it on the FX thread, unless
     * a newer request has replaced this one.
     */
    void request(OpenModel open, int index, Consumer<SampleImage> onFx);
}
