package latentfx.ui.map;

import latentfx.projection.Isomap;
import latentfx.projection.LocallyLinear;
import latentfx.projection.PrincipalPlane;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.RawPlane;
import latentfx.projection.Tsne;
import latentfx.projection.Umap;

/** The methods of projection as the user picks them, each with the options it really has. */
public enum ProjectionChoice {
    PCA(false, false),
    RAW(false, false),
    TSNE(false, true),
    UMAP(true, false),
    ISOMAP(true, false),
    LLE(true, false);

    private static final int MOST = 1_000_000;

    private final boolean neighbours;
    private final boolean perplexity;

    ProjectionChoice(boolean neighbours, boolean perplexity) {
        this.neighbours = neighbours;
        this.perplexity = perplexity;
    }

    /** Whether the map is drawn along two axes that can be chosen. */
    public boolean hasAxes() {
        return this == PCA || this == RAW;
    }

    /** Whether the number of neighbours matters. */
    public boolean hasNeighbours() {
        return neighbours;
    }

    /** Whether the perplexity matters. */
    public boolean hasPerplexity() {
        return perplexity;
    }

    /** Whether the seed matters. */
    public boolean hasSeed() {
        return this == TSNE || this == UMAP;
    }

    /** How many points it places within seconds; the user may ask for more. */
    public int usualPoints() {
        return switch (this) {
            case PCA, RAW -> MOST;
            case TSNE, UMAP -> 5_000;
            case ISOMAP, LLE -> 2_000;
        };
    }

    /** The usual number of neighbours. */
    public int usualNeighbours() {
        return this == UMAP ? Umap.USUAL_NEIGHBOURS : Isomap.USUAL.neighbours();
    }

    /**
     * The method with these options; those that it does not have are passed over.
     *
     * @throws IllegalArgumentException if one that it has is out of range
     */
    ProjectionMethod method(int neighbours, double perplexity, long seed, int first, int second) {
        return switch (this) {
            case PCA -> new PrincipalPlane(first, second);
            case RAW -> new RawPlane(first, second);
            case TSNE -> Tsne.of(perplexity, seed);
            case UMAP -> Umap.of(neighbours, seed);
            case ISOMAP -> new Isomap(neighbours);
            case LLE -> new LocallyLinear(neighbours);
        };
    }
}
