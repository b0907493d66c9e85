package latentfx.data.images;

import java.nio.file.Path;

/**
 * A file below a folder of pictures.
 *
 * @param name from the folder on, with slashes on every system
 * @param path where it is
 * @param size in bytes
 * @param modified when it was last written, in milliseconds since 1970
 */
record PictureFile(String name, Path path, long size, long modified) {}
