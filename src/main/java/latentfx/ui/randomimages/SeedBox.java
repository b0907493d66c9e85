package latentfx.ui.randomimages;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/** The seed of the draws, in digits. */
final class SeedBox extends HBox {
    private static final int MOST = 99_999;
    private static final double WIDTH = 90;

    SeedBox(RandomWords words, RandomViewModel viewModel) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                0, MOST, viewModel.seedProperty().get());
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.setId("random-seed");
        ScreenScale.prefWidth(spinner, WIDTH);
        spinner.setMinWidth(USE_PREF_SIZE);
        values.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                viewModel.seedProperty().set(now);
            }
        });
        viewModel.seedProperty().addListener((property, before, now) -> values.setValue(now.intValue()));
        Label label = new Label(words.get("seed"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(spinner);
        spinner.setAccessibleText(label.getText());
        Tip.on(spinner, words.get("seed.tip"));
        getChildren().addAll(label, spinner);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("random-line");
    }
}
