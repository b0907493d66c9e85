package latentfx.ui.filters;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import latentfx.ui.fx.DivergingColours;

/** What the colours of filters mean, from the lowest weight over 0 to the highest. */
final class ColourScale extends FlowPane {
    private static final int STEP = 2;
    private static final int HEIGHT = 10;

    private final FilterWords words;
    private final Label low = new Label();
    private final Label high = new Label();

    ColourScale(FilterWords words) {
        this.words = words;
        setId("filters-scale");
        getStyleClass().add("wrapping");
        int width = STEP * DivergingColours.LEVELS;
        int[] argb = new int[width * HEIGHT];
        for (int i = 0; i < argb.length; i++) {
            argb[i] = 0xFF000000 | DivergingColours.rgb(i % width / STEP);
        }
        ImageView bar = new ImageView(new WritableImage(
                new PixelBuffer<>(width, HEIGHT, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance())));
        low.setMinWidth(USE_PREF_SIZE);
        high.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(low, bar, high);
    }

    /** Names the ends: {@code end} where all filters have one, else each its own. */
    void show(Optional<String> end) {
        low.setText(end.map(it -> words.get("scale.low", it)).orElseGet(() -> words.get("scale.own.low")));
        high.setText(end.map(it -> words.get("scale.high", it)).orElseGet(() -> words.get("scale.own.high")));
    }
}
