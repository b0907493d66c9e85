package latentfx.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.analysis.drawing.Distortion;
import latentfx.analysis.drawing.Sketch;
import latentfx.ui.fx.Messages;

/** Sliders for the pen and for what is done to the pixels; each says its value. */
final class DistortionBox extends GridPane {
    private final Messages words = Messages.of(DistortionBox.class);
    private final DrawingViewModel viewModel;
    private final List<Runnable> showing = new ArrayList<>();
    private boolean shown;

    DistortionBox(DrawingViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("distortions");
        slider("pen", Sketch.THINNEST, Sketch.WIDEST, 0.5, Sketch::pen, Sketch::withPen);
        double far = Distortion.FARTHEST;
        slider("right", -far, far, 1, of(Distortion::right), by(Distortion::withRight));
        slider("down", -far, far, 1, of(Distortion::down), by(Distortion::withDown));
        slider("turn", -180, 180, 5, of(Distortion::degrees), by(Distortion::withDegrees));
        int thick = Distortion.THICKEST;
        slider(
                "thicker",
                -thick,
                thick,
                1,
                of(Distortion::thicker),
                by((it, to) -> it.withThicker((int) Math.round(to))));
        slider("blur", 0, Distortion.MOST_BLUR, 0.25, of(Distortion::blur), by(Distortion::withBlur));
        slider("noise", 0, 1, 0.05, of(Distortion::noise), by(Distortion::withNoise));
        box(
                "invert",
                it -> it.distortion().inverted(),
                (it, on) -> it.with(it.distortion().withInverted(on)));
        box("centred", Sketch::centred, Sketch::withCentred);
        viewModel.sketchProperty().addListener((property, before, now) -> show());
        show();
    }

    private static ToDoubleFunction<Sketch> of(ToDoubleFunction<Distortion> value) {
        return sketch -> value.applyAsDouble(sketch.distortion());
    }

    private static BiFunction<Sketch, Double, Sketch> by(BiFunction<Distortion, Double, Distortion> change) {
        return (sketch, to) -> sketch.with(change.apply(sketch.distortion(), to));
    }

    private void slider(
            String key,
            double least,
            double most,
            double step,
            ToDoubleFunction<Sketch> value,
            BiFunction<Sketch, Double, Sketch> change) {
        Slider slider = new Slider(least, most, value.applyAsDouble(Sketch.EMPTY));
        slider.setId("drawing-" + key);
        slider.setBlockIncrement(step);
        Label name = new Label(words.get(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(slider);
        slider.setAccessibleText(name.getText());
        Label number = new Label();
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        GridPane.setHgrow(slider, Priority.ALWAYS);
        addRow(getRowCount(), name, slider, number);
        slider.valueProperty().addListener((property, before, now) -> {
            double to = Math.round(now.doubleValue() / step) * step;
            Sketch sketch = viewModel.sketchProperty().get();
            if (!shown && to != value.applyAsDouble(sketch)) {
                viewModel.change(key, change.apply(sketch, to));
            }
        });
        showing.add(() -> {
            double now = value.applyAsDouble(viewModel.sketchProperty().get());
            if (!slider.isValueChanging()) {
                slider.setValue(now);
            }
            number.setText(words.get(key + ".value", now));
        });
    }

    private void box(String key, Predicate<Sketch> on, BiFunction<Sketch, Boolean, Sketch> change) {
        CheckBox box = new CheckBox(words.get(key));
        box.setId("drawing-" + key);
        box.setMinWidth(USE_PREF_SIZE);
        add(box, 0, getRowCount(), 3, 1);
        box.setOnAction(event ->
                viewModel.change(key, change.apply(viewModel.sketchProperty().get(), box.isSelected())));
        showing.add(() -> box.setSelected(on.test(viewModel.sketchProperty().get())));
    }

    private void show() {
        shown = true;
        showing.forEach(Runnable::run);
        shown = false;
    }
}
