package latentfx.ui.training;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.model.Zoo;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ToWords;
import latentfx.ui.training.form.KindWords;

/** The controls for paired runs: whether to train a second model, and of which kind. */
final class PairedRunRow extends HBox {
    PairedRunRow(PairedRunSettings paired) {
        Messages words = Messages.of(PairedRunRow.class);
        KindWords kinds = new KindWords();
        getStyleClass().add("setting-line");
        CheckBox wanted = new CheckBox(words.get("paired"));
        wanted.setId("paired-run");
        wanted.setMinWidth(Region.USE_PREF_SIZE);
        wanted.selectedProperty().bindBidirectional(paired.wantedProperty());
        ComboBox<Zoo.Kind> second = new ComboBox<>();
        second.setId("paired-run-kind");
        second.getStyleClass().add("kind-choice");
        second.getItems().setAll(Zoo.kinds());
        second.setVisibleRowCount(Zoo.kinds().size());
        second.setConverter(new ToWords<>(kinds::name));
        second.setMaxWidth(Double.MAX_VALUE);
        second.setMinWidth(0);
        second.valueProperty().bindBidirectional(paired.kindProperty());
        second.disableProperty().bind(paired.wantedProperty().not());
        second.setAccessibleText(words.get("paired.kind"));
        HBox.setHgrow(second, Priority.ALWAYS);
        getChildren().addAll(wanted, second);
        Hints.on(this, words.get("paired.help"));
    }
}
