package latentfx.ui.distances;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import latentfx.analysis.distances.CubeCurve;
import latentfx.analysis.distances.DistanceHistogram;
import latentfx.task.Cancellation;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;

/** Cubes of more and more dimensions, and the distances in one that is chosen. For the FX thread. */
public final class CubeViewModel {
    /** Fewest dimensions of the cube that is chosen. */
    public static final int LEAST = CubeCurve.DIMENSIONS.get(0);

    /** Most dimensions of it. */
    public static final int MOST = CubeCurve.DIMENSIONS.get(CubeCurve.DIMENSIONS.size() - 1);

    private static final int USUAL = 2;

    private final IntegerProperty dimensions = new SimpleIntegerProperty(USUAL);
    private final ReadOnlyObjectWrapper<Optional<CubeCurve>> curve = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Cube>> cube = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Boolean, CubeCurve> curves;
    private final LatestAnswer<Integer, Cube> cubes;
    private boolean shown;

    /**
     * The distances in a cube.
     *
     * @param dimensions of the cube
     * @param histogram of its distances
     */
    record Cube(int dimensions, DistanceHistogram histogram) {}

    CubeViewModel(Executor background, Executor fx) {
        curves = LatestAnswer.newestOnly(
                background,
                fx,
                (question, cancellation) -> CubeCurve.measure(cancellation),
                found -> curve.set(Optional.of(found)),
                Failures.of(CubeViewModel.class, "distances could not be measured"));
        cubes = LatestAnswer.keepingUp(
                background,
                fx,
                CubeViewModel::measure,
                found -> cube.set(Optional.of(found)),
                Failures.of(CubeViewModel.class, "distances could not be measured"));
        dimensions.addListener((property, before, now) -> ask());
    }

    private static Cube measure(int dimensions, Cancellation cancellation) {
        return new Cube(dimensions, DistanceHistogram.of(CubeCurve.cube(dimensions, 0), CubeCurve.QUERIES));
    }

    void show(boolean visible) {
        shown = visible;
        if (!visible) {
            curves.cancel();
            cubes.cancel();
        } else if (curve.get().isEmpty() && !curves.isBusy()) {
            curves.ask(true);
        }
        ask();
    }

    private void ask() {
        boolean known =
                cube.get().filter(it -> it.dimensions() == dimensions.get()).isPresent();
        if (shown && (!known || cubes.isBusy())) {
            cubes.ask(Math.max(LEAST, Math.min(MOST, dimensions.get())));
        }
    }

    /** Dimensions of the cube whose distances are shown, {@link #LEAST} to {@link #MOST}. */
    public IntegerProperty dimensionsProperty() {
        return dimensions;
    }

    /** The contrast of cubes; empty until it is known. */
    ReadOnlyObjectProperty<Optional<CubeCurve>> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** The distances in the chosen cube, or in the one chosen before while they are computed. */
    ReadOnlyObjectProperty<Optional<Cube>> cubeProperty() {
        return cube.getReadOnlyProperty();
    }
}
