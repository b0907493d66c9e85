package latentfx.ui.arena;

/** Premultiplied ARGB pixels, row by row, and lines over them. For one thread. */
final class Pixels {
    private final int[] values;
    private final int width;
    private final int height;

    Pixels(int[] values, int width, int height) {
        this.values = values;
        this.width = width;
        this.height = height;
    }

    /** The premultiplied pixel of colour {@code rgb} at strength {@code alpha}. */
    static int premultiplied(int rgb, double alpha) {
        int a = (int) Math.round(alpha * 255);
        int red = ((rgb >> 16 & 0xff) * a + 127) / 255;
        int green = ((rgb >> 8 & 0xff) * a + 127) / 255;
        int blue = ((rgb & 0xff) * a + 127) / 255;
        return a << 24 | red << 16 | green << 8 | blue;
    }

    /** Premultiplied {@code above} over {@code below}, two channels at a time. */
    private static int over(int above, int below) {
        int keep = 256 - (above >>> 24);
        int redBlue = (((below & 0xff00ff) * keep) >>> 8) & 0xff00ff;
        int alphaGreen = ((below >>> 8 & 0xff00ff) * keep) & 0xff00ff00;
        return above + (alphaGreen | redBlue);
    }

    /** Copies a square stamp over the pixels, its corner at ({@code left}, {@code top}), as far as it is inside. */
    void stamp(int[] stamp, int side, int left, int top) {
        int fromX = Math.max(0, -left);
        int toX = Math.min(side, width - left);
        int toY = Math.min(side, height - top);
        for (int row = Math.max(0, -top); row < toY; row++) {
            int target = (top + row) * width + left;
            for (int column = fromX; column < toX; column++) {
                int above = stamp[row * side + column];
                if (above != 0) {
                    values[target + column] = over(above, values[target + column]);
                }
            }
        }
    }

    /** A line one pixel wide; ends outside are allowed, lines that lie wholly outside are not drawn. */
    void line(double fromX, double fromY, double toX, double toY, int tint) {
        if (Math.max(fromX, toX) < 0
                || Math.max(fromY, toY) < 0
                || Math.min(fromX, toX) >= width
                || Math.min(fromY, toY) >= height) {
            return;
        }
        int steps = (int) Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        double stepX = steps == 0 ? 0 : (toX - fromX) / steps;
        double stepY = steps == 0 ? 0 : (toY - fromY) / steps;
        for (int i = 0; i <= steps; i++) {
            double x = fromX + i * stepX;
            double y = fromY + i * stepY;
            if (x >= 0 && y >= 0 && x < width && y < height) {
                int column = (int) x;
                int row = (int) y;
                int at = row * width + column;
                values[at] = over(tint, values[at]);
            }
        }
    }
}
