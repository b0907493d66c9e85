package latentfx.ui.scatter;

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

    private final boolean neighbours;
    private final boolean perplexity;

    ProjectionChoice(boolean neighbours, boolean perplexity) {
        this.neighbours = neighbours;
        this.perplexity = perplexity;
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

    /** The usual number of neighbours. */
    public int usualNeighbours() {
        return this == UMAP ? Umap.USUAL_NEIGHBOURS : Isomap.USUAL.neighbours();
    }

    /**
     * The method with these options; those that it does not have are passed over.
     *
     * @throws IllegalArgumentException if one that it has is out of range
     */
    ProjectionMethod method(int neighbours, double perplexity, long seed) {
        return switch (this) {
            case PCA -> PrincipalPlane.WIDEST;
            case RAW -> RawPlane.FIRST_TWO;
            case TSNE -> Tsne.of(perplexity, seed);
            case UMAP -> Umap.of(neighbours, seed);
            case ISOMAP -> new Isomap(neighbours);
            case LLE -> new LocallyLinear(neighbours);
        };
    }
}
