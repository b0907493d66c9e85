package latentfx.data.idx;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import latentfx.data.DataException;
import latentfx.data.ReadMeter;
import latentfx.data.Sha256;

/**
 * The content of a label file.
 *
 * @param file the path of the file
 * @param values one unsigned byte a label
 */
record IdxLabels(Path file, byte[] values) {
    static IdxLabels read(Path file, ReadMeter meter) throws DataException {
        try (IdxFile idx = IdxFile.open(file, IdxKind.LABELS, Sha256.digest(), meter)) {
            byte[] values = new byte[idx.count()];
            idx.read(values, values.length);
            idx.checkEnd();
            return new IdxLabels(file, values);
        }
    }

    int count() {
        return values.length;
    }

    int smallest() {
        int smallest = 255;
        for (byte value : values) {
            smallest = Math.min(smallest, Byte.toUnsignedInt(value));
        }
        return smallest;
    }

    int largest() {
        int largest = 0;
        for (byte value : values) {
            largest = Math.max(largest, Byte.toUnsignedInt(value));
        }
        return largest;
    }

    /**
     * The labels as class indices from 0.
     *
     * @param first the label of class 0
     */
    int[] classes(int first) {
        int[] classes = new int[values.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Byte.toUnsignedInt(values[i]) - first;
        }
        return classes;
    }

    String sha256() {
        MessageDigest digest = Sha256.digest();
        addTo(digest);
        return Sha256.hex(digest);
    }

    /** Updates {@code digest} with the whole uncompressed file, whose header is determined by the labels. */
    void addTo(MessageDigest digest) {
        ByteBuffer header = ByteBuffer.allocate(IdxKind.LABELS.headerLength());
        digest.update(
                header.putInt(IdxKind.LABELS.magic()).putInt(values.length).array());
        digest.update(values);
    }
}
