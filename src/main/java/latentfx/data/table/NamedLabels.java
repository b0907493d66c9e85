package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The classes of samples, by name.
 *
 * @param labels class of each sample, an index into {@code names}
 * @param names names of the classes, each once, in the order of {@link ClassOrder}
 */
public record NamedLabels(int[] labels, List<String> names) {
    public NamedLabels {
        labels = labels.clone();
        names = List.copyOf(names);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** The classes of samples whose class names are {@code words}, one for each sample. */
    public static NamedLabels of(List<String> words) {
        Map<String, Integer> indices = new LinkedHashMap<>();
        words.forEach(word -> indices.putIfAbsent(word, 0));
        List<String> names = new ArrayList<>(indices.keySet());
        names.sort(ClassOrder.of(names));
        IntStream.range(0, names.size()).forEach(index -> indices.put(names.get(index), index));
        return new NamedLabels(words.stream().mapToInt(indices::get).toArray(), names);
    }

    /** The labels of the first {@code count} samples, with the same names. */
    public NamedLabels first(int count) {
        return new NamedLabels(Arrays.copyOf(labels, Math.min(count, labels.length)), names);
    }
}
