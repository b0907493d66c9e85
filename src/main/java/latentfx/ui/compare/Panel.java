package latentfx.ui.compare;

/** What lies below the two maps. */
public enum Panel {
    /** The pictures along the selected path. */
    PATH,
    /** Figures of both models. */
    NUMBERS,
    /** The largest hole among the codes of a model. */
    HOLE,
    /** The posterior that a variational encoder gives one sample. */
    POSTERIOR,
    /** The neighbours of a sample in pixels, in codes and on the map. */
    NEIGHBOURS
}
