package latentfx.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Recognises arguments that did not reach the program as they were typed: where the locale of the process has only ASCII,
 * Java replaces all other characters, and no file of such a name can be named.
 */
final class ArgumentEncoding {
    private static final char REPLACED = '\uFFFD';

    private ArgumentEncoding() {}

    /** The character set of file names and arguments of this process. */
    static Charset ofProcess() {
        try {
            return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Charset.defaultCharset();
        }
    }

    /** What to tell the user if an argument has characters that {@code names} has not; empty if all can be used. */
    static Optional<String> problem(Charset names, String... arguments) {
        boolean lost = Arrays.stream(arguments)
                .anyMatch(argument -> !names.newEncoder().canEncode(argument)
                        || (argument.indexOf(REPLACED) >= 0 && names.name().equals("US-ASCII")));
        return lost
                ? Optional.of("The locale of this process has no characters beyond ASCII, so names with them cannot be"
                        + " read; set LC_ALL=C.UTF-8 and run the command again.")
                : Optional.empty();
    }
}
