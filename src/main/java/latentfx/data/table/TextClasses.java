package latentfx.data.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes made of texts: equal texts are one class. Where there are nearly as many texts as vectors, such as words, they
 * are no classes but names.
 *
 * @param labels class of each vector
 * @param names what the classes are called
 */
record TextClasses(int[] labels, List<String> names) {
    /** Most classes that a legend can show. */
    static final int MOST = 100;

    TextClasses {
        labels = labels.clone();
        names = List.copyOf(names);
    }

    @Override
    public int[] labels() {
        return labels.clone();
    }

    /** The classes of {@code texts}; one of all {@code count} vectors, called {@code all}, where these are none. */
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
