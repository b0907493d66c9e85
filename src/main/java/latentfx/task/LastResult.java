package latentfx.task;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of one entry, the result for the most recent key, such as data shared by several views of the current model.
 * Safe for use by several threads; a second caller waits while the first computes.
 *
 * @param <K> key, compared by {@code equals}
 * @param <V> result
 */
public final class LastResult<K, V> {
    private final Function<? super K, ? extends V> compute;
    private @Nullable K key;
    private @Nullable V value;

    /** Computes results by {@code compute}; if that throws, the previous entry is kept. */
    public LastResult(Function<? super K, ? extends V> compute) {
        this.compute = compute;
    }

    /** The result for {@code wanted}, computed unless the previous call had an equal key. */
    public synchronized V of(K wanted) {
        V known = value;
        if (known == null || !wanted.equals(key)) {
            known = compute.apply(wanted);
            key = wanted;
            value = known;
        }
        return known;
    }
}
