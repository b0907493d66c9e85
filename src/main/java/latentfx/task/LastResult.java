package latentfx.task;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of one entry: remembers the result for the key that was asked for last, such as what a model's pictures share
 * while one model is looked at. Safe to use from several threads; a second one waits until the first has computed.
 *
 * @param <K> key, compared by {@code equals}
 * @param <V> result
 */
public final class LastResult<K, V> {
    private final Function<? super K, ? extends V> compute;
    private @Nullable K key;
    private @Nullable V value;

    /** Computes results by {@code compute}; where that throws, the entry before stays. */
    public LastResult(Function<? super K, ? extends V> compute) {
        this.compute = compute;
    }

    /** The result for {@code wanted}, computed unless it is that of the call before. */
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
