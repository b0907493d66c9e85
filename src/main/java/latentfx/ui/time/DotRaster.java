package latentfx.ui.time;

import java.util.Arrays;
import latentfx.math.Matrix;
import latentfx.ui.fx.Palette;

/** Draws the places of samples as small soft discs in their classes' colours, on screen and in films alike. */
final class DotRaster {
    private final int side;
    private final int[] pixels;

    /** Square, {@code side} pixels wide. */
    DotRaster(int side) {
        this.side = side;
        this.pixels = new int[side * side];
    }

    int side() {
        return side;
    }

    /** The pixels row by row, opaque; drawn over by the next picture. */
    int[] pixels() {
        return pixels;
    }

    /**
     * Draws.
     *
     * @param places one a row, two columns, upwards being up
     * @param span map units from the middle to each side
     * @param labels class of each sample
     * @param background 0xRRGGBB
     */
    void draw(Matrix places, double span, int[] labels, int background) {
        Arrays.fill(pixels, 0xFF000000 | background);
        double scale = side / (2 * span);
        int radius = Math.max(1, side / 300);
        int strength = places.rows() > 5000 ? 150 : 205;
        for (int i = 0; i < places.rows(); i++) {
            float x = places.get(i, 0);
            float y = places.get(i, 1);
            if (Float.isFinite(x) && Float.isFinite(y)) {
                disc(
                        (int) Math.round(side / 2.0 + x * scale),
                        (int) Math.round(side / 2.0 - y * scale),
                        radius,
                        Palette.rgb(labels[i]),
                        strength);
            }
        }
    }

    /** Draws how far the time has come along the lower edge. */
    void drawProgress(double share, int rgb) {
        int end = (int) Math.round(side * Math.max(0, Math.min(1, share)));
        for (int row = side - 4; row < side; row++) {
            Arrays.fill(pixels, row * side, row * side + end, 0xFF000000 | rgb);
        }
    }

    private void disc(int centreX, int centreY, int radius, int rgb, int strength) {
        for (int y = Math.max(0, centreY - radius); y <= Math.min(side - 1, centreY + radius); y++) {
            for (int x = Math.max(0, centreX - radius); x <= Math.min(side - 1, centreX + radius); x++) {
                boolean corner = radius > 0 && Math.abs(x - centreX) == radius && Math.abs(y - centreY) == radius;
                blend(y * side + x, rgb, corner ? strength / 3 : strength);
            }
        }
    }

    private void blend(int at, int rgb, int strength) {
        int under = pixels[at];
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int below = under >> shift & 0xff;
            mixed = mixed << 8 | below + ((rgb >> shift & 0xff) - below) * strength / 255;
        }
        pixels[at] = mixed;
    }
}
