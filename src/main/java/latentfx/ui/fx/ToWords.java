package latentfx.ui.fx;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Names the items of a list that cannot be edited.
 *
 * @param <T> type of the items
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
