package latentfx.ui.training;

import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The name of the model to be trained: follows the settings until the user types one of their own. */
public final class ModelName {
    private final StringProperty text = new SimpleStringProperty("");
    private String suggested = "";
    private UnaryOperator<String> naming = UnaryOperator.identity();

    ModelName(TrainingForm form, DataChoices data) {
        form.kindProperty().addListener((property, before, now) -> suggest(form, data));
        form.latent().valueProperty().addListener((property, before, now) -> suggest(form, data));
        data.chosenProperty().addListener((property, before, now) -> suggest(form, data));
        suggest(form, data);
    }

    private void suggest(TrainingForm form, DataChoices data) {
        boolean untouched = text.get().isBlank() || text.get().equals(suggested);
        if (form.latent().isValid()) {
            suggested = form.kindProperty().get().id() + "-" + form.latent().get() + " · "
                    + data.chosenProperty().get().name();
        }
        if (untouched) {
            text.set(suggested);
        }
    }

    /** What is typed, or suggested. */
    public StringProperty textProperty() {
        return text;
    }

    /** Has {@code rule} make a name of its own of one that is taken. */
    public void setNaming(UnaryOperator<String> rule) {
        naming = rule;
    }

    /** The name to use: what is typed, or the suggestion where nothing is. */
    public String get() {
        return naming.apply(text.get().isBlank() ? suggested : text.get().strip());
    }
}
