package latentfx.data.images.picture;

/** Whether pictures are read in grey or in colour. */
public enum PictureColour {
    /** One channel: ITU-R BT.601 luma of the coded values, {@code 0.299 R + 0.587 G + 0.114 B}. */
    GREY(1),
    /** Three channels: red, green, blue. */
    RGB(3);

    private final int channels;

    PictureColour(int channels) {
        this.channels = channels;
    }

    /** Number of channels, 1 or 3. */
    public int channels() {
        return channels;
    }
}
