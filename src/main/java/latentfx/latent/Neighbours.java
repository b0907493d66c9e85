package latentfx.latent;

import latentfx.math.Nearest;
import latentfx.math.Samples;
import latentfx.math.SquaredDistances;

/**
 * Exact search for the samples whose codes are nearest to a point in latent space, fast enough for every mouse event.
 * Keeps a copy of the codes; safe for use by several threads.
 */
public final class Neighbours {
    private final SquaredDistances distances;

    /** Prepares the search in {@code codes}, one sample per row. */
    public Neighbours(Samples codes) {
        distances = SquaredDistances.to(codes);
    }

    /**
     * The {@code k} nearest samples to {@code code} by Euclidean distance; fewer if there are not so many. Of equally distant
     * ones the lower index comes first.
     *
     * @throws IllegalArgumentException if {@code code} has another number of dimensions, or {@code k} is below 1
     */
    public Neighbourhood nearest(float[] code, int k) {
        return nearest(code, k, -1);
    }

    /** The {@code k} nearest samples to {@code code}, without sample {@code except} (-1: none is excluded). */
    public Neighbourhood nearest(float[] code, int k, int except) {
        Nearest nearest = new Nearest(k);
        nearest.among(distances.from(code), except);
        return new Neighbourhood(nearest.indices(), nearest.distances(distances.unit()));
    }
}
