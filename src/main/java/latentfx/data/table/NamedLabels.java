package latentfx.data.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The classes of samples, by name.
 *
 * @param labels class of each sample, an index into {@code names}
 * @param names names of the classes, in numerical order if all are whole numbers, otherwise in alphabetical order
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
    static NamedLabels of(List<String> words) {
        boolean numbers = words.stream().allMatch(word -> word.matches("-?\\d{1,15}"));
        Map<String, Integer> indices =
                numbers ? new TreeMap<>((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b))) : new TreeMap<>();
        words.forEach(word -> indices.put(word, 0));
        List<String> names = List.copyOf(indices.keySet());
        IntStream.range(0, names.size()).forEach(index -> indices.put(names.get(index), index));
        return new NamedLabels(words.stream().mapToInt(indices::get).toArray(), names);
    }

    /** The labels of the first {@code count} samples, with the same names. */
    public NamedLabels first(int count) {
        return new NamedLabels(Arrays.copyOf(labels, Math.min(count, labels.length)), names);
    }
}
