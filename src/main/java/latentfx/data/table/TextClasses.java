package latentfx.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes derived from texts: equal texts form one class. If nearly every vector has a text of its own, such as a word,
 * the texts are names and there is a single class.
 *
 * @param labels class of each vector
 * @param names names of the classes
 */
record TextClasses(int[] labels, List<String> names) {
    /** Most classes: as many as a legend can show. */
    static final int MOST = 100;

    TextClasses {
        labels = labels.clone();
        names = List.copyOf(names);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /**
     * The classes of {@code texts}, or one class called {@code all} of all {@code count} vectors if the texts form
     * none.
     */
    static TextClasses of(List<String> texts, int count, String all) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String text : texts) {
            distinct.add(text);
            if (distinct.size() > MOST) {
                break;
            }
        }
        if (distinct.isEmpty() || distinct.size() > MOST || (distinct.size() == count && count > 10)) {
            return new TextClasses(new int[count], List.of(all));
        }
        List<String> names = new ArrayList<>(distinct);
        if (names.stream().allMatch(name -> name.matches("\\d{1,9}"))) {
            names.sort(Comparator.comparingInt(Integer::parseInt));
        } else {
            names.sort(Comparator.naturalOrder());
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (int label = 0; label < names.size(); label++) {
            numbers.put(names.get(label), label);
        }
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = numbers.getOrDefault(texts.get(i), 0);
        }
        return new TextClasses(labels, names);
    }
}
