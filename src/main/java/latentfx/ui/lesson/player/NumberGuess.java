package latentfx.ui.lesson.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.script.Scale;
import latentfx.ui.fx.Messages;

/** A slider on which a number is predicted. */
final class NumberGuess extends HBox {
    NumberGuess(Scale scale, Optional<Prediction> before, boolean locked, Consumer<Prediction> told) {
        Messages words = Messages.of(NumberGuess.class);
        getStyleClass().add("number-guess");
        double begin = before.filter(Prediction.Guessed.class::isInstance)
                .map(made -> ((Prediction.Guessed) made).value())
                .orElse((scale.least() + scale.most()) / 2);
        Slider slider = new Slider(scale.least(), scale.most(), begin);
        slider.setId("lesson-number");
        slider.setBlockIncrement(scale.step());
        slider.setDisable(locked);
        slider.setAccessibleText(words.get("question.number"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label value = new Label(FigureNumbers.text(begin, scale.style(), words.locale()));
        value.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("number");
        slider.valueProperty().addListener((property, was, now) -> {
            double snapped = snapped(scale, now.doubleValue());
            value.setText(FigureNumbers.text(snapped, scale.style(), words.locale()));
            told.accept(new Prediction.Guessed(snapped));
        });
        getChildren().addAll(slider, value);
    }

    private static double snapped(Scale scale, double value) {
        double steps = Math.round((value - scale.least()) / scale.step());
        return Math.min(scale.most(), scale.least() + steps * scale.step());
    }
}
