package latentfx.data.idx;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import latentfx.data.DataException;
import latentfx.data.ReadMeter;
import latentfx.data.Sha256;

/**
 * The content of a label file. Where it has several numbers for each sample, as those of QMNIST have, the first one is
 * the class.
 *
 * @param file the path of the file
 * @param values one label a sample, 0 to 999
 */
record IdxLabels(Path file, int[] values) {
    private static final int LARGEST = 999;

    static IdxLabels read(Path file, ReadMeter meter) throws DataException {
        try (IdxFile idx = IdxFile.open(file, IdxKind.LABELS, Sha256.digest(), meter)) {
            int[] values = new int[idx.count()];
            byte[] chunk = new byte[idx.itemSize() * idx.type().bytes()];
            for (int i = 0; i < values.length; i++) {
                idx.read(chunk, chunk.length);
                double value = idx.type().next(ByteBuffer.wrap(chunk));
                if (!(value >= 0 && value <= LARGEST && value == Math.rint(value))) {
                    throw new IdxErrors(file, IdxKind.LABELS).noLabel(value, i);
                }
                values[i] = (int) value;
            }
            idx.checkEnd();
            return new IdxLabels(file, values);
        }
    }

    int count() {
        return values.length;
    }

    int smallest() {
        return Arrays.stream(values).min().orElse(0);
    }

    int largest() {
        return Arrays.stream(values).max().orElse(0);
    }

    /**
     * The labels as class indices from 0.
     *
     * @param first the label of class 0
     */
    int[] classes(int first) {
        return Arrays.stream(values).map(value -> value - first).toArray();
    }

    String sha256() {
        MessageDigest digest = Sha256.digest();
        addTo(digest);
        return Sha256.hex(digest);
    }

    /**
     * Updates {@code digest} with the labels in the form of a file of unsigned bytes, whatever their type; those beyond
     * 255 as two bytes each.
     */
    void addTo(MessageDigest digest) {
        ByteBuffer header = ByteBuffer.allocate(IdxKind.LABELS.headerLength());
        digest.update(
                header.putInt(IdxKind.LABELS.magic()).putInt(values.length).array());
        boolean wide = largest() > 255;
        ByteBuffer bytes = ByteBuffer.allocate(values.length * (wide ? Short.BYTES : 1));
        for (int value : values) {
            if (wide) {
                bytes.putShort((short) value);
            } else {
                bytes.put((byte) value);
            }
        }
        digest.update(bytes.array());
    }
}
