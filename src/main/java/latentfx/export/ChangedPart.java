package latentfx.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest rectangle that holds all pixels in which two frames of an animation differ.
 *
 * @param left column of its left edge
 * @param top row of its upper edge
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param colours its pixels row by row, 0xRRGGBB; {@value #UNCHANGED} where both frames are the same
 */
record ChangedPart(int left, int top, int width, int height, int[] colours) {
    /** The index of pixels that stay as they are. */
    static final int SAME = 0;

    private static final int UNCHANGED = -1;
    private static final int MOST = 256;
    private static final int OPAQUE = 0xFFFFFF;

    /** What differs between {@code before} and {@code now}, of the same size; one unchanged pixel if nothing does. */
    static ChangedPart of(int[] before, int[] now, int frameWidth) {
        int left = frameWidth;
        int right = -1;
        int top = Integer.MAX_VALUE;
        int bottom = -1;
        for (int i = 0; i < now.length; i++) {
            if (((now[i] ^ before[i]) & OPAQUE) != 0) {
                left = Math.min(left, i % frameWidth);
                right = Math.max(right, i % frameWidth);
                top = Math.min(top, i / frameWidth);
                bottom = i / frameWidth;
            }
        }
        if (bottom < 0) {
            return new ChangedPart(0, 0, 1, 1, new int[] {UNCHANGED});
        }
        int width = right - left + 1;
        int height = bottom - top + 1;
        int[] colours = new int[width * height];
        for (int i = 0; i < colours.length; i++) {
            int at = (top + i / width) * frameWidth + left + i % width;
            colours[i] = ((now[at] ^ before[at]) & OPAQUE) == 0 ? UNCHANGED : now[at] & OPAQUE;
        }
        return new ChangedPart(left, top, width, height, colours);
    }

    /** This part with an exact colour table, in which {@value #SAME} is transparent; empty with more than 255 colours. */
    Optional<BufferedImage> indexed() {
        Map<Integer, Integer> table = new LinkedHashMap<>(Map.of(UNCHANGED, SAME));
        byte[] indices = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            int index = table.computeIfAbsent(colours[i], colour -> table.size());
            if (index >= MOST) {
                return Optional.empty();
            }
            indices[i] = (byte) index;
        }
        int[] full = new int[MOST];
        table.forEach((colour, index) -> full[index] = Math.max(0, colour));
        IndexColorModel model = new IndexColorModel(Byte.SIZE, MOST, full, 0, false, SAME, DataBuffer.TYPE_BYTE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        image.getRaster().setDataElements(0, 0, width, height, indices);
        return Optional.of(image);
    }
}
