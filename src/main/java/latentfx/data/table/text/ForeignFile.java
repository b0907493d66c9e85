package latentfx.data.table.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a file is that contains no table of text, and what to do about it, by its first bytes. */
final class ForeignFile {
    private static final String AS_CSV = "save it as CSV, one row of numbers a line";
    private static final String IN_PYTHON = "in Python, save it by numpy.save or DataFrame.to_csv";

    /** First bytes, as ISO 8859-1, and what they mean. */
    private static final Map<String, String> BINARY = new LinkedHashMap<>();

    static {
        BINARY.put("PAR1", "is a Parquet file; " + IN_PYTHON);
        BINARY.put("ARROW1", "is an Arrow file; " + IN_PYTHON);
        BINARY.put("FEA1", "is a Feather file; " + IN_PYTHON);
        BINARY.put("\u0089HDF", "is an HDF5 file; " + IN_PYTHON);
        BINARY.put("MATLAB 5", "is a MATLAB file; save its matrix by writematrix(A, 'a.csv')");
        BINARY.put("SQLite", "is a database; save a table of it as CSV");
        BINARY.put("\u00D0\u00CF\u0011\u00E0", "is an old Excel workbook; " + AS_CSV);
        BINARY.put("%PDF", "is a PDF; choose a table of numbers as text");
        BINARY.put("\u0089PNG", "is an image; choose a table of numbers, images go with them as pictures");
        BINARY.put("\u00FF\u00D8\u00FF", "is an image; choose a table of numbers, images go with them as pictures");
        BINARY.put("GIF8", "is an image; choose a table of numbers, images go with them as pictures");
        BINARY.put("BZh", "is compressed by bzip2; unpack it first");
        BINARY.put("\u00FD7zXZ", "is compressed by xz; unpack it first");
        BINARY.put("(\u00B5/\u00FD", "is compressed by Zstandard; unpack it first");
        BINARY.put("7z\u00BC\u00AF", "is a 7z archive; unpack it first");
        BINARY.put("RDX", "is an R data file; save the table by write.csv");
        BINARY.put("X\n\u0000\u0000", "is an R data file; save the table by write.csv");
        BINARY.put("\u0000\u0000\u0008", "is an IDX file of images or labels; open its folder as a data set");
    }

    private static final Pattern PICKLE = Pattern.compile("(?s)\u0080[\u0002-\u0005].*");
    private static final Pattern COUNTS = Pattern.compile("(?s)\\d+ \\d+\n.*");
    private static final Pattern PAIRS = Pattern.compile("(?s)\\S+([ \t]+[A-Za-z0-9_]+:[-+.0-9eE]+)+\\s*([\r\n#].*)?");

    private ForeignFile() {}

    /** What the file is and what to do, as the end of a sentence; empty if nothing speaks against text. */
    static Optional<String> advice(byte[] head) {
        String text = text(head, 1 << 16);
        for (Map.Entry<String, String> kind : BINARY.entrySet()) {
            if (text.startsWith(kind.getKey())) {
                return Optional.of(kind.getValue() + ".");
            }
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return Optional.of(zip(text) + ".");
        }
        if (PICKLE.matcher(text).matches()) {
            return Optional.of("is a Python pickle, which can run code and is never opened; " + IN_PYTHON + ".");
        }
        if (COUNTS.matcher(text).matches() && text.indexOf('\u0000') >= 0) {
            return Optional.of("is word2vec in binary form; save it as text (binary=False).");
        }
        return Optional.empty();
    }

    private static String zip(String text) {
        if (text.contains("xl/") || text.contains("[Content_Types].xml")) {
            return "is an Excel workbook; " + AS_CSV;
        }
        if (text.contains("opendocument.spreadsheet")) {
            return "is an OpenDocument spreadsheet; " + AS_CSV;
        }
        if (text.contains(".npy")) {
            return "is an .npz archive of arrays; save one of them by numpy.save";
        }
        return text.contains(".pkl") || text.contains("/data/0")
                ? "is a PyTorch file, a pickle, which can run code and is never opened; " + IN_PYTHON
                : "is a zip archive; unpack it and choose the table in it";
    }

    /** What a text is that is no table of rows, and what to do; empty if it may be a table. */
    static Optional<String> textAdvice(byte[] head) {
        String text = text(head, 4096).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (List.of("<!doctype", "<html", "<?xml", "<table", "<head").stream().anyMatch(lower::startsWith)) {
            return Optional.of("is a web page or XML, no table; download the table itself or " + AS_CSV + ".");
        }
        boolean object = text.matches("(?s)\\{\\s*[\"}].*");
        if (object || text.matches("(?s)\\[\\s*([\\[{\"\\]]|[-+.0-9eE]+\\s*[,\\]]).*")) {
            return Optional.of("is JSON, no table; " + AS_CSV + ".");
        }
        if (lower.startsWith("@relation")) {
            return Optional.of("is an ARFF file; remove the lines above its data or " + AS_CSV + ".");
        }
        if (PAIRS.matcher(text).matches()) {
            return Optional.of("is in svmlight form (index:value), no table; save it with all its zeros as CSV.");
        }
        return Optional.empty();
    }

    private static String text(byte[] head, int most) {
        return new String(head, 0, Math.min(most, head.length), StandardCharsets.ISO_8859_1);
    }
}
