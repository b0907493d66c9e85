package latentfx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Checks before a computation starts that its result can be written, so that a long training does not fail at the end.
 */
final class OutputFiles {
    private OutputFiles() {}

    /**
     * Makes the folders above {@code file}.
     *
     * @throws IOException if {@code file} is a folder or cannot be written; the message is one sentence for the user
     */
    static void prepare(@Nullable Path file) throws IOException {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; give it a file name.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new IOException(folder + " cannot be written; choose another folder.");
            }
        }
    }
}
