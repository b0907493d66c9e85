package latentfx.ui.faithfulness;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.plot.ColourBar;

/** The legend of shaded points, below their map; takes no room while points are not shaded. */
public final class ShadeLegend extends HBox {
    private static final double BAR = 140;

    private final FaithfulnessViewModel viewModel;
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final ColourBar bar = new ColourBar();
    private final Label text = new Label();

    /** Explains the shades of {@code viewModel}. */
    public ShadeLegend(FaithfulnessViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("shade-legend");
        getStylesheets()
                .add(FaithfulnessBadge.class.getResource("faithfulness.css").toExternalForm());
        text.getStyleClass().add("legend-words");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Tip.on(text, words.legendTip());
        bar.setMinWidth(USE_PREF_SIZE);
        ScreenScale.prefWidth(bar, BAR);
        getChildren().addAll(bar, text);
        viewModel.shadeProperty().addListener((property, before, now) -> show());
        viewModel.shadingProperty().addListener((property, before, now) -> show());
        viewModel.busyProperty().addListener((property, before, now) -> show());
        show();
    }

    private void show() {
        Shade shade = viewModel.shadeProperty().get();
        Optional<Shading> shading = viewModel.shadingProperty().get().filter(it -> it.shade() == shade);
        boolean shown = shade != Shade.NONE;
        setVisible(shown);
        setManaged(shown);
        bar.setVisible(shading.isPresent());
        bar.setManaged(shading.isPresent());
        shading.ifPresent(now -> bar.show(now.shades().range(), words.locale()));
        boolean busy = viewModel.busyProperty().get();
        text.setText(shading.map(words::legend).orElseGet(() -> words.get(busy ? "shade.legend.busy" : "badge.none")));
    }
}
