package latentfx.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.RenderedImage;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts images with at most 256 colours into indexed ones without loss. */
final class IndexedColours {
    private static final int MOST = 256;
    private static final int OPAQUE = 0xFFFFFF;

    /** In place of the index of a transparent colour, where there is none. */
    static final int NO_COLOUR = -1;

    private IndexedColours() {}

    /** The pixels of {@code image} as 0xAARRGGBB, row by row. */
    static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** {@code image} with an exact colour table, or unchanged if it has more than 256 colours. */
    static RenderedImage of(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = pixels(image);
        Map<Integer, Integer> table = new LinkedHashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            Integer index = table.computeIfAbsent(pixels[i] & OPAQUE, colour -> table.size());
            if (index >= MOST) {
                return image;
            }
            indices[i] = (byte) (int) index;
        }
        int[] colours = table.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] full = new int[MOST];
        System.arraycopy(colours, 0, full, 0, colours.length);
        IndexColorModel model =
                new IndexColorModel(Byte.SIZE, MOST, full, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage indexed = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        indexed.getRaster().setDataElements(0, 0, width, image.getHeight(), indices);
        return indexed;
    }
}
