package latentfx.ui.compare;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import latentfx.math.Matrix;
import latentfx.projection.Alignment;
import latentfx.projection.Procrustes;
import latentfx.task.Failures;
import latentfx.task.LatestAnswer;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;

/**
 * Rotates and, where needed, mirrors the right map so that its samples lie as closely as possible like those of the
 * left one (orthogonal Procrustes without scaling). For the FX thread.
 */
public final class AlignViewModel {
    private static final double SAME = 1e-5;

    private final MapViewModel left;
    private final MapViewModel right;
    private final BooleanSupplier linked;
    private final BooleanProperty aligned = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Alignment>> turn = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LatestAnswer<Pair, Alignment> fits;

    private record Pair(MapPicture left, MapPicture right) {}

    /** Aligns two maps while {@code linked} says that both show the same samples. */
    AlignViewModel(MapViewModel left, MapViewModel right, BooleanSupplier linked, Executor background, Executor fx) {
        this.left = left;
        this.right = right;
        this.linked = linked;
        fits = LatestAnswer.newestOnly(
                background,
                fx,
                (pair, cancellation) ->
                        fit(pair.right().plain().points(), pair.left().points()),
                this::use,
                Failures.of(AlignViewModel.class, "the maps could not be aligned"));
        aligned.addListener((property, before, now) -> align());
        left.pictureProperty().addListener((property, before, now) -> align());
        right.pictureProperty().addListener((property, before, now) -> align());
    }

    /**
     * The rotation or reflection that brings {@code moved} closest to {@code fixed}; only samples with a position on
     * both maps count.
     */
    private static Alignment fit(Matrix moved, Matrix fixed) {
        int[] both = IntStream.range(0, moved.rows())
                .filter(i -> Float.isFinite(moved.get(i, 0)) && Float.isFinite(fixed.get(i, 0)))
                .toArray();
        return Procrustes.fit(rows(moved, both), rows(fixed, both), false);
    }

    private static Matrix rows(Matrix points, int[] rows) {
        float[] values = new float[2 * rows.length];
        for (int i = 0; i < rows.length; i++) {
            points.copyRows(rows[i], 1, values, 2 * i);
        }
        return Matrix.wrap(rows.length, 2, values);
    }

    private void align() {
        MapPicture here = left.pictureProperty().get();
        MapPicture there = right.pictureProperty().get();
        fits.cancel();
        if ((here != null && here.moving()) || (there != null && there.moving())) {
            return; // aligned when the points rest
        }
        boolean possible = here != null
                && there != null
                && linked.getAsBoolean()
                && here.points().rows() == there.points().rows();
        if (aligned.get() && possible) {
            fits.ask(new Pair(here, there));
        } else {
            turn.set(Optional.empty());
            right.turnProperty().set(Optional.empty());
        }
    }

    /** Turns the right map. That lays it out anew and leads back here, so an equal turn is not applied again. */
    private void use(Alignment fresh) {
        Optional<Alignment> before = turn.get();
        if (before.isEmpty() || apart(before.get(), fresh) > SAME) {
            turn.set(Optional.of(fresh));
            right.turnProperty().set(Optional.of(fresh));
        }
    }

    private static double apart(Alignment one, Alignment other) {
        double apart = 0;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                apart = Math.max(apart, Math.abs(one.rotation(row, column) - other.rotation(row, column)));
            }
        }
        return apart;
    }

    /** Whether the maps are to be aligned; has no effect while they show different samples. */
    public BooleanProperty alignedProperty() {
        return aligned;
    }

    /** How the right map is turned; empty while it is not. */
    public ReadOnlyObjectProperty<Optional<Alignment>> turnProperty() {
        return turn.getReadOnlyProperty();
    }
}
