package latentfx.ui.vectors;

/**
 * What the points are coloured by.
 *
 * @param kind which numbers, if any
 * @param column the column of numbers, from 0; -1 for none
 * @param name of the column; empty where it has none
 */
record ColourBy(Kind kind, int column, String name) {
    /** The classes. */
    static final ColourBy CLASSES = new ColourBy(Kind.CLASSES, -1, "");

    /** Which numbers. */
    enum Kind {
        /** None: points have the colours of their classes. */
        CLASSES,
        /** The labels, which are numbers. */
        LABELS,
        /** A column of the vectors. */
        COLUMN
    }
}
