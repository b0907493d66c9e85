package latentfx.data.table.array;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of one NPY array, which may be read several times: a file, or an entry of an NPZ archive. */
interface NpyInput {
    /** What it is called in messages. */
    String name();

    /** Number of bytes, as far as can be told without reading them; an archive may claim what is not so. */
    long length() throws IOException;

    /** Number of bytes on disk, fewer where they are compressed. */
    long stored() throws IOException;

    /** Opens it at its beginning. */
    InputStream open() throws IOException;

    /** A plain file. */
    record File(Path path) implements NpyInput {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public long length() throws IOException {
            return Files.size(path);
        }

        @Override
        public long stored() throws IOException {
            return Files.size(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
