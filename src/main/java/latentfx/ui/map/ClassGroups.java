package latentfx.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import latentfx.ui.fx.Palette;

/** Finds and groups the classes of a legend that are too many to be seen at once. */
final class ClassGroups {
    /** Most classes of a legend that is shown whole, without a search and groups: those that differ in colour. */
    static final int MOST_WHOLE = Palette.DISTINCT;

    private ClassGroups() {}

    /** The classes whose names contain {@code query}, in any case, in the order of {@code names}. */
    static List<Integer> matching(List<String> names, String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, names.size())
                .filter(label -> names.get(label).toLowerCase(Locale.ROOT).contains(wanted))
                .boxed()
                .toList();
    }

    /** The classes in groups of one form of point each, whose colours differ. */
    static List<List<Integer>> of(int count) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int first = 0; first < count; first += Palette.DISTINCT) {
            groups.add(IntStream.range(first, Math.min(count, first + Palette.DISTINCT))
                    .boxed()
                    .toList());
        }
        return groups;
    }
}
