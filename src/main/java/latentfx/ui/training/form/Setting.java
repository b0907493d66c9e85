package latentfx.ui.training.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One setting as a text that is typed, with its parsed value or the reason why it is invalid.
 *
 * @param <T> type of the value
 */
public final class Setting<T> {
    private final String key;
    private final Function<String, T> reader;
    private final Stepper<T> stepper;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** The step of the arrow keys. */
    @FunctionalInterface
    public interface Stepper<T> {
        /** The text of the next value after {@code value}, up (+1) or down (−1). */
        String next(T value, int direction);
    }

    /**
     * A setting that starts with {@code initial}.
     *
     * @param key its name in the messages and in the settings file
     * @param reader parses a text; throws IllegalArgumentException with one sentence for the user
     */
    Setting(String key, Function<String, T> reader, Stepper<T> stepper, String initial) {
        this.key = key;
        this.reader = reader;
        this.stepper = stepper;
        text.addListener((property, before, now) -> read(now));
        text.set(initial);
    }

    private void read(String typed) {
        try {
            value.set(Optional.of(reader.apply(typed.strip())));
            problem.set("");
        } catch (IllegalArgumentException wrong) {
            value.set(Optional.empty());
            problem.set(String.valueOf(wrong.getMessage()));
        }
    }

    /** Parses the text again; for a value that depends on other settings, too. */
    void recheck() {
        read(text.get());
    }

    /** Its name in the messages and in the settings file. */
    public String key() {
        return key;
    }

    /** The text. */
    public StringProperty textProperty() {
        return text;
    }

    /** The value; empty while the text is invalid. */
    public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** One sentence on why the text is invalid; empty while it is valid. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the text is valid. */
    public boolean isValid() {
        return value.get().isPresent();
    }

    /**
     * The value.
     *
     * @throws java.util.NoSuchElementException while the text is invalid
     */
    public T get() {
        return value.get().orElseThrow();
    }

    /** Steps to the next value up (+1) or down (−1); no effect where there is none, or while the text is invalid. */
    public void step(int direction) {
        value.get().ifPresent(now -> restore(stepper.next(now, direction)));
    }

    /** Sets the text to {@code remembered} if that is valid. */
    public void restore(String remembered) {
        String before = text.get();
        text.set(remembered);
        if (!isValid()) {
            text.set(before);
        }
    }
}
