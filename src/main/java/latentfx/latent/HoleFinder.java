package latentfx.latent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import latentfx.math.Matrix;
import latentfx.math.Nearest;
import latentfx.math.SquaredDistances;
import latentfx.task.Cancellation;

/**
 * Finds the emptiest place between clusters of codes: the middle of the largest ball without a code whose middle lies within
 * the convex hull of the dense ones (the largest empty sphere problem, Shamos and Hoey 1975). In two or three dimensions a
 * Voronoi diagram would give it exactly; for any number of dimensions this looks at places between anchors, spread evenly
 * over the codes, and climbs from the emptiest of them. Every step is towards a code, so that the place never leaves the
 * hull. On the edge of the hull, between two arms of a cloud, it may lie. The same codes give the same place. In tests its ball came within 6 % of the largest one.
 *
 * <p>Codes in thin surroundings do not count for the hull, else the place would lie between the crowd and some stray code.
 * All of them count as codes that a hole must be free of.
 */
public final class HoleFinder {
    private static final int ANCHORS = 64;
    private static final int STARTS = 24;

    /** Steps grow shorter once so many tries in a row have not helped. */
    private static final int PATIENCE = 4;

    /** Of the rough climbs so many are finished. */
    private static final int FINALISTS = 5;

    private static final double FIRST_STEP = 0.3;
    private static final double ROUGH = 0.04;
    private static final double FINE = 5e-4;
    private static final int AROUND = 10;
    private static final long SEED = 7;

    private final SquaredDistances distances;
    private final Matrix core;
    private final Matrix anchors;
    private final double usual;
    private final Cancellation cancellation;

    private HoleFinder(SquaredDistances distances, Matrix core, double usual, Cancellation cancellation) {
        this.distances = distances;
        this.core = core;
        this.anchors = Anchors.of(core, ANCHORS);
        this.usual = usual;
        this.cancellation = cancellation;
    }

    /**
     * The emptiest place; empty where there are fewer than three codes or all of them coincide. Takes about a second for
     * 10,000 codes.
     *
     * @param codes one a row; such as are not finite are left out
     * @param coreShare the share of the codes, above 0 and at most 1, whose hull the place must lie in: those with the
     *     nearest neighbours
     * @param cancellation looked at between small steps
     * @throws IllegalArgumentException if there is no such share
     */
    public static Optional<Hole> find(Matrix codes, double coreShare, Cancellation cancellation) {
        if (!(coreShare > 0 && coreShare <= 1)) {
            throw new IllegalArgumentException("a share of the codes is above 0 and at most 1, not " + coreShare);
        }
        DenseCore dense = DenseCore.of(codes, coreShare, cancellation);
        if (dense.codes().rows() < 3 || codes.rows() < 3) {
            return Optional.empty();
        }
        return new HoleFinder(SquaredDistances.to(codes), dense.codes(), dense.usual(), cancellation).search();
    }

    private Optional<Hole> search() {
        return apart(HoleCandidates.of(anchors, cancellation)).stream()
                .map(start -> climb(start, FIRST_STEP, ROUGH, 1))
                .sorted(Comparator.comparingDouble(Climb::clearance).reversed())
                .limit(FINALISTS)
                .map(rough -> climb(rough, ROUGH, FINE, PATIENCE))
                .max(Comparator.comparingDouble(Climb::clearance))
                .filter(best -> best.clearance() > 0)
                .map(best -> {
                    Neighbourhood around = around(best.place());
                    return new Hole(best.place(), Math.sqrt(best.clearance()), usual, around);
                });
    }

    private Neighbourhood around(float[] place) {
        Nearest nearest = new Nearest(AROUND);
        nearest.among(distances.from(place), -1);
        return new Neighbourhood(nearest.indices(), nearest.distances());
    }

    /** The emptiest of {@code starts}, no two in the same hole. */
    private List<Climb> apart(List<float[]> starts) {
        List<Climb> climbs = new ArrayList<>();
        for (float[] start : starts) {
            cancellation.throwIfCancelled();
            climbs.add(new Climb(start, clearance(start)));
        }
        climbs.sort(Comparator.comparingDouble(Climb::clearance).reversed());
        List<Climb> kept = new ArrayList<>();
        for (Climb climb : climbs) {
            if (kept.size() < STARTS && kept.stream().noneMatch(it -> it.covers(climb.place()))) {
                kept.add(climb);
            }
        }
        return kept;
    }

    /** Goes from one place to a better one, by ever smaller steps, until steps no longer help. */
    private Climb climb(Climb start, double first, double last, int patience) {
        Random random = new Random(SEED);
        Climb best = start;
        double step = first;
        int failed = 0;
        while (step > last) {
            Climb next = best;
            for (float[] towards : Guides.of(core, anchors, best.place(), nearestTo(best.place()), random)) {
                cancellation.throwIfCancelled();
                float[] place = towards(best.place(), towards, step);
                double clearance = clearance(place);
                if (clearance > next.clearance()) {
                    next = new Climb(place, clearance);
                }
            }
            failed = next.equals(best) ? failed + 1 : 0;
            if (failed == patience) {
                step /= 1.6;
                failed = 0;
            }
            best = next;
        }
        return best;
    }

    private int nearestIndex(float[] place) {
        Nearest nearest = new Nearest(1);
        nearest.among(distances.from(place), -1);
        return nearest.index(0);
    }

    private float[] nearestTo(float[] place) {
        return distances.row(nearestIndex(place));
    }

    private double clearance(float[] place) {
        float least = Float.POSITIVE_INFINITY;
        for (float squared : distances.from(place)) {
            least = Math.min(least, Float.isNaN(squared) ? least : squared);
        }
        return Float.isFinite(least) ? least : 0;
    }

    static float[] towards(float[] from, float[] to, double step) {
        float[] place = new float[from.length];
        for (int d = 0; d < place.length; d++) {
            place[d] = (float) (from[d] + step * (to[d] - from[d]));
        }
        return place;
    }

    /**
     * @param place within the hull
     * @param clearance squared distance from it to the nearest code
     */
    private record Climb(float[] place, double clearance) {
        /** Whether {@code other} is less than half this ball's radius away. */
        boolean covers(float[] other) {
            double square = 0;
            for (int d = 0; d < place.length; d++) {
                square += (place[d] - other[d]) * (place[d] - other[d]);
            }
            return square < clearance / 4;
        }
    }
}
