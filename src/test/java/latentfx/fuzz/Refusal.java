package latentfx.fuzz;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import latentfx.data.DataException;
import latentfx.model.file.ModelFileException;
import latentfx.recording.SnapshotException;

/** What a refusal must be: ours, one sentence of at most 300 characters that names the file. */
final class Refusal {
    private static final int LONGEST = 300;

    /** What betrays that a sentence was not written for a reader. */
    private static final Pattern TECHNICAL = Pattern.compile(
            "\\b(?:java|javax|sun|com|org|latentfx)\\.[a-z]+\\.|Exception\\b|[a-z]Error\\b|\\bnull\\b|\\bOptional\\[|@[0-9a-f]{5,}");

    /** A sentence that ends within the text. */
    private static final Pattern SECOND = Pattern.compile("[.!?] +\\p{Lu}");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|…");

    private Refusal() {}

    /** What is wrong with {@code thrown} as a refusal of a file called {@code file}; empty if nothing is. */
    static Optional<String> fault(Throwable thrown, String file) {
        boolean ours = thrown instanceof DataException
                || thrown instanceof ModelFileException
                || thrown instanceof SnapshotException;
        return ours ? fault(((IOException) thrown).getMessage(), file) : Optional.of("not ours");
    }

    /** What is wrong with {@code message}. */
    static Optional<String> fault(String message, String file) {
        String said = QUOTED.matcher(message).replaceAll("");
        if (message.isBlank() || message.length() > LONGEST) {
            return Optional.of(message.length() + " characters");
        }
        if (!message.contains(file)) {
            return Optional.of("names no " + file);
        }
        if (message.codePoints().anyMatch(Refusal::isControl)) {
            return Optional.of("control characters");
        }
        if (TECHNICAL.matcher(said.replace(file, "")).find()) {
            return Optional.of("technical words");
        }
        if (!message.endsWith(".") || SECOND.matcher(said).find()) {
            return Optional.of("not one sentence");
        }
        return Optional.empty();
    }

    static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
