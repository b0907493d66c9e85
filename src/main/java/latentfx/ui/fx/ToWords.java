package latentfx.ui.fx;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * How the items of a list that cannot be typed into are called.
 *
 * @param <T> what is in the list
 */
public final class ToWords<T> extends StringConverter<T> {
    private final Function<T, String> naming;

    public ToWords(Function<T, String> naming) {
        this.naming = naming;
    }

    @Override
    public String toString(T item) {
        return item == null ? "" : naming.apply(item);
    }

    @Override
    public T fromString(String words) {
        throw new UnsupportedOperationException("the list cannot be typed into: " + words);
    }
}
