package latentfx.data.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the headings of columns tell about their content. */
final class Headings {
    /** Headings of classes, the most telling first. */
    private static final List<String> CLASSES = List.of(
            "label",
            "labels",
            "class",
            "classes",
            "target",
            "targets",
            "category",
            "categories",
            "cluster",
            "clusters",
            "y",
            "레이블",
            "라벨",
            "클래스",
            "범주",
            "군집");

    private static final List<String> SURE_CLASSES = List.of("label", "labels", "class", "classes", "레이블", "라벨", "클래스");
    private static final List<String> COUNTS = List.of(
            "id",
            "idx",
            "name",
            "row",
            "rows",
            "rowid",
            "row_id",
            "rownames",
            "nr",
            "nr.",
            "no",
            "no.",
            "#",
            "level_0",
            "번호");
    private static final Pattern UNNAMED = Pattern.compile("unnamed: \\d+(\\.\\d+|_level_\\d+)*");

    private Headings() {}

    private static String lower(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    /** How telling {@code heading} is as that of classes, 0 for the most telling; -1 if it is not. */
    static int classRank(String heading) {
        return CLASSES.indexOf(lower(heading));
    }

    /** Whether a column with this heading contains classes whatever its content is. */
    static boolean isSurelyClass(String heading) {
        return SURE_CLASSES.contains(lower(heading));
    }

    /** Whether a column of whole numbers with this heading may be a measurement as well as classes. */
    static boolean isMeasuredToo(String heading) {
        return List.of("y", "target", "targets").contains(lower(heading));
    }

    /** Whether it is a heading of row numbers as pandas writes it, or {@code index}. */
    static boolean isIndex(String heading, int column) {
        String lower = lower(heading);
        return lower.equals("index") || isNameless(heading, column);
    }

    /** Whether it is the heading of a nameless index. */
    static boolean isNameless(String heading, int column) {
        String lower = lower(heading);
        return (lower.isEmpty() && column == 0) || UNNAMED.matcher(lower).matches();
    }

    /** Whether a column with this heading contains row numbers if it counts from 0 or 1. */
    static boolean isCounting(String heading) {
        return COUNTS.contains(lower(heading));
    }

    /** Whether more must be known of the column than that it contains numbers. */
    static boolean isWatched(String heading, int column) {
        return classRank(heading) >= 0 || isIndex(heading, column) || isCounting(heading);
    }
}
