package latentfx.ui.path;

import latentfx.projection.Basis;
import latentfx.ui.map.Layout;

/** How the code of one end of a path came about. */
public enum EndKind {
    /** The code of a sample. */
    SAMPLE,
    /** A free place on a map of principal components, taken back through the inverse of the projection. */
    INVERSE_PCA,
    /** A free place on a map of raw latent dimensions. */
    RAW_AXES,
    /** A free place on an arranged map: the codes of the samples nearest to it there, blended. */
    BLENDED,
    /** A free place on the other map, followed through the samples that lie nearest to it there. */
    FOLLOWING;

    /** How the code of a free place on a map with that layout comes about. */
    public static EndKind of(Layout layout) {
        return layout instanceof Layout.Axes axes
                ? axes.choice().basis() == Basis.PCA ? INVERSE_PCA : RAW_AXES
                : BLENDED;
    }

    /** Whether it is a free place on the map on which the end was chosen. */
    boolean ofFreePlace() {
        return this == INVERSE_PCA || this == RAW_AXES || this == BLENDED;
    }
}
