package latentfx.dl4j.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import latentfx.model.file.ModelFileException;

/**
 * The zip archive of a network. Only two entries are read, by their exact names; all others are never decompressed, in
 * particular {@code preprocessor.bin} with its serialised Java objects.
 */
final class NetworkZip implements AutoCloseable {
    static final String CONFIGURATION = "configuration.json";
    static final String COEFFICIENTS = "coefficients.bin";

    /** Entries in which Deeplearning4j stores the normalisation of a network's inputs. */
    private static final Set<String> SCALING = Set.of("normalizer.bin", "preprocessor.bin");

    private static final int MOST_ENTRIES = 1000;
    private static final int LARGEST_CONFIGURATION = 1 << 20;

    private final ZipFile zip;
    private final long size;
    private final String name;

    private NetworkZip(ZipFile zip, long size, String name) {
        this.zip = zip;
        this.size = size;
        this.name = name;
    }

    /** Opens {@code file}, which messages call {@code name}. */
    static NetworkZip open(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelFileException(
                    name, "is no file; choose a .zip that Deeplearning4j's ModelSerializer has written.");
        }
        try {
            NetworkZip opened = new NetworkZip(new ZipFile(file.toFile()), Files.size(file), name);
            opened.checkEntries();
            return opened;
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException | IllegalArgumentException broken) {
            throw new ModelFileException(
                    name,
                    "is not a whole zip; choose one that Deeplearning4j's ModelSerializer has written, or another copy"
                            + " of it.",
                    broken);
        }
    }

    private void checkEntries() throws IOException {
        int entries = zip.size();
        if (entries > MOST_ENTRIES) {
            close();
            throw new ModelFileException(
                    name,
                    "holds " + entries + " entries where a network of Deeplearning4j has two; choose another file.");
        }
        List<String> names = new ArrayList<>(
                Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList());
        for (String wanted : List.of(CONFIGURATION, COEFFICIENTS)) {
            int found = Collections.frequency(names, wanted);
            if (found != 1) {
                close();
                throw new ModelFileException(
                        name,
                        "holds " + (found == 0 ? "no " : found + " times ") + wanted
                                + "; choose a .zip that Deeplearning4j's ModelSerializer has written.");
            }
        }
    }

    /** Size of the file in bytes. */
    long size() {
        return size;
    }

    /** The network's definition in JSON. */
    byte[] configuration() throws IOException {
        try (InputStream stream = open(CONFIGURATION)) {
            byte[] json = stream.readNBytes(LARGEST_CONFIGURATION + 1);
            if (json.length > LARGEST_CONFIGURATION) {
                throw new ModelFileException(
                        name, "has more than 1 MB of " + CONFIGURATION + ", which no network of dense layers needs.");
            }
            return json;
        }
    }

    /** The network's weights as a stream whose checksum is verified at its end. */
    InputStream coefficients() throws IOException {
        return open(COEFFICIENTS);
    }

    private InputStream open(String entryName) throws IOException {
        ZipEntry entry = zip.getEntry(entryName);
        return new VerifiedStream(zip.getInputStream(entry), new CRC32(), entry.getCrc(), entryName, name);
    }

    /** A remark on the input normalisation that the file holds and that is not read; empty if there is none. */
    String leftOut() {
        Optional<String> scaling =
                SCALING.stream().sorted().filter(it -> zip.getEntry(it) != null).findFirst();
        return scaling.map(it -> "its " + it + " is not read: the network is given brightness from 0 to 1")
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
