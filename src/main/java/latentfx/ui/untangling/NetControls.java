package latentfx.ui.untangling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import latentfx.analysis.untangling.Activation;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/** Choices of what a small net learns and how it is built: points, width of the window, activation and seed. */
final class NetControls extends FlowPane {
    private static final List<Integer> WIDTHS = List.of(2, 3, 4, 8);
    private static final int MOST_SEED = 99_999;

    private final Messages words = Messages.of(NetControls.class);

    NetControls(UntangleViewModel viewModel) {
        getStyleClass().add("untangle-bar");
        getChildren()
                .addAll(
                        choice(
                                "source",
                                Arrays.asList(PointSource.values()),
                                viewModel.sourceProperty(),
                                it -> words.get(it.key())),
                        choice("width", WIDTHS, viewModel.windowProperty(), it -> words.get("width.value", it)),
                        choice(
                                "activation",
                                Arrays.asList(Activation.values()),
                                viewModel.activationProperty(),
                                it -> words.get("activation." + it.name().toLowerCase(Locale.ROOT))),
                        seed(viewModel));
    }

    private <T> Node choice(String key, List<T> values, Property<T> value, Function<T, String> said) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("untangle-" + key);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T shown) {
                return shown == null ? "" : said.apply(shown);
            }

            @Override
            public T fromString(String text) {
                return values.stream()
                        .filter(it -> said.apply(it).equals(text))
                        .findFirst()
                        .orElse(values.get(0));
            }
        });
        box.valueProperty().bindBidirectional(value);
        return named(key, box);
    }

    private Node seed(UntangleViewModel viewModel) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                0, MOST_SEED, viewModel.seedProperty().get());
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.setId("untangle-seed");
        ScreenScale.prefWidth(spinner, 90);
        values.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                viewModel.seedProperty().set(now);
            }
        });
        viewModel.seedProperty().addListener((property, before, now) -> values.setValue(now.intValue()));
        return named("seed", spinner);
    }

    private HBox named(String key, Control control) {
        Label label = new Label(words.get(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        control.setMinWidth(USE_PREF_SIZE);
        Tip.on(control, words.get(key + ".tip"));
        HBox line = new HBox(label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("line");
        return line;
    }
}
