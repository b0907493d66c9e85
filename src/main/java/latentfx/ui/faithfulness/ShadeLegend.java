package latentfx.ui.faithfulness;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;

/** The legend of shaded points, below their map; takes no room while points are not shaded. */
public final class ShadeLegend extends HBox {
    private final FaithfulnessViewModel viewModel;
    private final FaithfulnessWords words = new FaithfulnessWords();
    private final Circle[] dots = {new Circle(4), new Circle(4), new Circle(4)};
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
        Tooltip tip = new Tooltip(words.legendTip());
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        text.setTooltip(tip);
        getChildren().addAll(dots);
        getChildren().add(text);
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
        for (int i = 0; i < dots.length; i++) {
            dots[i].setVisible(shading.isPresent());
            dots[i].setManaged(shading.isPresent());
            dots[i].setFill(Shading.colour(shade, i / 2.0));
        }
        boolean busy = viewModel.busyProperty().get();
        text.setText(shading.map(words::legend).orElseGet(() -> words.get(busy ? "shade.legend.busy" : "badge.none")));
    }
}
