package latentfx.data.table.array;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * One array in an NPZ archive, which is a ZIP file with an NPY file for each array. Nothing is unpacked to disk, so names
 * of entries do no harm.
 *
 * @param archive the archive
 * @param entry name of the entry
 * @param length bytes of the entry, as the archive claims
 * @param stored bytes of the entry in the archive
 */
record NpzEntry(Path archive, String entry, long length, long stored) implements NpyInput {
    private static final String ENDING = ".npy";
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 60;

    /**
     * Finds an array.
     *
     * @param wanted its name; empty for the only one
     * @throws IllegalArgumentException if there is no such array or there are several; the message goes on after the
     *     file's name and lists the arrays
     */
    static NpzEntry in(Path archive, Optional<String> wanted) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<String> names = names(zip);
            if (wanted.isEmpty() && names.containsAll(List.of("data", "indices", "indptr"))) {
                throw new IllegalArgumentException("is a sparse matrix of SciPy; save it as a full array"
                        + " (numpy.save(file, matrix.toarray()))");
            }
            if (names.isEmpty()) {
                throw new IllegalArgumentException("holds no arrays; save one with numpy.savez");
            }
            if (wanted.isEmpty() && names.size() > 1) {
                throw new IllegalArgumentException("holds several arrays (" + listed(names)
                        + "); name one of them after a colon, such as " + archive.getFileName() + ":"
                        + shown(names.get(0)));
            }
            String name = wanted.orElse(names.get(0));
            ZipEntry found = zip.getEntry(name + ENDING);
            found = found == null && name.endsWith(ENDING) ? zip.getEntry(name) : found;
            if (found == null) {
                throw new IllegalArgumentException(
                        "holds no array called " + shown(name) + "; it holds " + listed(names));
            }
            return new NpzEntry(archive, found.getName(), found.getSize(), found.getCompressedSize());
        } catch (ZipException noArchive) {
            throw new IllegalArgumentException(
                    "is no NPZ archive or is damaged; save it again with numpy.savez", noArchive);
        }
    }

    /** The names of all arrays. */
    static List<String> names(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return names(zip);
        }
    }

    private static List<String> names(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    private static String listed(List<String> names) {
        String listed = String.join(
                ", ", names.stream().limit(MOST_NAMED).map(NpzEntry::shown).toList());
        return names.size() > MOST_NAMED ? listed + " and " + (names.size() - MOST_NAMED) + " more" : listed;
    }

    /** A name for a message: short and without control characters. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", "�");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }

    @Override
    public String name() {
        return archive + ":" + shown(entry.substring(0, entry.length() - ENDING.length()));
    }

    @Override
    public InputStream open() throws IOException {
        ZipFile zip = new ZipFile(archive.toFile());
        try {
            ZipEntry found = zip.getEntry(entry);
            InputStream content = found == null ? null : zip.getInputStream(found);
            if (found == null || content == null) {
                throw new ZipException("the entry is gone");
            }
            return new Verified(zip, content, found.getCrc());
        } catch (IOException | RuntimeException error) {
            zip.close();
            throw error;
        }
    }

    /** The content of an entry; its end is reached only if its checksum is right. */
    private static final class Verified extends CheckedInputStream {
        private final ZipFile zip;
        private final long sum;

        Verified(ZipFile zip, InputStream content, long sum) {
            super(content, new CRC32());
            this.zip = zip;
            this.sum = sum;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count < 0 && getChecksum().getValue() != sum) {
                throw new ZipException("the checksum is wrong");
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            zip.close(); // with all its streams
        }
    }
}
