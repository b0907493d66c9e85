package latentfx.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Changes an IDX file: its first bytes, the sizes after them, its items, or what it is packed with. */
final class IdxMutator {
    private IdxMutator() {}

    static Specimen mutate(byte[] sound, Choice choice) throws IOException {
        Specimen changed = header(sound, choice);
        if (choice.oneIn(3)) {
            return changed;
        }
        byte[] packed = gzip(changed.content());
        Specimen outside = choice.oneIn(2) ? ByteMutator.mutate(packed, choice) : new Specimen(packed, "packed");
        return choice.oneIn(2)
                ? new Specimen(packed, changed.mutated() + ", packed")
                : outside.after(changed.mutated());
    }

    private static Specimen header(byte[] sound, Choice choice) {
        int dimensions = sound[3];
        byte[] changed = sound.clone();
        ByteBuffer header = ByteBuffer.wrap(changed);
        switch (choice.below(5)) {
            case 0 -> {
                int type = choice.of(8, 9, 0xB, 0xC, 0xD, 0xE, 0, 0xFF);
                int axes = choice.of(0, 1, 2, 3, 4, 5, 255, 128);
                header.putInt(type << Byte.SIZE | axes);
                return new Specimen(changed, "type " + type + " of " + axes + " dimensions");
            }
            case 1, 2 -> {
                int axis = choice.below(dimensions);
                int size = (int) choice.size();
                header.putInt(Integer.BYTES * (1 + axis), size);
                return new Specimen(changed, "size " + axis + " = " + size);
            }
            case 3 -> {
                int length = choice.below(sound.length + 1);
                return new Specimen(Arrays.copyOf(sound, length), "cut to " + length);
            }
            default -> {
                return ByteMutator.mutate(sound, choice);
            }
        }
    }

    static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
