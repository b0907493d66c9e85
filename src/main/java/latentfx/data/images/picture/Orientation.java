package latentfx.data.images.picture;

/**
 * How a picture must be turned to stand upright, as cameras record it (EXIF and TIFF, tag 0x0112).
 *
 * @param code 1 to 8: 1 upright, 2 mirrored left to right, 3 upside down, 4 mirrored top to bottom, 5 transposed, 6 to be
 *     turned right, 7 transposed along the other diagonal, 8 to be turned left
 */
record Orientation(int code) {
    /** As it is stored. */
    static final Orientation UPRIGHT = new Orientation(1);

    Orientation {
        if (code < 1 || code > 8) {
            throw new IllegalArgumentException("orientation " + code + " is not 1 to 8");
        }
    }

    /** The orientation of a recorded value; those that mean nothing are taken as upright. */
    static Orientation of(long recorded) {
        return recorded >= 1 && recorded <= 8 ? new Orientation((int) recorded) : UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean swapsSides() {
        return code >= 5;
    }

    /** Turns a square picture of {@code channels} values a pixel upright. */
    byte[] turn(byte[] pixels, int side, int channels) {
        if (code == 1) {
            return pixels;
        }
        byte[] upright = new byte[pixels.length];
        int last = side - 1;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int row = swapsSides() ? x : y;
                int column = swapsSides() ? y : x;
                boolean flipRow = code == 3 || code == 4 || code == 7 || code == 6;
                boolean flipColumn = code == 2 || code == 3 || code == 7 || code == 8;
                int from = (flipRow ? last - row : row) * side + (flipColumn ? last - column : column);
                System.arraycopy(pixels, from * channels, upright, (y * side + x) * channels, channels);
            }
        }
        return upright;
    }
}
