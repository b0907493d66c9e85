package latentfx.ui.lesson.own;

import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** An end of a slider: a number that can be written or stepped through. What is no number leaves it as it was. */
final class BoundSpinner extends Spinner<Double> {
    private static final double MOST = 1e6;
    private static final double STEP = 0.1;
    private static final double WIDTH = 90;

    BoundSpinner(double first, String name) {
        SpinnerValueFactory.DoubleSpinnerValueFactory values =
                new SpinnerValueFactory.DoubleSpinnerValueFactory(-MOST, MOST, first, STEP);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Double value) {
                return written(value);
            }

            @Override
            public Double fromString(String text) {
                try {
                    double number = Double.parseDouble(text.strip().replace(',', '.'));
                    return Double.isFinite(number) ? number : getValue();
                } catch (NumberFormatException noNumber) {
                    return getValue();
                }
            }
        });
        setValueFactory(values);
        setEditable(true);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getEditor().setAccessibleText(name);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                getEditor().setText(written(getValue()));
            }
        });
    }

    private static String written(Double value) {
        double rounded = Math.round(value * 1e6) / 1e6; // steps of a tenth leave a trace behind
        return rounded == Math.rint(rounded) ? String.valueOf(Math.round(rounded)) : String.valueOf(rounded);
    }

    /** Shows {@code value}. */
    void show(double value) {
        if (getValue() != value) {
            getValueFactory().setValue(value);
        }
    }
}
