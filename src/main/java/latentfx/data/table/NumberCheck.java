package latentfx.data.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import latentfx.data.DataException;
import latentfx.data.table.text.CellKind;

/** Refuses tables in which a column of numbers has cells that are none; the message names line, column and remedy. */
record NumberCheck(Path file, TableCollector table) {
    private static final List<CellKind> REFUSED =
            List.of(CellKind.MISSING, CellKind.INFINITE, CellKind.TOO_LARGE, CellKind.WORD);

    /** Checks the columns that {@code plan} takes as numbers. */
    void check(TablePlan plan) throws DataException {
        TableColumn worst = null;
        CellKind worstKind = CellKind.WORD;
        long line = Long.MAX_VALUE;
        boolean numbers = false;
        for (TableColumn column : plan.columns()) {
            if (column.role() == ColumnRole.NUMBER) {
                numbers = true;
                ColumnSurvey survey = table.survey(column.position() - 1);
                for (CellKind kind : REFUSED) {
                    if (survey.count(kind) > 0 && survey.first(kind).line() < line) {
                        line = survey.first(kind).line();
                        worst = column;
                        worstKind = kind;
                    }
                }
            }
        }
        if (worst != null) {
            throw new DataException(
                    file + ", line " + line + ", column " + worst.shownName() + ": " + reason(worst, worstKind) + ".");
        }
        if (!numbers) {
            throw new DataException(
                    file + " has no column of numbers; its cells must be separated by commas, semicolons,"
                            + " tabs or spaces, in every line alike.");
        }
    }

    private String reason(TableColumn column, CellKind kind) {
        ColumnSurvey survey = table.survey(column.position() - 1);
        String cell = '"' + survey.first(kind).text() + '"';
        String drop = "leave the column out (--drop " + column.shownName() + ")";
        return switch (kind) {
            case MISSING ->
                String.format(
                        Locale.ROOT,
                        "%s is missing (%,d in this column); fill it in or %s",
                        cell.equals("\"\"") ? "a number" : "a number, written " + cell + ",",
                        survey.count(kind),
                        drop);
            case INFINITE -> cell + " is not a finite number, which every cell here must be; replace it or " + drop;
            case TOO_LARGE -> cell + " is too large for single precision; scale the column or " + drop;
            default ->
                cell + " is not a number, as other cells of the column are; correct it, " + drop
                        + " or take it as classes (--label-column " + column.shownName() + ")";
        };
    }
}
