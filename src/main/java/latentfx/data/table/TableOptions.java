package latentfx.data.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user decides about a table instead of leaving it to the reader. Columns are named by their heading or, where no
 * heading is equal, by their number from 1; {@code #3} is the third column whatever the headings are.
 *
 * @param labelColumn the column that contains the classes
 * @param dropped columns that are left out
 * @param heading whether the first line contains headings
 * @param roles roles of further columns; {@code labelColumn} and {@code dropped} go before them
 */
public record TableOptions(
        Optional<String> labelColumn, Set<String> dropped, Heading heading, Map<String, ColumnRole> roles) {
    /** Everything is decided by the content of the file. */
    public static final TableOptions AUTO = new TableOptions(Optional.empty(), Set.of(), Heading.AUTO, Map.of());

    /** Whether the first line of a table contains headings. */
    public enum Heading {
        /** Decided by the content. */
        AUTO,
        /** The first line contains headings. */
        YES,
        /** The first line is a row like the others. */
        NO
    }

    public TableOptions {
        dropped = Set.copyOf(dropped);
        roles = Map.copyOf(roles);
        if (labelColumn.isPresent() && dropped.contains(labelColumn.get())) {
            throw new IllegalArgumentException(
                    "the column " + labelColumn.get() + " cannot be left out and contain the labels");
        }
    }

    /** These options with the classes in {@code column}. */
    public TableOptions withLabelColumn(String column) {
        return new TableOptions(Optional.of(column), dropped, heading, roles);
    }

    /** These options with {@code column} left out. */
    public TableOptions withDropped(String column) {
        Set<String> more = new LinkedHashSet<>(dropped);
        more.add(column);
        return new TableOptions(labelColumn, more, heading, roles);
    }

    /** These options with this decision about the first line. */
    public TableOptions withHeading(Heading chosen) {
        return new TableOptions(labelColumn, dropped, chosen, roles);
    }

    /** These options with {@code column} in {@code role}. */
    public TableOptions withRole(String column, ColumnRole role) {
        Map<String, ColumnRole> more = new LinkedHashMap<>(roles);
        more.put(column, role);
        return new TableOptions(labelColumn, dropped, heading, more);
    }

    /** These options with the column at {@code position}, from 1, in {@code role}, whatever the headings are. */
    public TableOptions withRole(int position, ColumnRole role) {
        return withRole("#" + position, role);
    }

    /** These options for a table whose labels are in a file of their own. */
    public TableOptions withoutLabelColumn() {
        return new TableOptions(Optional.empty(), dropped, heading, roles);
    }

    /** What of these options goes for a file of labels: the column of the classes. */
    public TableOptions forLabels() {
        return new TableOptions(labelColumn, Set.of(), Heading.AUTO, Map.of());
    }
}
