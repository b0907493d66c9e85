package latentfx.data.synthetic;

import java.util.Arrays;

/**
 * A round pen with a soft edge that draws lines on one image: pixels are 1 inside the line and 0 outside, with a smooth
 * transition of about 1.5 pixels. Lines that cross or meet do not add up.
 */
final class SoftPen {
    private static final float SOFTNESS = 0.8f;

    private final int height;
    private final int width;
    /** Distance from the centre of each pixel to the nearest edge of ink, negative inside. */
    private final float[] edge;

    SoftPen(int height, int width) {
        this.height = height;
        this.width = width;
        edge = new float[height * width];
        Arrays.fill(edge, Float.MAX_VALUE);
    }

    /** Draws from one point to another, coordinates in pixels, with the pen's radius changing from one to the other. */
    void line(float x0, float y0, float radius0, float x1, float y1, float radius1) {
        float reach = Math.max(radius0, radius1) + SOFTNESS;
        int left = clamp(Math.min(x0, x1) - reach, width);
        int right = clamp(Math.max(x0, x1) + reach + 1, width);
        int top = clamp(Math.min(y0, y1) - reach, height);
        int bottom = clamp(Math.max(y0, y1) + reach + 1, height);
        float alongX = x1 - x0;
        float alongY = y1 - y0;
        float perLength = 1 / Math.max(alongX * alongX + alongY * alongY, 1e-12f);
        for (int row = top; row < bottom; row++) {
            float fromY = row + 0.5f - y0;
            for (int column = left; column < right; column++) {
                float fromX = column + 0.5f - x0;
                float t = Math.max(0, Math.min(1, (fromX * alongX + fromY * alongY) * perLength));
                float offX = fromX - t * alongX;
                float offY = fromY - t * alongY;
                float distance = (float) Math.sqrt(offX * offX + offY * offY) - radius0 - t * (radius1 - radius0);
                int pixel = row * width + column;
                edge[pixel] = Math.min(edge[pixel], distance);
            }
        }
    }

    private static int clamp(float coordinate, int limit) {
        return Math.max(0, Math.min(limit, (int) Math.floor(coordinate)));
    }

    /** The image so far, row by row, values in [0, 1]. */
    float[] image() {
        float[] image = new float[edge.length];
        for (int i = 0; i < image.length; i++) {
            float inside = Math.max(0, Math.min(1, (SOFTNESS - edge[i]) / (2 * SOFTNESS)));
            image[i] = inside * inside * (3 - 2 * inside);
        }
        return image;
    }
}
