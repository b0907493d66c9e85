package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.table.text.CellKind;
import latentfx.math.ColumnOffsets;

/** Decides what each column of a table is taken as, from all its cells, its heading and what the user has decided. */
final class RoleFinder {
    private static final DataRemark ROWS = DataRemark.of("column.rows");
    private static final DataRemark NAMED = DataRemark.of("column.named");
    private static final DataRemark WORDS = DataRemark.of("column.words");
    private static final DataRemark NUMBERS = DataRemark.of("column.numbers");
    private static final DataRemark BOOLEANS = DataRemark.of("column.booleans");
    private static final DataRemark EMPTY = DataRemark.of("column.empty");
    private static final DataRemark TOLD = DataRemark.of("column.told");

    private final TableCollector table;
    private final List<String> headings;
    private final boolean headed;
    private final boolean spaces;
    private final long rows;

    /**
     * Creates a finder.
     *
     * @param headings the heading of each column; empty texts where the table has none
     * @param spaces whether cells are separated by spaces
     */
    RoleFinder(TableCollector table, List<String> headings, boolean headed, boolean spaces) {
        this.table = table;
        this.headings = headings;
        this.headed = headed;
        this.spaces = spaces;
        rows = table.surveyed();
    }

    /**
     * The plan for the table.
     *
     * @throws DataException if {@code options} name a column that {@code file} does not have
     */
    TablePlan plan(ChosenRoles chosen) throws DataException {
        Map<Integer, ColumnRole> told = chosen.of(headings);
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            ColumnRole role = told.get(i);
            columns.add(role == null ? judged(i) : column(i, role, TOLD));
        }
        oneClass(columns, told.containsValue(ColumnRole.CLASS));
        ColumnOffsets all = table.spread().offsets();
        double[] offsets = new double[columns.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = columns.get(i).role() == ColumnRole.NUMBER ? all.at(i) : 0;
        }
        return new TablePlan(headed, columns, new ColumnOffsets(offsets));
    }

    private TableColumn column(int at, ColumnRole role, DataRemark why) {
        return new TableColumn(at + 1, headings.get(at), role, why);
    }

    private TableColumn judged(int at) {
        ColumnSurvey survey = table.survey(at);
        String heading = headings.get(at);
        long words = survey.count(CellKind.WORD);
        long numbers = rows - survey.odd();
        if (survey.count(CellKind.MISSING) == rows) {
            return column(at, ColumnRole.LEFT_OUT, EMPTY);
        }
        if (headed && isIndex(at, heading)) {
            return column(at, ColumnRole.INDEX, ROWS);
        }
        if (headed && Headings.classRank(heading) >= 0 && isClass(at, heading)) {
            return column(at, ColumnRole.CLASS, NAMED);
        }
        if (words == 0) {
            return column(at, ColumnRole.NUMBER, survey.count(CellKind.BOOLEAN) > 0 ? BOOLEANS : NUMBERS);
        }
        boolean token = spaces && at == 0 && !headed;
        return token || words > numbers ? column(at, ColumnRole.TEXT, WORDS) : column(at, ColumnRole.NUMBER, NUMBERS);
    }

    private boolean isIndex(int at, String heading) {
        ColumnSurvey survey = table.survey(at);
        if (survey.count(CellKind.WORD) > 0) {
            return false;
        }
        boolean whole = !table.hasFractions(at);
        return (heading.isEmpty() && at == 0)
                || (whole && Headings.isIndex(heading, at))
                || (whole && survey.odd() == 0 && Headings.isCounting(heading) && survey.isCounting());
    }

    private boolean isClass(int at, String heading) {
        ColumnSurvey survey = table.survey(at);
        if (Headings.isSurelyClass(heading) || survey.count(CellKind.WORD) > 0 || survey.odd() == rows) {
            return true;
        }
        boolean coordinate = heading.strip().equalsIgnoreCase("y")
                && headings.stream().anyMatch(other -> other.strip().equalsIgnoreCase("x"));
        boolean measured = Headings.isMeasuredToo(heading) && rows > 10 && 2L * survey.distinct() > rows;
        return !table.hasFractions(at) && !coordinate && !measured;
    }

    /** Leaves the most telling column of classes as such; the others become texts. */
    private void oneClass(List<TableColumn> columns, boolean told) {
        int best = -1;
        for (int i = 0; i < columns.size(); i++) {
            TableColumn column = columns.get(i);
            boolean candidate =
                    column.role() == ColumnRole.CLASS && (!told || column.why().equals(TOLD));
            if (candidate && (best < 0 || rank(i) < rank(best))) {
                best = i;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (i != best && columns.get(i).role() == ColumnRole.CLASS) {
                columns.set(i, column(i, ColumnRole.TEXT, NAMED));
            }
        }
    }

    private int rank(int at) {
        int rank = Headings.classRank(headings.get(at));
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }
}
