package latentfx.data.images.picture;

/**
 * A decoded picture, not yet brought to its size.
 *
 * @param samples of the pixels that were decoded
 * @param coding what they mean
 */
record DecodedPicture(Samples samples, ColourCoding coding) {
    /** Weights of red, green and blue in a grey value (ITU-R BT.601). */
    private static final float[] LUMA = {0.299f, 0.587f, 0.114f};

    /**
     * The picture in {@code window}'s size in the middle of a square of ground.
     *
     * @return {@code options.shape().size()} bytes, row by row, channels last
     */
    byte[] square(SourceWindow window, PictureOptions options) {
        Samples scaled = samples.scaledTo(window.width(), window.height());
        int side = options.side();
        int channels = options.colour().channels();
        byte[] square = new byte[side * side * channels];
        if (window.width() < side || window.height() < side) {
            fill(square, options);
        }
        int top = (side - window.height()) / 2;
        int left = (side - window.width()) / 2;
        float[] rgb = new float[3];
        int at = 0;
        for (int y = 0; y < window.height(); y++) {
            int to = ((top + y) * side + left) * channels;
            if (isAsWanted(channels)) {
                copy(scaled.values(), at, square, to, window.width() * channels);
                at += window.width() * channels;
                continue;
            }
            for (int x = 0; x < window.width(); x++) {
                coding.decode(scaled.values(), at, rgb);
                put(rgb, square, to, channels);
                at += scaled.channels();
                to += channels;
            }
        }
        return square;
    }

    /** Whether the samples are the values of pixels. */
    private boolean isAsWanted(int channels) {
        return channels == 3 ? coding == ColourCoding.RGB : coding == ColourCoding.GREY && samples.channels() == 1;
    }

    private static void copy(float[] values, int from, byte[] pixels, int to, int count) {
        for (int i = 0; i < count; i++) {
            pixels[to + i] = level(values[from + i]);
        }
    }

    private static void fill(byte[] square, PictureOptions options) {
        int channels = options.colour().channels();
        float[] ground = options.groundColour();
        for (int at = 0; at < square.length; at += channels) {
            put(ground, square, at, channels);
        }
    }

    private static void put(float[] rgb, byte[] pixels, int at, int channels) {
        if (channels == 1) {
            boolean grey = rgb[0] == rgb[1] && rgb[0] == rgb[2];
            pixels[at] = level(grey ? rgb[0] : LUMA[0] * rgb[0] + LUMA[1] * rgb[1] + LUMA[2] * rgb[2]);
            return;
        }
        for (int i = 0; i < 3; i++) {
            pixels[at + i] = level(rgb[i]);
        }
    }

    private static byte level(float value) {
        return (byte) (int) (255 * value + 0.5f);
    }
}
