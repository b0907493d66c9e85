package latentfx.data.table.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds out from the first lines of a table which character separates its cells and whether its numbers have a decimal
 * comma: the separator by which most cells are numbers and all lines have equally many.
 */
public final class SeparatorFinder {
    /**
     * What was found.
     *
     * @param separator the character between cells
     * @param decimalComma whether numbers have a decimal comma
     */
    public record Found(char separator, boolean decimalComma) {}

    private static final int MOST_LINES = 30;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    private static final Decimals POINT = new Decimals('.');
    private static final Decimals COMMA = new Decimals(',');

    private SeparatorFinder() {}

    /**
     * Judges the beginning of a text.
     *
     * @param head the first bytes; the last line may be torn
     * @param usual the separator if the content does not tell
     */
    public static Found find(byte[] head, char usual) {
        List<String> lines = lines(head);
        Score best = Score.of(lines, usual);
        for (char separator : new char[] {'\t', ';', ',', '|', ' '}) {
            Score score = Score.of(lines, separator);
            if (score.isBetterThan(best)) {
                best = score;
            }
        }
        return new Found(best.separator, best.decimalComma);
    }

    /** The first lines that are not blank, without the last one if others go before it, since it may be torn. */
    public static List<String> lines(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text, MOST_LINES + 1)) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        boolean torn = lines.size() > 2 && !text.endsWith("\n") && !text.endsWith("\r");
        return torn || lines.size() > MOST_LINES ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** The cells of a line; separators between double quotes do not count where quotes have a meaning. */
    public static List<String> cells(String line, char separator) {
        boolean quotes = separator != '\t' && separator != ' ';
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            char at = i == line.length() ? separator : line.charAt(i);
            if (at == '"' && quotes) {
                quoted = !quoted;
            } else if ((at == separator && !quoted) || i == line.length() || (separator == ' ' && at == '\t')) {
                String cell = line.substring(start, i).strip();
                if (separator != ' ' || !cell.isEmpty()) {
                    boolean enclosed = quotes && cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
                    cells.add(enclosed ? cell.substring(1, cell.length() - 1) : cell);
                }
                start = i + 1;
            }
        }
        return cells;
    }

    /** How well a separator fits. */
    private record Score(char separator, boolean decimalComma, boolean even, int width, double numbers) {
        static Score of(List<String> lines, char separator) {
            int points = 0;
            int commas = 0;
            int wholes = 0;
            int count = -1;
            boolean even = true;
            for (String line : lines.size() > 1 ? lines.subList(1, lines.size()) : lines) {
                List<String> cells = cells(line, separator);
                int cellCount = cells.size();
                count = count < 0 ? cellCount : count;
                even &= cellCount == count;
                for (String cell : cells) {
                    boolean point = isNumber(cell, POINT);
                    boolean comma = isNumber(cell, COMMA);
                    wholes += point && comma ? 1 : 0;
                    points += point && !comma ? 1 : 0;
                    commas += comma && !point ? 1 : 0;
                }
            }
            boolean comma = separator != ',' && commas > points;
            double numbers = (double) (wholes + (comma ? commas : points)) / Math.max(1, lines.size());
            return new Score(separator, comma, even && count > 1, count, numbers);
        }

        private static boolean isNumber(String cell, Decimals decimals) {
            byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
            return !Double.isNaN(decimals.read(bytes, 0, bytes.length));
        }

        boolean isBetterThan(Score other) {
            if (even != other.even) {
                return even && numbers >= 0.5 * other.numbers;
            }
            return numbers > other.numbers || (even && numbers == other.numbers && width < other.width);
        }
    }
}
