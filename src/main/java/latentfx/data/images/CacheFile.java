package latentfx.data.images;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import latentfx.data.ByteImages;
import latentfx.data.DataRemark;
import latentfx.data.ImageShape;
import latentfx.data.PartNames;
import latentfx.math.ByteSamples;

/**
 * The file of a {@link PictureCache} entry: a mark, the state of the folder, shape, classes, trouble, remarks, then of each
 * part its SHA-256, labels and pixels, of each the names of its files, and a checksum over all. It is not trusted: what it claims is compared with its
 * length before memory is allocated.
 */
final class CacheFile {
    private static final long MARK = 0x4C46585049435302L; // LFXPICS and a version
    private static final int STATE = 32;
    private static final int MOST_ARGUMENTS = 8;

    private final DataInputStream in;
    private final long length;

    private CacheFile(DataInputStream in, long length) {
        this.in = in;
        this.length = length;
    }

    /** Writes {@code loaded} as what a folder in {@code state} holds. */
    static void write(LoadedPictures loaded, byte[] state, OutputStream stream) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(stream, sum));
        out.writeLong(MARK);
        out.write(state);
        out.writeInt(loaded.shape().height());
        out.writeInt(loaded.shape().width());
        out.writeInt(loaded.shape().channels());
        out.writeInt(loaded.classes().size());
        for (String name : loaded.classes()) {
            out.writeUTF(name);
        }
        out.writeInt(loaded.trouble().size());
        for (PictureTrouble trouble : loaded.trouble()) {
            out.writeUTF(trouble.file());
            write(trouble.reason(), out);
        }
        out.writeInt(loaded.remarks().size());
        for (DataRemark remark : loaded.remarks()) {
            write(remark, out);
        }
        write(loaded.train(), out);
        write(loaded.test(), out);
        write(loaded.names().train(), out);
        write(loaded.names().test(), out);
        out.flush();
        new DataOutputStream(stream).writeLong(sum.getValue());
    }

    private static void write(List<String> names, DataOutputStream out) throws IOException {
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    private static void write(DataRemark remark, DataOutputStream out) throws IOException {
        out.writeUTF(remark.key());
        out.writeByte(remark.arguments().size());
        for (Object argument : remark.arguments()) {
            boolean number = argument instanceof Number;
            out.writeBoolean(number);
            if (argument instanceof Number value) {
                out.writeLong(value.longValue());
            } else {
                out.writeUTF(String.valueOf(argument));
            }
        }
    }

    private static void write(ByteImages part, DataOutputStream out) throws IOException {
        out.writeUTF(part.sha256());
        out.writeInt(part.labels().length);
        for (int label : part.labels()) {
            out.writeShort(label);
        }
        byte[] image = new byte[part.pixels().columns()];
        for (int row = 0; row < part.pixels().rows(); row++) {
            part.pixels().copyBytes(row, image, 0);
            out.write(image);
        }
    }

    /**
     * Reads what is kept.
     *
     * @return empty if it is of another state of the folder, or damaged
     * @throws IOException if the file ends too early or cannot be read
     */
    static Optional<LoadedPictures> read(Path file, byte[] state) throws IOException {
        CRC32C sum = new CRC32C();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
            if (in.readLong() != MARK || !Arrays.equals(in.readNBytes(STATE), state)) {
                return Optional.empty();
            }
            LoadedPictures loaded = new CacheFile(in, Files.size(file)).content();
            long computed = sum.getValue();
            return in.readLong() == computed && in.read() < 0 ? Optional.of(loaded) : Optional.empty();
        }
    }

    private LoadedPictures content() throws IOException {
        ImageShape shape = new ImageShape(in.readInt(), in.readInt(), in.readInt());
        List<String> classes = new ArrayList<>();
        for (int i = count(in.readInt(), 2); i > 0; i--) {
            classes.add(in.readUTF());
        }
        List<PictureTrouble> trouble = new ArrayList<>();
        for (int i = count(in.readInt(), 5); i > 0; i--) {
            trouble.add(new PictureTrouble(in.readUTF(), remark()));
        }
        List<DataRemark> remarks = new ArrayList<>();
        for (int i = count(in.readInt(), 3); i > 0; i--) {
            remarks.add(remark());
        }
        ByteImages train = part(shape, classes.size());
        ByteImages test = part(shape, classes.size());
        PartNames names = new PartNames(names(train.labels().length), names(test.labels().length));
        return new LoadedPictures(shape, classes, train, test, names, trouble, remarks);
    }

    private List<String> names(int count) throws IOException {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            names.add(in.readUTF());
        }
        return names;
    }

    /** A count of things of at least {@code bytes} bytes each that the file can hold. */
    private int count(int claimed, int bytes) throws IOException {
        if (claimed < 0 || (long) claimed * bytes > length) {
            throw new IOException("the file cannot hold " + claimed + " entries");
        }
        return claimed;
    }

    private DataRemark remark() throws IOException {
        String key = in.readUTF();
        int count = in.readUnsignedByte();
        if (count > MOST_ARGUMENTS) {
            throw new IOException("no remark has " + count + " arguments");
        }
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(in.readBoolean() ? (Object) in.readLong() : in.readUTF());
        }
        DataRemark remark = new DataRemark(key, arguments);
        remark.sentence(Locale.ROOT); // refuses keys that have no sentence
        return remark;
    }

    private ByteImages part(ImageShape shape, int classes) throws IOException {
        String sha256 = in.readUTF();
        int[] labels = new int[count(in.readInt(), shape.size() + Short.BYTES)];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = in.readUnsignedShort();
            if (labels[i] >= classes) {
                throw new IOException("there is no class " + labels[i]);
            }
        }
        byte[] pixels = new byte[Math.multiplyExact(labels.length, shape.size())];
        in.readFully(pixels);
        return new ByteImages(ByteSamples.wrap(labels.length, shape.size(), pixels), labels, sha256);
    }
}
