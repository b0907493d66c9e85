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
 * One setting as it is typed: its text, and either what the text means or what is wrong with it.
 *
 * @param <T> what the text means
 */
public final class Setting<T> {
    private final String key;
    private final Function<String, T> reader;
    private final Stepper<T> stepper;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyObjectWrapper<Optional<T>> value = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** What the arrow keys do: the text of the next value up (+1) or down (−1). */
    @FunctionalInterface
    public interface Stepper<T> {
        /** The text of the neighbour of {@code value} in that direction. */
        String next(T value, int direction);
    }

    /**
     * A setting that starts with {@code initial}.
     *
     * @param key its name in the messages and in the settings file
     * @param reader what a text means; throws IllegalArgumentException with one sentence for the user
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

    /** Reads what is typed once more, where what it means hangs on more than the text. */
    void recheck() {
        read(text.get());
    }

    /** Its name in the messages and in the settings file. */
    public String key() {
        return key;
    }

    /** What is typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What the text means; empty while it means nothing. */
    public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** One sentence on what is wrong with the text; empty while nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the text means something. */
    public boolean isValid() {
        return value.get().isPresent();
    }

    /**
     * What the text means.
     *
     * @throws java.util.NoSuchElementException while it means nothing
     */
    public T get() {
        return value.get().orElseThrow();
    }

    /** Goes to the next value up (+1) or down (−1); stays where there is none, or while the text means nothing. */
    public void step(int direction) {
        value.get().ifPresent(now -> restore(stepper.next(now, direction)));
    }

    /** Takes {@code remembered} if it means something, else stays as it is. */
    public void restore(String remembered) {
        String before = text.get();
        text.set(remembered);
        if (!isValid()) {
            text.set(before);
        }
    }
}
