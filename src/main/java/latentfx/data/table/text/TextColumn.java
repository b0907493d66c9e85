package latentfx.data.table.text;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** The texts of a column, kept as UTF-8 and decoded on each access, so that they take little more than in their file. */
public final class TextColumn extends AbstractList<String> implements RandomAccess {
    private static final int BLOCK = 1 << 10;

    /** What the first row takes; a column without texts takes nothing, as a file may have very many. */
    private static final int SMALLEST = 16;

    private final List<byte[]> bytes = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private byte[] current = {};
    private int[] currentEnds = {};
    private int used;
    private int rows;
    private boolean enclosed = true;

    /** Adds the text of the next row. */
    public void add(byte[] text, int from, int to) {
        int length = to - from;
        int row = rows & (BLOCK - 1);
        if (row == 0 && rows > 0) {
            bytes.add(Arrays.copyOf(current, used));
            ends.add(currentEnds);
            currentEnds = new int[BLOCK];
            used = 0;
        }
        if (row == currentEnds.length) {
            currentEnds = Arrays.copyOf(currentEnds, Math.min(BLOCK, Math.max(SMALLEST, 4 * row)));
        }
        if (used + length > current.length) {
            current = Arrays.copyOf(current, Math.max(Math.max(SMALLEST, used + length), 2 * used));
        }
        System.arraycopy(text, from, current, used, length);
        used += length;
        currentEnds[row] = used;
        rows++;
        enclosed &= length == 0 || (length > 1 && text[from] == '"' && text[to - 1] == '"');
    }

    /** Whether every text stands between double quotes, or is empty. */
    public boolean isEnclosed() {
        return enclosed;
    }

    @Override
    public String get(int row) {
        if (row < 0 || row >= rows) {
            throw new IndexOutOfBoundsException("row " + row + " of " + rows);
        }
        int block = row / BLOCK;
        int in = row % BLOCK;
        boolean last = block == bytes.size();
        int[] blockEnds = last ? currentEnds : ends.get(block);
        int from = in == 0 ? 0 : blockEnds[in - 1];
        return new String(last ? current : bytes.get(block), from, blockEnds[in] - from, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return rows;
    }
}
