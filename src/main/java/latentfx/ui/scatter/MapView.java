package latentfx.ui.scatter;

import javafx.scene.layout.Region;

/** A map of codes with its axes, legend, hover card and path. Draws what its view-model says and reports gestures to it. */
public final class MapView extends Region {
    /** Shows {@code viewModel}; pictures for the hover card come from {@code pictures}. */
    public MapView(MapViewModel viewModel, HoverPictures pictures) {
        getStyleClass().add("latent-map");
    }
}
