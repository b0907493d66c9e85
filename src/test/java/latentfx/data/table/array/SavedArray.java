package latentfx.data.table.array;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes NPY files and NPZ archives byte by byte, as NumPy would and as it would not. */
final class SavedArray {
    private SavedArray() {}

    /** The header that NumPy writes. */
    static String header(String kind, String fortran, String shape) {
        return "{'descr': '" + kind + "', 'fortran_order': " + fortran + ", 'shape': (" + shape + "), }\n";
    }

    /** An NPY file of {@code version} with that header. */
    static byte[] bytes(int version, String header, byte[] elements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        ByteBuffer length =
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(header.length());
        bytes.write(length.array(), 0, version == 1 ? 2 : 4);
        bytes.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(elements);
        return bytes.toByteArray();
    }

    /** A file of version 1 in C order. */
    static byte[] bytes(String kind, String shape, byte[] elements) {
        return bytes(1, header(kind, "False", shape), elements);
    }

    /** Whole numbers of {@code bytes} bytes each, least byte first. */
    static byte[] whole(int bytes, long... values) {
        byte[] elements = new byte[bytes * values.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = (byte) (values[i / bytes] >>> (8 * (i % bytes)));
        }
        return elements;
    }

    /** Writes an archive of arrays called {@code names}, all of the content {@code array}. */
    static Path archive(Path file, byte[] array, String... names) throws Exception {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(array);
                zip.closeEntry();
            }
        }
        return file;
    }
}
