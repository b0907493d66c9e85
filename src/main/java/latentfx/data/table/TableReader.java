package latentfx.data.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.table.text.Decimals;
import latentfx.data.table.text.SeparatorFinder;
import latentfx.data.table.text.TableText;
import latentfx.data.table.text.TextContent;
import latentfx.data.table.text.TextForm;
import latentfx.data.table.text.Utf8;
import latentfx.math.Matrix;
import latentfx.task.FileNames;

/**
 * Reads tables of numbers from text. A first pass over the first rows plans what is kept of each column; the next one
 * reads all rows by this plan and surveys them. If the survey calls for another plan, such as offsets, one more pass
 * follows.
 */
final class TableReader {
    private static final String WANTED = "a table of numbers as text, such as a .csv file";
    private static final int SURVEYED_FIRST = 1000;

    private final Path file;
    private final TextContent content;
    private final TableOptions options;
    private final SeparatorFinder.Found found;
    private final TableText text;
    private final TableShape shape;

    private TableReader(TextContent content, TableOptions options) throws DataException {
        this.content = content;
        this.options = options;
        file = content.file();
        found = SeparatorFinder.find(content.head(), usualSeparator(file));
        text = new TableText(content, found.separator());
        List<List<String>> lines = text.pass(TableShape.Sample::new).lines();
        if (lines.isEmpty()) {
            throw new DataException(file + " is empty; choose a file with one row of numbers a line.");
        }
        shape = TableShape.of(lines, new Decimals(found.decimalComma() ? ',' : '.'));
    }

    /**
     * Reads a table.
     *
     * @throws DataException if it cannot be read; one sentence for the user
     */
    static VectorTable read(Path file, TableOptions options) throws DataException {
        TextContent content = TextContent.of(file, WANTED, true);
        try {
            return new TableReader(content, options).table();
        } catch (Utf8.NotUtf8 other) {
            return new TableReader(content.western(), options).table();
        }
    }

    /** The separator of files with this name, in case their content does not tell. */
    private static char usualSeparator(Path file) {
        boolean tabs = List.of(".tsv", ".tab", ".txt", ".tsv.gz", ".txt.gz").stream()
                .anyMatch(ending -> FileNames.hasEnding(file, ending));
        return tabs ? '\t' : ',';
    }

    private VectorTable table() throws DataException {
        TablePlan nothing = TablePlan.nothing(shape.width());
        TablePlan first = plan(pass(nothing, SURVEYED_FIRST));
        TableCollector table = pass(first, Long.MAX_VALUE);
        TablePlan plan = plan(table);
        if (table.surveyed() < 1) {
            throw new DataException(file + " has no rows of numbers below its first line; add them.");
        }
        new NumberCheck(file, table).check(plan);
        if (!first.serves(plan)) {
            table = pass(plan, Long.MAX_VALUE);
            if (!plan(table).serves(plan)) {
                throw new DataException(file + " changed while it was read; open it again.");
            }
        }
        Matrix values = table.numbers().matrix();
        TableNames names = TableNames.of(table, plan, found.separator() == '\t' || found.separator() == ' ');
        return new VectorTable(values, plan.numberOffsets(), names.names(), reading(values.rows(), names));
    }

    private TableCollector pass(TablePlan plan, long rows) throws DataException {
        return text.pass(() -> new TableCollector(shape, plan, rows));
    }

    private TablePlan plan(TableCollector table) throws DataException {
        boolean headed = new HeadingRule(table).isHeaded(options.heading());
        if (!headed) {
            table.surveyFirst();
        }
        List<String> headings = new ArrayList<>();
        for (String cell : shape.first()) {
            headings.add(headed ? unquoted(cell) : "");
        }
        return new RoleFinder(table, headings, headed, found.separator() == ' ').plan(new ChosenRoles(file, options));
    }

    /** A heading without the double quotes that R writes around it also between tabs and spaces. */
    private static String unquoted(String heading) {
        boolean enclosed = heading.length() > 1 && heading.startsWith("\"") && heading.endsWith("\"");
        return enclosed ? heading.substring(1, heading.length() - 1) : heading;
    }

    private TableReading reading(int rows, TableNames names) {
        List<DataRemark> remarks = new ArrayList<>(shape.remarks());
        if (!content.encoding().equals(StandardCharsets.UTF_8)) {
            remarks.add(DataRemark.of("table.encoding", content.encoding().displayName()));
        }
        remarks.addAll(names.remarks());
        List<TableColumn> columns = new ArrayList<>(names.columns());
        while (columns.size() > 1 && isNothing(columns.get(columns.size() - 1))) {
            columns.remove(columns.size() - 1);
        }
        List<List<String>> rowsShown = new ArrayList<>();
        if (!names.headed()) {
            rowsShown.add(shape.first());
        }
        rowsShown.addAll(shape.rows());
        return new TableReading(
                Optional.of(new TextForm(
                        found.separator(),
                        found.decimalComma(),
                        content.encoding().displayName(),
                        names.headed())),
                rows,
                columns,
                names.names().classes().map(it -> it.names().size()).orElse(0),
                Optional.empty(),
                rowsShown,
                remarks);
    }

    /** Whether a column is only what a separator at the end of every line seems to begin. */
    private static boolean isNothing(TableColumn column) {
        return column.role() == ColumnRole.LEFT_OUT
                && column.heading().isEmpty()
                && column.why().key().equals("column.empty");
    }
}
