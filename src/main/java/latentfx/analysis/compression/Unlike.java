package latentfx.analysis.compression;

import latentfx.data.ImageShape;

/** What is done to a picture so that it is unlike those that a codec was made with. */
public enum Unlike {
    /** Nothing. */
    AS_IS,
    /** Bright and dark are exchanged. */
    INVERTED,
    /** Left and right are exchanged. */
    MIRRORED,
    /** Turned by a quarter, clockwise; a picture that is not square is turned by a half. */
    TURNED;

    /** {@code pixels}, row by row, channels last, changed so. */
    public float[] of(float[] pixels, ImageShape shape) {
        float[] changed = new float[pixels.length];
        int channels = shape.channels();
        for (int y = 0; y < shape.height(); y++) {
            for (int x = 0; x < shape.width(); x++) {
                int from = source(x, y, shape) * channels;
                int to = (y * shape.width() + x) * channels;
                for (int channel = 0; channel < channels; channel++) {
                    float value = pixels[from + channel];
                    changed[to + channel] = this == INVERTED ? 1 - value : value;
                }
            }
        }
        return changed;
    }

    private int source(int x, int y, ImageShape shape) {
        int width = shape.width();
        int height = shape.height();
        return switch (this) {
            case AS_IS, INVERTED -> y * width + x;
            case MIRRORED -> y * width + width - 1 - x;
            case TURNED -> width == height ? (height - 1 - x) * width + y : (height - 1 - y) * width + width - 1 - x;
        };
    }
}
