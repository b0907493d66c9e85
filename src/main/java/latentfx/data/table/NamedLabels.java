package latentfx.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.data.DataRemark;

/**
 * The classes of samples, by name.
 *
 * @param labels class of each sample, an index into {@code names}
 * @param names names of the classes, each once, in the order of {@link ClassOrder}
 */
public record NamedLabels(int[] labels, List<String> names) {
    /** Most classes of texts that nobody has called classes. */
    private static final int MOST_CLASSES = 1 << 14;

    /** Samples up to which each may be in a class of its own. */
    private static final int FEW = 10;

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
        Map<String, Integer> indices = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[] labels = new int[words.size()];
        for (int i = 0; i < labels.length; i++) {
            String word = words.get(i);
            Integer known = indices.get(word);
            if (known == null) {
                known = names.size();
                indices.put(word, known);
                names.add(word);
            }
            labels[i] = known;
        }
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(ClassOrder.of(names));
        for (int k = 0; k < sorted.size(); k++) {
            indices.put(sorted.get(k), k);
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = indices.getOrDefault(names.get(labels[i]), 0);
        }
        return new NamedLabels(labels, sorted);
    }

    /**
     * The classes of samples with these texts; empty, with a remark, if they are names rather than classes because nearly
     * every sample has a text of its own: fewer than two samples have each one, and there are more than ten.
     *
     * @param column name of their column or file, or a remark that stands for it, for the remark
     */
    static Optional<NamedLabels> ifClasses(List<String> texts, Object column, List<DataRemark> remarks) {
        int rows = texts.size();
        Set<String> distinct = new HashSet<>();
        for (String text : texts) {
            if (distinct.add(text) && distinct.size() > MOST_CLASSES) {
                remarks.add(DataRemark.of("labels.many", column, MOST_CLASSES));
                return Optional.empty();
            }
        }
        if (distinct.size() > FEW && 2L * distinct.size() > rows) {
            remarks.add(DataRemark.of("labels.names", column, distinct.size(), rows));
            return Optional.empty();
        }
        return Optional.of(of(texts));
    }

    /** The labels of the first {@code count} samples, with the same names. */
    public NamedLabels first(int count) {
        return new NamedLabels(Arrays.copyOf(labels, Math.min(count, labels.length)), names);
    }
}
