package latentfx.data.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import latentfx.data.DataRemark;
import latentfx.data.table.text.TextForm;

/**
 * How a table was read: what each column was taken as and what the reader should know.
 *
 * @param form how its text is written; empty for an array
 * @param rows number of rows, without headings
 * @param columns all columns of the file
 * @param classes number of classes; 0 if there are none
 * @param labelFile name of the file that the labels come from, if they are not from the table
 * @param firstRows the cells of the first rows as they stand in the file, for a preview; empty for an array
 * @param remarks remarks for the user
 */
public record TableReading(
        Optional<TextForm> form,
        int rows,
        List<TableColumn> columns,
        int classes,
        Optional<String> labelFile,
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
        return new TableReading(Optional.empty(), rows, all, 0, Optional.empty(), List.of(), remarks);
    }

    /** This reading with labels from a file called {@code name} instead of those in the table. */
    TableReading withLabels(String name, LabelReading labels) {
        List<TableColumn> left = columns.stream()
                .map(column -> column.role() == ColumnRole.CLASS || column.role() == ColumnRole.TEXT
                        ? new TableColumn(
                                column.position(),
                                column.heading(),
                                ColumnRole.LEFT_OUT,
                                DataRemark.of("column.replaced"))
                        : column)
                .toList();
        List<DataRemark> all =
                Stream.concat(remarks.stream(), labels.remarks().stream()).toList();
        int found = labels.names().classes().map(it -> it.names().size()).orElse(0);
        return new TableReading(form, rows, left, found, Optional.of(name), firstRows, all);
    }

    /** This reading with {@code more} remarks. */
    public TableReading withRemarks(List<DataRemark> more) {
        List<DataRemark> all = Stream.concat(remarks.stream(), more.stream()).toList();
        return new TableReading(form, rows, columns, classes, labelFile, firstRows, all);
    }

    /** The columns with {@code role}. */
    public List<TableColumn> with(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** One line that says what was taken as what, in the language of {@code locale}. */
    public String summary(Locale locale) {
        Stream<String> parts = Stream.of(
                DataRemark.of(
                                "summary.numbers",
                                counted("summary.row", rows),
                                counted(
                                        "summary.numberColumn",
                                        with(ColumnRole.NUMBER).size()))
                        .sentence(locale),
                booleans(locale),
                listed("summary.left", locale, ColumnRole.INDEX, ColumnRole.LEFT_OUT),
                listed("summary.texts", locale, ColumnRole.TEXT),
                labelFile
                        .or(() -> with(ColumnRole.CLASS).stream()
                                .map(TableColumn::name)
                                .findFirst())
                        .filter(from -> classes > 0)
                        .map(from ->
                                DataRemark.of("summary.classes", from, classes).sentence(locale))
                        .orElse(""));
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The remark called {@code key} for one thing, and the one in the plural for several. */
    private static DataRemark counted(String key, int count) {
        return count == 1 ? DataRemark.of(key) : DataRemark.of(key + 's', count);
    }

    private String booleans(Locale locale) {
        List<String> names = with(ColumnRole.NUMBER).stream()
                .filter(column -> column.why().key().equals("column.booleans"))
                .map(column -> name(column, locale))
                .toList();
        return names.isEmpty()
                ? ""
                : DataRemark.of("summary.booleans", some(names, locale)).sentence(locale);
    }

    private String listed(String key, Locale locale, ColumnRole... roles) {
        List<TableColumn> listed = columns.stream()
                .filter(column -> List.of(roles).contains(column.role()))
                .toList();
        if (listed.isEmpty()) {
            return "";
        }
        List<String> names = listed.stream()
                .map(column -> DataRemark.of(
                                "summary.column",
                                name(column, locale),
                                column.why().sentence(locale))
                        .sentence(locale))
                .toList();
        return DataRemark.of(key, some(names, locale)).sentence(locale);
    }

    /** The first of {@code names}, and how many there are besides. */
    private static String some(List<String> names, Locale locale) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() <= MOST_NAMED
                ? first
                : first
                        + ' '
                        + DataRemark.of("summary.more", names.size() - MOST_NAMED)
                                .sentence(locale);
    }

    private static String name(TableColumn column, Locale locale) {
        return column.heading().isEmpty()
                ? DataRemark.of("column.numbered", column.position()).sentence(locale)
                : '"' + column.heading() + '"';
    }
}
