package latentfx.ui.filters;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.filters.FilterSide;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ToWords;
import org.kordamp.ikonli.feather.Feather;

/** Which layer is shown, and in which order and colours. */
final class FilterControls extends VBox {
    private final FilterWords words;
    private final FiltersViewModel viewModel;

    FilterControls(FilterWords words, FiltersViewModel viewModel) {
        this.words = words;
        this.viewModel = viewModel;
        getStyleClass().add("filters-controls");
        getChildren().addAll(sides(), orders(), scales());
    }

    private FlowPane sides() {
        ToggleGroup group = new ToggleGroup();
        FlowPane line = new FlowPane();
        line.getStyleClass().add("wrapping");
        for (FilterSide side : FilterSide.values()) {
            ToggleButton button = ButtonBuilder.small(words.get("side." + side.name()))
                    .id("filters-" + side.name())
                    .tip(words.get("side." + side.name() + ".tip"))
                    .firm()
                    .chooses(group, () -> viewModel.sideProperty().set(side));
            viewModel.sideProperty().addListener((property, before, now) -> button.setSelected(now == side));
            button.setSelected(viewModel.sideProperty().get() == side);
            line.getChildren().add(button);
        }
        return line;
    }

    private FlowPane orders() {
        ComboBox<FilterOrder> order = new ComboBox<>();
        order.setId("filters-order");
        order.getItems().setAll(FilterOrder.values());
        order.setConverter(new ToWords<>(it -> words.get("order." + it.name())));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        order.setMinWidth(0);
        order.setAccessibleText(words.get("order"));
        Label label = new Label(words.get("order"));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(order);
        ToggleButton reversed = ButtonBuilder.icon(Feather.REPEAT, words.get("order.reversed"))
                .id("filters-reversed")
                .toggles(viewModel.reversedProperty());
        FlowPane line = new FlowPane(label, order, reversed);
        line.getStyleClass().add("wrapping");
        return line;
    }

    private FlowPane scales() {
        ToggleGroup group = new ToggleGroup();
        Label label = new Label(words.get("scale"));
        label.setMinWidth(USE_PREF_SIZE);
        FlowPane line = new FlowPane(label, scale(group, "own", false), scale(group, "common", true));
        line.getStyleClass().add("wrapping");
        return line;
    }

    private ToggleButton scale(ToggleGroup group, String key, boolean common) {
        ToggleButton button = ButtonBuilder.small(words.get("scale." + key))
                .id("filters-scale-" + key)
                .tip(words.get("scale." + key + ".tip"))
                .firm()
                .chooses(group, () -> viewModel.commonProperty().set(common));
        viewModel.commonProperty().addListener((property, before, now) -> button.setSelected(now == common));
        button.setSelected(viewModel.commonProperty().get() == common);
        return button;
    }
}
