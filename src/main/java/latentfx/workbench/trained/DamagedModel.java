package latentfx.workbench.trained;

import java.nio.file.Path;

/**
 * A file among the trained models that cannot be used.
 *
 * @param file the file
 * @param bytes its size; 0 if even that cannot be read
 * @param reason one sentence for the user that names the file and says what is wrong
 */
public record DamagedModel(Path file, long bytes, String reason) {}
