package latentfx.ui.projection;

import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.ProjectionChoice;
import latentfx.ui.map.ProjectionSettings;
import org.jspecify.annotations.Nullable;

/** The options of a method of projection: those that it really has, and no others. */
final class OptionGrid extends GridPane {
    private static final int MOST_NEIGHBOURS = 200;
    private static final int MOST_POINTS = 1_000_000;
    private static final int MOST_AXES = 784;
    private static final double FIELD = 110;
    /** A margin in place of a gap between rows: rows that are not shown then take no room at all. */
    private static final Insets ROW = new Insets(3, 0, 3, 0);

    private final Messages words = Messages.of(OptionGrid.class);
    private final ProjectionOptions options;
    private int rows;

    OptionGrid(ProjectionOptions options) {
        this.options = options;
        getStyleClass().add("projection-options");
        Predicate<ProjectionChoice> axes = ProjectionChoice::hasAxes;
        row("points", number(ProjectionSettings.FEWEST, MOST_POINTS, 1_000, options.pointsProperty()), axes.negate());
        row("neighbours", number(2, MOST_NEIGHBOURS, 1, options.neighboursProperty()), ProjectionChoice::hasNeighbours);
        row("perplexity", number(2, 100, 1, options.perplexityProperty()), ProjectionChoice::hasPerplexity);
        row("seed", number(0, Integer.MAX_VALUE, 1, options.seedProperty()), ProjectionChoice::hasSeed);
        row("first", axis(options.firstProperty()), axes);
        row("second", axis(options.secondProperty()), axes);
    }

    private void row(String key, Node field, Predicate<ProjectionChoice> shown) {
        Label label = new Label(words.get("option." + key));
        label.setLabelFor(field);
        label.setTooltip(new Tooltip(words.get("option." + key + ".tip")));
        field.setId("projection-" + key);
        addRow(rows++, label, field);
        GridPane.setMargin(label, ROW);
        GridPane.setMargin(field, ROW);
        Runnable update = () -> {
            boolean there = shown.test(options.choiceProperty().get())
                    && !options.settings().alongAxes(); // those are chosen on the map itself
            for (Node node : new Node[] {label, field}) {
                node.setVisible(there);
                node.setManaged(there);
            }
        };
        options.choiceProperty().addListener((property, before, now) -> update.run());
        options.pixelsProperty().addListener((property, before, now) -> update.run());
        update.run();
    }

    /** Axes count from 1 for people. */
    private static Spinner<Integer> axis(Property<Number> value) {
        Spinner<Integer> spinner = spinner(1, MOST_AXES, 1, value.getValue().intValue() + 1);
        spinner.valueProperty().addListener((property, before, now) -> value.setValue(now - 1));
        value.addListener((property, before, now) -> spinner.getValueFactory().setValue(now.intValue() + 1));
        return spinner;
    }

    private static Spinner<Integer> number(int least, int most, int step, Property<Number> value) {
        Spinner<Integer> spinner = spinner(least, most, step, value.getValue().intValue());
        spinner.valueProperty().addListener((property, before, now) -> value.setValue(now));
        value.addListener((property, before, now) -> spinner.getValueFactory().setValue(now.intValue()));
        return spinner;
    }

    private static Spinner<Integer> spinner(int least, int most, int step, int value) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value, step);
        values.setConverter(new Whole(values));
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        spinner.setPrefWidth(FIELD);
        spinner.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    /** What is typed in is brought within the range; what is no whole number is dropped. */
    private static final class Whole extends StringConverter<Integer> {
        private final SpinnerValueFactory.IntegerSpinnerValueFactory values;

        Whole(SpinnerValueFactory.IntegerSpinnerValueFactory values) {
            this.values = values;
        }

        @Override
        public String toString(@Nullable Integer value) {
            return String.valueOf(value);
        }

        @Override
        public Integer fromString(String text) {
            String digits = text.strip();
            boolean whole = digits.matches("\\d{1,9}");
            long typed = whole ? Long.parseLong(digits) : values.getValue();
            return (int) Math.max(values.getMin(), Math.min(values.getMax(), typed));
        }
    }
}
