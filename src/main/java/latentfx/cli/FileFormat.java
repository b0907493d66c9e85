package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import latentfx.task.FileNames;

/** Tells the format of a file by how its name ends. */
final class FileFormat {
    private FileFormat() {}

    /**
     * The ending of the name of {@code file} in lower case, without the dot.
     *
     * @param option name of the option that the file was given by
     * @param possible endings that the command accepts
     * @throws WrongUsageException if the file has another ending; the message lists the accepted ones
     */
    static String of(String option, Path file, String... possible) throws WrongUsageException {
        for (String ending : possible) {
            if (FileNames.hasEnding(file, "." + ending)) {
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
