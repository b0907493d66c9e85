package latentfx.ui.training.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Explains the effect of a setting: of the focused one in both directions, of one changed since it got the focus in the
 * direction of the change, of a newly chosen kind of model its use.
 */
public final class Effects {
    /** Settings whose larger or smaller values have no effect of their own. */
    private static final Set<String> SIDEWAYS = Set.of("seed");

    /** Old and new value are left out if together they have more characters than this, for lack of room. */
    private static final int LONGEST_CHANGE = 28;

    private final Messages words = Messages.of(Effects.class);
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private @Nullable Setting<?> current;
    private Optional<?> start = Optional.empty();

    public Effects(TrainingForm form) {
        sentence.set(words.get("effect.none"));
        form.settings().forEach(this::watch);
        form.kindProperty()
                .addListener((property, before, now) ->
                        sentence.set(effect(words.get("kind." + now.id()), "kind." + now.id())));
    }

    private <T> void watch(Setting<T> setting) {
        setting.valueProperty().addListener((property, before, now) -> {
            if (setting != current) {
                current = setting;
                start = before;
            }
            tell(setting);
        });
    }

    /** To be called when {@code setting} gets the focus; changes are counted from its value at this moment. */
    void focused(Setting<?> setting) {
        current = setting;
        start = setting.valueProperty().get();
        tell(setting);
    }

    /** The explanation, one or two sentences. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    private void tell(Setting<?> setting) {
        Optional<?> now = setting.valueProperty().get();
        if (now.isEmpty()) {
            return; // half-typed: what was said last is still true of the setting
        }
        String key = setting.key();
        String name = words.get(key);
        if (now.get() instanceof String word) {
            sentence.set(effect(name + " – " + words.get(key + "." + word), key + "." + word));
        } else if (SIDEWAYS.contains(key)) {
            sentence.set(effect(name, key));
        } else {
            sentence.set(directed(key, name, now.get()));
        }
    }

    private String effect(String name, String key) {
        return words.get("effect.one", name, words.get(key + ".effect"));
    }

    private String directed(String key, String name, Object now) {
        Object before = start.isPresent() ? start.get() : now;
        int direction = Double.compare(size(now), size(before));
        if (direction == 0) {
            return words.get("effect.both", name, words.get(key + ".up"), words.get(key + ".down"));
        }
        String effect = words.get(key + (direction > 0 ? ".up" : ".down"));
        String from = Readers.plain(before);
        String to = Readers.plain(now);
        return from.length() + to.length() > LONGEST_CHANGE
                ? words.get("effect.one", name, effect)
                : words.get("effect.changed", name, from, to, effect);
    }

    /** Size of a value for comparison: a number itself, layers by the sum of their units. */
    private static double size(Object value) {
        if (value instanceof List<?> widths) {
            return widths.stream().mapToInt(width -> (Integer) width).sum();
        }
        return ((Number) value).doubleValue();
    }
}
