package latentfx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import latentfx.model.OpenModel;
import latentfx.model.file.ModelFile;
import latentfx.task.FileNames;
import latentfx.workbench.UserFolder;
import latentfx.workbench.Workbench;

/** A trained model whose file could not be written, kept in the user's folder so that the training is not lost. */
final class RescuedModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private RescuedModel() {}

    /**
     * Keeps {@code model} in full precision.
     *
     * @return what to throw: the refusal, with the name of the file that holds the model now; or the refusal alone if
     *     that could not be written either
     */
    static IOException keep(Workbench workbench, OpenModel model, UserFolder folder, IOException refused) {
        try {
            Path file = free(folder.rescued(), FileNames.plain(model.name(), "model"));
            workbench.save(model, file);
            String why = String.valueOf(refused.getMessage()).replaceFirst("\\.$", "");
            return new IOException(why + "; the trained model is kept as " + file + ".", refused);
        } catch (IOException alsoRefused) {
            refused.addSuppressed(alsoRefused);
            return refused;
        }
    }

    private static Path free(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        String stem = name + "-" + TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        Path file = folder.resolve(stem + ModelFile.EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + ModelFile.EXTENSION);
        }
        return file;
    }
}
