package latentfx.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** A method that draws points along two straight axes, counted from 0. People count them from 1, so messages and reports do too. */
interface AxisPlane extends ProjectionMethod {
    /** As many points as anybody has: the time grows evenly with them. */
    int USUAL_POINTS = 1_000_000;

    /** The entry of such a method, which has no bound of its own for the number of points. */
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

    /** The axis across. */
    int first();

    /** The axis upwards, another one. */
    int second();

    @Override
    default Map<String, Number> options() {
        return Map.of("first_axis", first() + 1, "second_axis", second() + 1);
    }

    /** Refuses axes that do not span a plane. */
    static void check(int first, int second) {
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(
                    "axes must be two different ones counted from 1, not " + (first + 1) + " and " + (second + 1));
        }
    }

    /** Refuses points that do not have the axes. */
    default void checkWithin(int dimensions) {
        if (Math.max(first(), second()) >= dimensions) {
            throw new IllegalArgumentException(
                    "axis " + (Math.max(first(), second()) + 1) + " does not exist: the points have " + dimensions
                            + (dimensions == 1 ? " number" : " numbers") + " each");
        }
    }
}
