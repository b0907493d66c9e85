package latentfx.ui.training;

import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.model.SpecOption;
import latentfx.ui.fx.DataNames;
import latentfx.ui.training.data.DataChoice;
import latentfx.ui.training.data.DataChoices;
import latentfx.ui.training.form.TrainingForm;

/** The name of the model to be trained: suggested from the settings until the user types another. */
public final class ModelName {
    private final StringProperty text = new SimpleStringProperty("");
    private String suggested = "";
    private UnaryOperator<String> naming = UnaryOperator.identity();

    ModelName(TrainingForm form, DataChoices data) {
        form.onChange(() -> suggest(form, data));
        data.chosenProperty().addListener((property, before, now) -> suggest(form, data));
        suggest(form, data);
    }

    private void suggest(TrainingForm form, DataChoices data) {
        boolean untouched = text.get().isBlank() || text.get().equals(suggested);
        if (form.latent().isValid()) {
            suggested = suggestion(form, data.chosenProperty().get());
        }
        if (untouched) {
            text.set(suggested);
        }
    }

    private static String suggestion(TrainingForm form, DataChoice data) {
        return form.kindProperty().get().id() + "-" + form.latent().get() + options(form) + " · "
                + new DataNames().name(data.name());
    }

    /**
     * The name of the second of two models that are trained as paired runs.
     *
     * @param second settings of the second model
     */
    String ofSecond(TrainingForm second, DataChoice data) {
        boolean typed = !text.get().isBlank() && !text.get().equals(suggested);
        String kind = second.kindProperty().get().id();
        return naming.apply(typed ? text.get().strip() + " · " + kind : suggestion(second, data));
    }

    /** The options that differ from their defaults, such as {@code , gaussian, amount 0.5}. */
    private static String options(TrainingForm form) {
        StringBuilder told = new StringBuilder();
        Map<String, String> changed = form.changedOptions();
        for (SpecOption option : form.kindProperty().get().options()) {
            String value = changed.get(option.name());
            if (value != null) {
                told.append(", ").append(option instanceof SpecOption.Choice ? value : option.name() + " " + value);
            }
        }
        return told.toString();
    }

    /** The name typed or suggested. */
    public StringProperty textProperty() {
        return text;
    }

    /** Sets the rule that turns a name into one that is not taken. */
    public void setNaming(UnaryOperator<String> rule) {
        naming = rule;
    }

    /** The name to use: the one typed or, if blank, the suggested one, made unique. */
    public String get() {
        return naming.apply(text.get().isBlank() ? suggested : text.get().strip());
    }
}
