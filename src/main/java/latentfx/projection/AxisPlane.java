package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A linear projection onto two axes. Axes are counted from 0 in code, and from 1 in messages and reports. */
interface AxisPlane extends ProjectionMethod {
    /** Points within seconds; the running time is linear in their number. */
    int USUAL_POINTS = 1_000_000;

    /** The catalogue entry of such a method, which does not limit the number of points. */
    static ProjectionKind kind(String id, Basis basis, BiFunction<Integer, Integer, ProjectionMethod> along) {
        return new ProjectionKind(
                id,
                Optional.of(basis),
                false,
                USUAL_POINTS,
                Integer.MAX_VALUE,
                List.of(),
                values -> along.apply(values.first(), values.second()));
    }

    /** The horizontal axis. */
    int first();

    /** The vertical axis, different from {@link #first}. */
    int second();

    @Override
    default Map<String, Number> options() {
        return Map.of("first_axis", first() + 1, "second_axis", second() + 1);
    }

    /** Refuses equal or negative axes. */
    static void check(int first, int second) {
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(
                    "axes must be two different ones counted from 1, not " + (first + 1) + " and " + (second + 1));
        }
    }

    /** Refuses axes beyond the points' number of dimensions. */
    default void checkWithin(int dimensions) {
        if (Math.max(first(), second()) >= dimensions) {
            throw new IllegalArgumentException(
                    "axis " + (Math.max(first(), second()) + 1) + " does not exist: the points have " + dimensions
                            + (dimensions == 1 ? " number" : " numbers") + " each");
        }
    }
}
