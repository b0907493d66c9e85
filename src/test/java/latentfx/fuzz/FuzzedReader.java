package latentfx.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * A way in which the program reads a file.
 *
 * @param name what it reads
 * @param file the file's name
 * @param maker makes a hostile file of this kind
 * @param reading reads it as the program does
 * @param use uses what was read, which must succeed
 * @param classes simple names of the classes that open files for it
 * @param <T> what is read
 */
record FuzzedReader<T>(String name, String file, Maker maker, Reading<T> reading, Use<T> use, Set<String> classes) {
    /** Makes a file. */
    @FunctionalInterface
    interface Maker {
        Specimen make(Choice choice) throws IOException;
    }

    /** Reads a file. */
    @FunctionalInterface
    interface Reading<T> {
        T read(Path file) throws IOException;
    }

    /** Uses what was read. */
    @FunctionalInterface
    interface Use<T> {
        void use(T read) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }
}
