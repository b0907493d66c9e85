package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import latentfx.data.table.text.CellKind;

/**
 * Decides whether the first line of a table contains headings, from all lines below it. It does if a word stands above a
 * column of numbers. If all its cells are numbers it does only as pandas writes unnamed columns: 0, 1, 2 … n − 1 in this
 * order, above numbers that do not continue to count and are not all whole where n is below 3.
 */
final class HeadingRule {
    private final TableCollector table;
    private final TableShape shape;

    HeadingRule(TableCollector table) {
        this.table = table;
        shape = table.shape();
    }

    /** Whether the first line is a heading, by {@code wish} or, if that is left open, by the content. */
    boolean isHeaded(TableOptions.Heading wish) {
        if (wish != TableOptions.Heading.AUTO) {
            return wish == TableOptions.Heading.YES;
        }
        if (shape.surelyHeaded()) {
            return true;
        }
        boolean wordAboveNumbers = false;
        boolean numbersBelow = false;
        boolean odd = false;
        int words = 0;
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < shape.width(); i++) {
            String cell = shape.first().get(i);
            CellKind kind = CellKind.of(cell, shape.decimals());
            numbersBelow |= isNumeric(i);
            words += kind == CellKind.WORD ? 1 : 0;
            wordAboveNumbers |= kind == CellKind.WORD && isNumeric(i);
            odd |= kind != CellKind.WORD && kind != CellKind.NUMBER && !cell.isEmpty();
            if (kind == CellKind.NUMBER) {
                numbers.add(cell);
            }
        }
        if (numbers.isEmpty()) {
            return words > 0 && (numbersBelow || table.surveyed() == 0 || (words == shape.width() && namesAClass()));
        }
        if (wordAboveNumbers) {
            return numbers.stream().allMatch(cell -> cell.matches("\\d{1,9}"));
        }
        return !odd && countsColumns(numbers);
    }

    private boolean namesAClass() {
        return shape.first().stream().anyMatch(cell -> Headings.classRank(cell) >= 0 || Headings.isIndex(cell, -1));
    }

    private boolean isNumeric(int column) {
        ColumnSurvey survey = table.survey(column);
        long words = survey.count(CellKind.WORD);
        long numbers = table.surveyed() - survey.odd() + survey.count(CellKind.BOOLEAN);
        return numbers > words;
    }

    private boolean countsColumns(List<String> numbers) {
        boolean counts =
                IntStream.range(0, numbers.size()).allMatch(i -> numbers.get(i).equals(String.valueOf(i)));
        boolean blanksBeforeOnly = IntStream.range(1, shape.width())
                .noneMatch(i -> shape.first().get(i).isEmpty());
        boolean fractions = IntStream.range(0, shape.width()).anyMatch(table::hasFractions);
        return counts
                && blanksBeforeOnly
                && table.surveyed() > 0
                && (fractions || (numbers.size() > 2 && !goOn(numbers)));
    }

    /** Whether the second line continues to count, as the rows of a matrix of running numbers do. */
    private boolean goOn(List<String> numbers) {
        if (shape.rows().isEmpty()) {
            return false;
        }
        List<String> next = shape.rows().get(0);
        return next.size() == numbers.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> next.get(i).equals(String.valueOf(i + numbers.size())));
    }
}
