package latentfx.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An entry of a zip.
 *
 * @param name its name
 * @param content what it unpacks to
 * @param packed whether it is compressed
 */
record ZipPart(String name, byte[] content, boolean packed) {
    /** The entries of {@code zip}. */
    static List<ZipPart> of(byte[] zip) throws IOException {
        List<ZipPart> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(new ZipPart(entry.getName(), in.readAllBytes(), true));
            }
        }
        return parts;
    }

    ZipPart with(byte[] other) {
        return new ZipPart(name, other, packed);
    }
}
