package latentfx.data.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.DataRemark;

/**
 * How a table was read: what each column was taken as and what the reader should know.
 *
 * @param form how its text is written; empty for an array
 * @param rows number of rows, without headings
 * @param columns all columns of the file
 * @param classes number of classes; 0 if there are none
 * @param firstRows the cells of the first rows as they stand in the file, for a preview; empty for an array
 * @param remarks remarks for the user
 */
public record TableReading(
        Optional<TextForm> form,
        int rows,
        List<TableColumn> columns,
        int classes,
        List<List<String>> firstRows,
        List<DataRemark> remarks) {
    /** Most columns that the summary names one by one. */
    private static final int MOST_NAMED = 8;

    public TableReading {
        columns = List.copyOf(columns);
        firstRows = firstRows.stream().map(List::copyOf).toList();
        remarks = List.copyOf(remarks);
    }

    /** The reading of an array of {@code columns} numbers a row. */
    static TableReading ofArray(int rows, int columns, List<DataRemark> remarks) {
        List<TableColumn> all = IntStream.rangeClosed(1, columns)
                .mapToObj(position -> new TableColumn(position, "", ColumnRole.NUMBER, DataRemark.of("column.numbers")))
                .toList();
        return new TableReading(Optional.empty(), rows, all, 0, List.of(), remarks);
    }

    /** The columns with {@code role}. */
    public List<TableColumn> with(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** One line that says what was taken as what, in the language of {@code locale}. */
    public String summary(Locale locale) {
        Stream<String> parts = Stream.of(
                DataRemark.of("summary.numbers", rows, with(ColumnRole.NUMBER).size())
                        .sentence(locale),
                listed("summary.left", locale, ColumnRole.INDEX, ColumnRole.LEFT_OUT),
                listed("summary.texts", locale, ColumnRole.TEXT),
                with(ColumnRole.CLASS).stream()
                        .map(column -> DataRemark.of("summary.classes", column.name(), classes)
                                .sentence(locale))
                        .collect(Collectors.joining()));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private String listed(String key, Locale locale, ColumnRole... roles) {
        List<TableColumn> listed = columns.stream()
                .filter(column -> List.of(roles).contains(column.role()))
                .toList();
        if (listed.isEmpty()) {
            return "";
        }
        String names = listed.stream()
                .limit(MOST_NAMED)
                .map(column -> DataRemark.of(
                                "summary.column",
                                column.heading().isEmpty()
                                        ? DataRemark.of("column.numbered", column.position())
                                                .sentence(locale)
                                        : '"' + column.heading() + '"',
                                column.why().sentence(locale))
                        .sentence(locale))
                .collect(Collectors.joining(", "));
        return DataRemark.of(key, names).sentence(locale)
                + (listed.size() > MOST_NAMED
                        ? " "
                                + DataRemark.of("summary.more", listed.size() - MOST_NAMED)
                                        .sentence(locale)
                        : "");
    }
}
