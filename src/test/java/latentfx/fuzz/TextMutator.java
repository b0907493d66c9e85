package latentfx.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes tables and lists of text: cells of numbers and words, some hostile, in any encoding and of any shape. */
final class TextMutator {
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-2.5",
            "1e3",
            "3,5",
            "NaN",
            "nan",
            "inf",
            "-Infinity",
            "1e999",
            "1e38",
            "3.5e38",
            "1e-400",
            "",
            " ",
            "?",
            "NA",
            "null",
            "true",
            "False",
            "0x1F",
            "1_000",
            "1.000.000",
            "١٢",
            "1e",
            "--1",
            "+1",
            ".5",
            "5.",
            "1E400000000",
            "0.1234567890123456789",
            "9".repeat(400),
            "1e308",
            "16777217",
            "12 345");

    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.ISO_8859_1,
            Charset.forName("UTF-32"),
            Charset.forName("EUC-KR"),
            Charset.forName("windows-1252"));

    private TextMutator() {}

    /** A table of about {@code rows} rows. */
    static Specimen table(int rows, Choice choice) {
        String separator = choice.of(",", ";", "\t", " ", "|", ", ");
        int columns = choice.of(1, 2, 3, 3, 4, 8, 200);
        boolean words = choice.oneIn(2);
        int hostile = choice.of(0, 0, 1, 1, 2, 20);
        List<List<String>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            int last = row;
            cells.add(new ArrayList<>(IntStream.range(0, columns)
                    .mapToObj(
                            column -> words && column == 0 ? "w" + last % 3 : String.valueOf(choice.below(1000) / 8.0))
                    .toList()));
        }
        if (choice.oneIn(2)) {
            cells.add(
                    0,
                    new ArrayList<>(IntStream.range(0, columns)
                            .mapToObj(column -> "c" + column)
                            .toList()));
        }
        StringBuilder what = new StringBuilder(rows + " by " + columns + " with '" + separator + "'");
        for (int i = 0; i < hostile && !cells.isEmpty(); i++) {
            int row = choice.below(cells.size());
            String cell = choice.oneIn(2) ? choice.of(NUMBERS) : HostileTexts.any(choice);
            cells.get(row).set(choice.below(cells.get(row).size()), cell);
            what.append(", ").append(cell.length() > 40 ? "long text" : cell);
        }
        shape(cells, choice, what);
        String end = choice.of("\n", "\n", "\r\n", "\r", "\n\n");
        String text = cells.stream().map(row -> String.join(separator, row)).collect(Collectors.joining(end));
        return encoded(text + choice.of("", end, "\0", "\u001a", "  "), what.toString(), choice);
    }

    private static void shape(List<List<String>> cells, Choice choice, StringBuilder what) {
        if (cells.isEmpty() || !choice.oneIn(4)) {
            return;
        }
        int row = choice.below(cells.size());
        switch (choice.below(4)) {
            case 0 ->
                cells.set(row, List.of(choice.of("", "#comment", "{\"json\": 1}", "<html>", "\"open", "a,b,c,d,e,f")));
            case 1 -> cells.get(row).add("5");
            case 2 ->
                cells.set(
                        row,
                        cells.get(row).stream()
                                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                .toList());
            default ->
                cells.set(
                        row,
                        IntStream.range(0, choice.of(1_000, 20_000))
                                .mapToObj(i -> "1")
                                .toList());
        }
        what.append(", row ").append(row).append(" of another shape");
    }

    /** A list of about {@code count} labels. */
    static Specimen labels(int count, Choice choice) {
        int lines = Math.max(0, count + choice.of(0, 0, 0, 0, 1, -1, 100_000));
        int hostile = choice.of(0, 1, 1, 3);
        List<String> labels = new ArrayList<>(IntStream.range(0, lines)
                .mapToObj(i -> choice.of("a", "b", "나", "3"))
                .toList());
        StringBuilder what = new StringBuilder(lines + " labels");
        for (int i = 0; i < hostile && lines > 0; i++) {
            String label = choice.oneIn(2) ? choice.of(NUMBERS) : HostileTexts.any(choice);
            labels.set(choice.below(lines), label);
            what.append(", ").append(label.length() > 40 ? "long text" : label);
        }
        String columns = choice.oneIn(4) ? choice.of("\t", ",", ";") + "x" : "";
        String end = choice.of("\n", "\r\n", "\n");
        return encoded(
                labels.stream().map(label -> label + columns).collect(Collectors.joining(end)),
                what.toString(),
                choice);
    }

    private static Specimen encoded(String text, String what, Choice choice) {
        Charset charset = choice.oneIn(3) ? choice.of(ENCODINGS) : StandardCharsets.UTF_8;
        byte[] bytes = text.getBytes(charset);
        Specimen made = new Specimen(bytes, what + " in " + charset);
        return choice.oneIn(5) ? ByteMutator.mutate(bytes, choice).after(made.mutated()) : made;
    }
}
