package latentfx.ui.training.form;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import latentfx.model.Zoo;
import latentfx.ui.fx.ToWords;

/** The list of all kinds of model, in groups, each with its sentence; arrow keys and first letters choose, too. */
final class KindChoice extends ComboBox<Zoo.Kind> {
    KindChoice(TrainingForm form, KindWords words) {
        setId("kind-choice");
        getStyleClass().add("kind-choice");
        getItems().setAll(Zoo.kinds());
        setVisibleRowCount(Zoo.kinds().size());
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new ToWords<>(words::name));
        setCellFactory(list -> new KindCell(words));
        valueProperty().bindBidirectional(form.kindProperty());
        addEventHandler(KeyEvent.KEY_TYPED, event -> words.typed(event.getCharacter(), getValue())
                .ifPresent(this::setValue));
    }
}
