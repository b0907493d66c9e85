package latentfx.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of projection methods, which the command line, the window and the files are derived from. To add a
 * method, write its class with a {@link ProjectionKind}, list that here, and add its texts to the resource bundles.
 */
public final class Projections {
    private static final List<ProjectionKind> KINDS = List.of(
            PrincipalPlane.KIND, RawPlane.KIND, Tsne.KIND, Umap.KIND, Isomap.KIND, LocallyLinear.KIND, Mds.KIND);

    private Projections() {}

    /** All methods, in menu order. */
    public static List<ProjectionKind> kinds() {
        return KINDS;
    }

    /** The method with this id; empty if there is none. */
    public static Optional<ProjectionKind> find(String id) {
        return KINDS.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The method with this id.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static ProjectionKind kind(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("the method of projection \"" + id
                + "\" is not known; the methods are "
                + String.join(", ", KINDS.stream().map(ProjectionKind::id).toList())));
    }

    /** The method that projects onto the axes of {@code basis}. */
    public static ProjectionKind along(Basis basis) {
        return KINDS.stream()
                .filter(kind -> kind.axes().filter(basis::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The options of all methods: each name with the methods that have it, in menu order. */
    public static Map<String, List<ProjectionKind>> options() {
        Map<String, List<ProjectionKind>> having = new LinkedHashMap<>();
        for (ProjectionKind kind : KINDS) {
            for (ProjectionOption option : kind.options()) {
                having.computeIfAbsent(option.name(), name -> KINDS.stream()
                        .filter(other -> other.option(name).isPresent())
                        .toList());
            }
        }
        return having;
    }
}
