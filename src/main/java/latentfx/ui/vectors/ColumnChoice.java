package latentfx.ui.vectors;

import java.util.List;
import latentfx.data.table.ColumnRole;
import latentfx.data.table.TableColumn;
import latentfx.data.table.TableReading;
import latentfx.task.ShownText;
import latentfx.ui.fx.Messages;

/**
 * A column of the table shown and the role that it is to have.
 *
 * @param column the column as it was read
 * @param firstValues its first cells, at most {@value #VALUES}
 * @param role its role to be; row numbers are {@link ColumnRole#LEFT_OUT}
 */
record ColumnChoice(TableColumn column, List<String> firstValues, ColumnRole role) {
    private static final int VALUES = 3;

    ColumnChoice {
        firstValues = List.copyOf(firstValues);
    }

    /** The choice of {@code column} as it was read. */
    static ColumnChoice of(TableColumn column, TableReading reading) {
        List<String> values = reading.firstRows().stream()
                .limit(VALUES)
                .map(row -> column.position() <= row.size() ? row.get(column.position() - 1) : "")
                .toList();
        return new ColumnChoice(column, values, asRead(column));
    }

    private static ColumnRole asRead(TableColumn column) {
        return column.role() == ColumnRole.INDEX ? ColumnRole.LEFT_OUT : column.role();
    }

    /** This column in {@code chosen}. */
    ColumnChoice in(ColumnRole chosen) {
        return new ColumnChoice(column, firstValues, chosen);
    }

    /** Whether the role is another than the one as read. */
    boolean isChanged() {
        return role != asRead(column);
    }

    /** Whether the column says or said which class a row has. */
    boolean concernsClasses() {
        return role == ColumnRole.CLASS || column.role() == ColumnRole.CLASS;
    }

    /** The heading or number of the column, on one line. */
    String name() {
        return ShownText.oneLine(column.name());
    }

    /** The first values on one line. */
    String values() {
        return ShownText.oneLine(String.join(" · ", firstValues));
    }

    /** Why the column was read as it was. */
    String why() {
        return column.why().sentence(Messages.of(ColumnChoice.class).locale());
    }
}
