package latentfx.ui.training;

import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.model.Zoo;
import latentfx.ui.training.form.Setting;
import latentfx.ui.training.form.TrainingForm;

/**
 * Settings of paired runs: whether a second model is trained after the first, and of which kind. Data, layer widths,
 * batches, epochs and seed are those of the first. The kind follows that of the first until the user chooses another.
 */
public final class PairedRunSettings {
    private final TrainingForm form;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final ObjectProperty<Zoo.Kind> kind;
    private final BooleanBinding valid;

    PairedRunSettings(TrainingForm form) {
        this.form = form;
        kind = new SimpleObjectProperty<>(counterpart(form.kindProperty().get()));
        form.kindProperty().addListener((property, before, now) -> {
            if (kind.get().equals(counterpart(before)) || kind.get().equals(now)) {
                kind.set(counterpart(now));
            }
        });
        valid = Bindings.createBooleanBinding(
                () -> !wanted.get() || second().validBinding().get(), wanted, kind, form.validBinding());
        form.onChange(valid::invalidate);
    }

    /** The kind that a kind is compared with first: {@code ae} for variational kinds, {@code vae} for all others. */
    static Zoo.Kind counterpart(Zoo.Kind kind) {
        return Zoo.kind(kind.family() == Zoo.Family.VARIATIONAL ? "ae" : "vae");
    }

    /** Whether a second model is wanted. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /** The second model's kind. */
    public ObjectProperty<Zoo.Kind> kindProperty() {
        return kind;
    }

    /** Whether the second model, if wanted, can be trained with the present settings. */
    BooleanBinding validBinding() {
        return valid;
    }

    /** A form with the settings of the second model. */
    TrainingForm second() {
        TrainingForm second = new TrainingForm();
        second.kindProperty().set(kind.get());
        List<Setting<?>> copies = second.settings();
        for (int i = 0; i < copies.size(); i++) { // as typed, so that what is wrong is not passed over in silence
            copies.get(i)
                    .textProperty()
                    .set(form.settings().get(i).textProperty().get());
        }
        return second;
    }

    /** The settings by name, to be stored. */
    public Map<String, String> remember() {
        return Map.of("wanted", String.valueOf(wanted.get()), "kind", kind.get().id());
    }

    /** Restores what {@link #remember} gave. */
    public void restore(Map<String, String> texts) {
        wanted.set(Boolean.parseBoolean(texts.get("wanted")));
        Zoo.kinds().stream()
                .filter(known -> known.id().equals(texts.get("kind")))
                .findFirst()
                .ifPresent(kind::set);
    }
}
