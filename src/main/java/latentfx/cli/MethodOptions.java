package latentfx.cli;

import latentfx.projection.Isomap;
import latentfx.projection.LocallyLinear;
import latentfx.projection.PrincipalPlane;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.RawPlane;
import latentfx.projection.Tsne;
import latentfx.projection.Umap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how points are placed on a plane. Those that the method does not have are refused. */
final class MethodOptions {
    /** The methods, by the words that the user types. */
    enum Name {
        pca,
        raw,
        tsne,
        umap,
        isomap,
        lle
    }

    @Option(
            names = "--method",
            required = true,
            paramLabel = "pca|raw|tsne|umap|isomap|lle",
            description = "How points are placed on the plane.")
    private Name method = Name.pca;

    @Option(
            names = "--neighbours",
            paramLabel = "K",
            description = "umap, isomap, lle: neighbours of each point, 2 to 200. Default: 15 for umap, else 10.")
    private @Nullable Integer neighbours;

    @Option(
            names = "--perplexity",
            paramLabel = "P",
            description = "tsne: roughly how many neighbours each point attends to, 2 to 100. Default: 30.")
    private @Nullable Double perplexity;

    @Option(
            names = "--axes",
            paramLabel = "X,Y",
            description = "pca, raw: which two axes, counted from 1. Default: 1,2.")
    private @Nullable String axes;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "tsne, umap: decides the random numbers; the others have none. Default: 0.")
    private @Nullable Long seed;

    /**
     * The method with its options.
     *
     * @throws WrongUsageException if one does not apply or is out of range
     */
    ProjectionMethod chosen(Console console) throws WrongUsageException {
        refuse("--neighbours", neighbours, method == Name.umap || method == Name.isomap || method == Name.lle);
        refuse("--perplexity", perplexity, method == Name.tsne);
        refuse("--axes", axes, method == Name.pca || method == Name.raw);
        ProjectionMethod chosen;
        try {
            chosen = make();
        } catch (IllegalArgumentException outOfRange) {
            throw new WrongUsageException("--method " + method + ": " + outOfRange.getMessage() + ".");
        }
        if (seed != null && chosen.seed().isEmpty()) {
            console.tell("%s draws no random numbers: --seed %d changes nothing.", method, seed);
        }
        return chosen;
    }

    private void refuse(String option, @Nullable Object value, boolean applies) throws WrongUsageException {
        if (value != null && !applies) {
            throw new WrongUsageException(option + " " + value + " does not apply to --method " + method + ".");
        }
    }

    private ProjectionMethod make() throws WrongUsageException {
        long decides = seed == null ? 0 : seed;
        int[] two = twoAxes();
        return switch (method) {
            case pca -> new PrincipalPlane(two[0], two[1]);
            case raw -> new RawPlane(two[0], two[1]);
            case tsne -> Tsne.of(perplexity == null ? Tsne.USUAL_PERPLEXITY : perplexity, decides);
            case umap -> Umap.of(neighbours == null ? Umap.USUAL_NEIGHBOURS : neighbours, decides);
            case isomap -> neighbours == null ? Isomap.USUAL : new Isomap(neighbours);
            case lle -> neighbours == null ? LocallyLinear.USUAL : new LocallyLinear(neighbours);
        };
    }

    private int[] twoAxes() throws WrongUsageException {
        if (axes == null) {
            return new int[] {0, 1};
        }
        if (!axes.matches("[0-9]{1,6},[0-9]{1,6}")) {
            throw new WrongUsageException("--axes must be two numbers such as 1,3, not " + axes + ".");
        }
        int comma = axes.indexOf(',');
        return new int[] {
            Integer.parseInt(axes.substring(0, comma)) - 1, Integer.parseInt(axes.substring(comma + 1)) - 1
        };
    }
}
