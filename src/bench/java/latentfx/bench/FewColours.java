package latentfx.bench;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings pictures of one film to the 255 colours that are most frequent in it, so that what stands still stays equal. */
final class FewColours {
    private static final int MOST = 255;
    /** Colours are counted by the upper five bits of each channel. */
    private static final int COARSE = 0xf8f8f8;

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private FewColours(int[] colours) {
        this.colours = colours;
    }

    /** The colours for {@code frames}. */
    static FewColours of(List<BufferedImage> frames) {
        Map<Integer, long[]> counts = new HashMap<>(); // count and exact colour that was seen first
        for (BufferedImage frame : frames) {
            for (int rgb : pixels(frame)) {
                counts.computeIfAbsent(rgb & COARSE, bin -> new long[] {0, rgb & 0xffffff})[0]++;
            }
        }
        return new FewColours(counts.values().stream()
                .sorted(Comparator.comparingLong((long[] it) -> -it[0]))
                .limit(MOST)
                .mapToInt(it -> (int) it[1])
                .toArray());
    }

    private static int[] pixels(BufferedImage frame) {
        return frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth());
    }

    /** {@code frame} in these colours. */
    BufferedImage apply(BufferedImage frame) {
        int[] mapped = Arrays.stream(pixels(frame))
                .map(rgb -> nearest.computeIfAbsent(rgb & 0xffffff, this::closest))
                .toArray();
        BufferedImage few = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        few.setRGB(0, 0, few.getWidth(), few.getHeight(), mapped, 0, few.getWidth());
        return few;
    }

    private int closest(int rgb) {
        int best = colours[0];
        long least = Long.MAX_VALUE;
        for (int colour : colours) {
            long away = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                long gap = (rgb >> shift & 0xff) - (colour >> shift & 0xff);
                away += gap * gap;
            }
            if (away < least) {
                least = away;
                best = colour;
            }
        }
        return best;
    }
}
