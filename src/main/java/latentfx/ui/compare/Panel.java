package latentfx.ui.compare;

/** What lies below the two maps. */
public enum Panel {
    /** The walk along a path. */
    PATH,
    /** Both models in numbers. */
    NUMBERS,
    /** The emptiest place of a model. */
    HOLE,
    /** What a variational encoder says of one sample. */
    POSTERIOR,
    /** The neighbours of a sample in pixels, in codes and on the map. */
    NEIGHBOURS
}
