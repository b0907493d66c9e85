package latentfx.analysis;

/** Which of the two maps. */
public enum Side {
    LEFT,
    RIGHT;

    /** The other one. */
    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
