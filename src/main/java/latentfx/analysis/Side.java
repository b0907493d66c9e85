package latentfx.analysis;

/** One of the two models that are compared: the one on the left map or the one on the right map. */
public enum Side {
    LEFT,
    RIGHT;

    /** The opposite side. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
