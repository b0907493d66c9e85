package latentfx.ui.projection;

import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import latentfx.projection.ProjectionKind;
import latentfx.projection.ProjectionOption;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** The form with the options of the chosen projection method; options that it does not have are hidden. */
final class OptionGrid extends GridPane {
    private static final int MOST_AXES = 784;
    private static final double FIELD = 110;
    /** Margin instead of a gap between rows, so that hidden rows take no space. */
    private static final Insets ROW = new Insets(3, 0, 3, 0);

    private final Messages words = Messages.of(OptionGrid.class);
    private final ProjectionOptions options;
    private int rows;

    OptionGrid(ProjectionOptions options) {
        this.options = options;
        getStyleClass().add("projection-options");
        row(
                "points",
                number(ProjectionSettings.FEWEST, ProjectionSettings.MOST, 1_000, options.pointsProperty()),
                ProjectionKind::arranges);
        Projections.options().forEach((name, having) -> {
            ProjectionOption option = having.get(0).option(name).orElseThrow();
            row(name, field(option), having::contains);
        });
        row("seed", number(0, Integer.MAX_VALUE, 1, options.seedProperty()), ProjectionKind::seeded);
        Predicate<ProjectionKind> axes = kind -> !kind.arranges();
        row("first", axis(options.firstProperty()), axes);
        row("second", axis(options.secondProperty()), axes);
    }

    private void row(String key, Node field, Predicate<ProjectionKind> shown) {
        Label label = new Label(words.get("option." + key));
        label.setLabelFor(field);
        Tip.on(label, words.get("option." + key + ".tip"));
        field.setId("projection-" + key);
        addRow(rows++, label, field);
        GridPane.setMargin(label, ROW);
        GridPane.setMargin(field, ROW);
        Runnable update = () -> {
            boolean there = shown.test(options.kindProperty().get())
                    && !options.alongAxes(); // those are chosen on the map itself
            for (Node node : new Node[] {label, field}) {
                node.setVisible(there);
                node.setManaged(there);
            }
        };
        options.kindProperty().addListener((property, before, now) -> update.run());
        options.pixelsProperty().addListener((property, before, now) -> update.run());
        update.run();
    }

    /** A spinner for an option, in whole steps. */
    private Spinner<Integer> field(ProjectionOption option) {
        return number((int) option.min(), (int) option.max(), 1, options.valueProperty(option.name()));
    }

    /** A spinner for the number of an axis, shown from 1. */
    private static Spinner<Integer> axis(Property<Number> value) {
        Spinner<Integer> spinner = spinner(1, MOST_AXES, 1, value.getValue().intValue() + 1);
        spinner.valueProperty().addListener((property, before, now) -> value.setValue(now - 1));
        value.addListener((property, before, now) -> spinner.getValueFactory().setValue(now.intValue() + 1));
        return spinner;
    }

    private static Spinner<Integer> number(int least, int most, int step, Property<Number> value) {
        Spinner<Integer> spinner = spinner(least, most, step, value.getValue().intValue());
        spinner.valueProperty().addListener((property, before, now) -> {
            if (value.getValue().intValue() != now) { // a fraction that nobody typed over stays
                value.setValue(now);
            }
        });
        value.addListener((property, before, now) -> spinner.getValueFactory().setValue(now.intValue()));
        return spinner;
    }

    private static Spinner<Integer> spinner(int least, int most, int step, int value) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value, step);
        values.setConverter(new Whole(values));
        Spinner<Integer> spinner = new Spinner<>(values);
        spinner.setEditable(true);
        ScreenScale.prefWidth(spinner, FIELD);
        spinner.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                spinner.commitValue();
            }
        });
        return spinner;
    }

    /** Clamps typed numbers to the range; text that is not a whole number is discarded. */
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
