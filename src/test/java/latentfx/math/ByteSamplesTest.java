package latentfx.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

/** Samples in bytes have the values of numbers, and their parts share the bytes. */
final class ByteSamplesTest {
    private final byte[] bytes = {0, 51, 102, (byte) 153, (byte) 204, (byte) 255, 1, 2};
    private final Samples samples = ByteSamples.wrap(4, 2, bytes);

    @Test
    void everyByteIsItsShareOf255() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        float[] values = ByteSamples.wrap(1, 256, all).row(0);
        for (int i = 0; i < all.length; i++) {
            assertEquals(i / 255f, values[i]);
            assertEquals(i / 255f, ByteSamples.value((byte) i));
        }
    }

    @Test
    void rowsAreCopiedToWhereTheyAreWanted() {
        float[] target = {9, 9, 9, 9, 9, 9};
        samples.copyRows(1, 2, target, 1);
        assertArrayEquals(new float[] {9, 0.4f, 0.6f, 0.8f, 1, 9}, target);
        FloatBuffer buffer = FloatBuffer.allocate(6);
        samples.copyRows(1, 2, buffer, 2);
        assertArrayEquals(new float[] {0, 0, 0.4f, 0.6f, 0.8f, 1}, buffer.array());
        assertEquals(0.6f, samples.get(1, 1));
        assertEquals(Matrix.of(2, 2, 0, 0.2f, 0.4f, 0.6f), samples.slice(0, 2).matrix());
    }

    @Test
    void slicesAndChosenRowsShareTheBytes() {
        Samples slice = samples.slice(1, 3);
        Samples chosen = samples.at(new int[] {3, 0, 3});
        Samples partOfChosen = chosen.slice(1, 3).at(new int[] {1});
        bytes[6] = (byte) 255;
        bytes[2] = 0;
        assertEquals(Matrix.of(2, 2, 0, 0.6f, 0.8f, 1), slice.matrix());
        assertEquals(Matrix.of(3, 2, 1, 2 / 255f, 0, 0.2f, 1, 2 / 255f), chosen.matrix());
        assertEquals(Matrix.of(1, 2, 1, 2 / 255f), partOfChosen.matrix());
    }

    @Test
    void fewOfManyCanBeGivenMemoryOfTheirOwn() {
        Samples one = samples.slice(1, 2).compact();
        Samples half = samples.slice(0, 2).compact();
        bytes[2] = 0;
        assertEquals(Matrix.of(1, 2, 0.4f, 0.6f), one.matrix());
        assertEquals(Matrix.of(2, 2, 0, 0.2f, 0, 0.6f), half.matrix());
    }

    @Test
    void samplesAreEqualByTheirBytesWhereverThoseLie() {
        Samples alike = ByteSamples.wrap(2, 2, new byte[] {(byte) 204, (byte) 255, 0, 51});
        Samples chosen = samples.at(new int[] {2, 0});
        assertEquals(alike, chosen);
        assertEquals(alike.hashCode(), chosen.hashCode());
        assertNotEquals(alike, samples.slice(0, 2));
        assertNotEquals(alike, samples);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ByteSamples.wrap(3, 2, bytes));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.row(4));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.slice(1, 2).row(1));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.slice(3, 5));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.at(new int[] {-1}));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.get(0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> samples.copyRows(0, 2, new float[3], 0));
    }
}
