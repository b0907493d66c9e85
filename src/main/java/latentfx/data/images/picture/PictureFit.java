package latentfx.data.images.picture;

/** How a picture of any proportions becomes a square. */
public enum PictureFit {
    /** The largest square in its middle; what lies outside is lost. */
    CROP,
    /** All of it in the middle of a square, the rest of which is ground. */
    PAD,
    /** All of it, with its proportions changed. */
    STRETCH
}
