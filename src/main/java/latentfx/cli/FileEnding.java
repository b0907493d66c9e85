package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Tells the format of a file by how its name ends. */
final class FileEnding {
    private FileEnding() {}

    /**
     * The ending of the name of {@code file} in lower case, without the dot.
     *
     * @param option that the file was given by
     * @param possible endings that the command understands
     * @throws WrongUsageException if it is none of them; the message says which they are
     */
    static String of(String option, Path file, String... possible) throws WrongUsageException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (String ending : possible) {
            if (name.endsWith("." + ending)) {
                return ending;
            }
        }
        throw new WrongUsageException(option + " " + file + " must end in "
                + String.join(
                        " or ",
                        List.of(possible).stream().map(ending -> "." + ending).toList())
                + ".");
    }
}
