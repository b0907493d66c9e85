package latentfx.data.table;

import java.util.ArrayList;
import java.util.List;
import latentfx.data.DataRemark;
import latentfx.data.table.text.CellKind;
import latentfx.data.table.text.CellSink;
import latentfx.data.table.text.Decimals;
import latentfx.data.table.text.Utf8;

/**
 * How the lines of a table are laid out, judged by the first of them.
 *
 * @param width number of columns
 * @param skipped lines above the table: 1 where word2vec writes the table's size there
 * @param first the cells of the first line, {@code width} of them
 * @param surelyHeaded whether the first line can only be a heading because it lacks the cell of the row names
 * @param rows the cells of the first lines below that one
 * @param decimals reads numbers with the table's decimal mark
 * @param remarks remarks for the user
 */
record TableShape(
        int width,
        int skipped,
        List<String> first,
        boolean surelyHeaded,
        List<List<String>> rows,
        Decimals decimals,
        List<DataRemark> remarks) {
    /**
     * Judges the first lines.
     *
     * @param lines the cells of the first lines that are not blank, at least one line
     */
    static TableShape of(List<List<String>> lines, Decimals decimals) {
        List<String> first = lines.get(0);
        if (lines.size() == 1) {
            return new TableShape(first.size(), 0, first, false, List.of(), decimals, List.of());
        }
        List<String> second = lines.get(1);
        if (isSize(first, second)) {
            return new TableShape(
                    second.size(),
                    1,
                    second,
                    false,
                    lines.subList(2, lines.size()),
                    decimals,
                    List.of(DataRemark.of("table.word2vec", first.get(0), first.get(1))));
        }
        List<List<String>> rows = lines.subList(1, lines.size());
        boolean short1 = first.size() + 1 == second.size()
                && !second.get(second.size() - 1).isEmpty()
                && first.stream().allMatch(cell -> CellKind.of(cell, decimals) == CellKind.WORD);
        if (short1) {
            List<String> headings = new ArrayList<>(List.of(""));
            headings.addAll(first);
            return new TableShape(second.size(), 0, headings, true, rows, decimals, List.of());
        }
        int width = first.size();
        while (width > second.size() && first.get(width - 1).isEmpty()) {
            width--;
        }
        return new TableShape(width, 0, first.subList(0, width), false, rows, decimals, List.of());
    }

    /** Whether the first line is the number of words and of dimensions that word2vec writes above its table. */
    private static boolean isSize(List<String> first, List<String> second) {
        return first.size() == 2
                && second.size() > 2
                && first.stream().allMatch(cell -> cell.matches("\\d{1,9}"))
                && Integer.parseInt(first.get(1)) == second.size() - 1;
    }

    /** The first lines of a table as texts. */
    static final class Sample implements CellSink {
        /** Most cells of a line. */
        static final int MOST_CELLS = 1 << 16;

        private static final int LINES = 10;

        private final List<List<String>> lines = new ArrayList<>();
        private List<String> current = new ArrayList<>();

        @Override
        public void cell(byte[] text, int from, int to) {
            if (current.size() >= MOST_CELLS) {
                throw new IllegalArgumentException(String.format(
                        java.util.Locale.ROOT, "it has more than the %,d cells that can be read", MOST_CELLS));
            }
            current.add(Utf8.text(text, from, to));
        }

        @Override
        public boolean endLine(long line) {
            if (current.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(current);
            }
            current = new ArrayList<>();
            return lines.size() < LINES && (lines.isEmpty() || lines.get(0).size() < 4096 || lines.size() < 3);
        }

        /** The cells of the first lines that are not blank. */
        List<List<String>> lines() {
            return lines;
        }
    }
}
