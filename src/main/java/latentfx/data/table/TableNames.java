package latentfx.data.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import latentfx.data.DataRemark;
import latentfx.data.table.text.TextColumn;

/**
 * The names and classes in the columns of words of a table.
 *
 * @param names the names and classes
 * @param columns all columns of the table, one of which may have become that of the classes
 * @param headed whether the table has headings
 * @param remarks remarks for the user
 */
record TableNames(SampleNames names, List<TableColumn> columns, boolean headed, List<DataRemark> remarks) {
    /** Separator between the cells of a sample's text. */
    static final String BETWEEN = " · ";

    /**
     * The names in {@code table}.
     *
     * @param strip whether double quotes are taken off the texts of a column if all of them have some
     */
    static TableNames of(TableCollector table, TablePlan plan, boolean strip) {
        List<TableColumn> columns = new ArrayList<>(plan.columns());
        List<List<String>> texts = new ArrayList<>();
        List<DataRemark> remarks = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (plan.keepsText(i)) {
                kept.add(i);
                TextColumn column = table.texts(i);
                texts.add(strip && column.isEnclosed() ? new Unquoted(column) : column);
            }
        }
        if (kept.isEmpty()) {
            return new TableNames(SampleNames.NONE, columns, plan.headed(), remarks);
        }
        List<String> joined = texts.size() == 1 ? texts.get(0) : new Joined(texts);
        for (int k = 0; k < kept.size(); k++) {
            TableColumn column = columns.get(kept.get(k));
            if (column.role() == ColumnRole.CLASS) {
                Optional<NamedLabels> classes = isTold(column)
                        ? Optional.of(NamedLabels.of(texts.get(k)))
                        : NamedLabels.ifClasses(texts.get(k), named(column), remarks);
                if (classes.isEmpty()) {
                    columns.set(
                            kept.get(k),
                            as(column, ColumnRole.TEXT, column.why().key()));
                }
                return new TableNames(new SampleNames(joined, texts.get(k), classes), columns, plan.headed(), remarks);
            }
        }
        for (int k = 0; k < kept.size(); k++) {
            TableColumn column = columns.get(kept.get(k));
            if (isTold(column)) {
                continue; // as text, which it stays even if its words come again
            }
            List<DataRemark> said = new ArrayList<>();
            Optional<NamedLabels> classes = NamedLabels.ifClasses(texts.get(k), named(column), said);
            boolean only = kept.size() == 1;
            if (only) {
                remarks.addAll(said);
            }
            if (classes.isPresent() && (only || isRepeating(classes.get()))) {
                columns.set(kept.get(k), as(column, ColumnRole.CLASS, "column.repeating"));
                return new TableNames(new SampleNames(joined, texts.get(k), classes), columns, plan.headed(), remarks);
            }
        }
        return new TableNames(new SampleNames(joined, texts.get(0), Optional.empty()), columns, plan.headed(), remarks);
    }

    /** Whether the user has decided what the column is. */
    private static boolean isTold(TableColumn column) {
        return column.why().key().equals("column.told");
    }

    private static boolean isRepeating(NamedLabels classes) {
        int distinct = classes.names().size();
        return distinct > 1 && distinct < classes.labels().length;
    }

    private static TableColumn as(TableColumn column, ColumnRole role, String why) {
        return new TableColumn(column.position(), column.heading(), role, DataRemark.of(why));
    }

    /** The texts of several columns side by side, without empty ones. */
    static final class Joined extends AbstractList<String> implements RandomAccess {
        private final List<List<String>> columns;

        Joined(List<List<String>> columns) {
            this.columns = List.copyOf(columns);
        }

        @Override
        public String get(int row) {
            return columns.stream()
                    .map(column -> column.get(row))
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(BETWEEN));
        }

        @Override
        public int size() {
            return columns.get(0).size();
        }
    }

    /** Texts without the double quotes around them. */
    private static final class Unquoted extends AbstractList<String> implements RandomAccess {
        private final List<String> texts;

        Unquoted(List<String> texts) {
            this.texts = texts;
        }

        @Override
        public String get(int row) {
            String text = texts.get(row);
            return text.isEmpty() ? text : text.substring(1, text.length() - 1);
        }

        @Override
        public int size() {
            return texts.size();
        }
    }

    private static Object named(TableColumn column) {
        return column.heading().isEmpty() ? DataRemark.of("column.numbered", column.position()) : column.heading();
    }
}
