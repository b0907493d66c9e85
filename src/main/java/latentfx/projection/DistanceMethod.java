package latentfx.projection;

import java.util.function.Consumer;
import latentfx.math.Samples;
import latentfx.math.Scaling;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/**
 * A projection method that depends on the distances between points alone. It sees the points {@linkplain Scaling scaled}
 * to the order of 1, so points of any scale give the same map.
 */
interface DistanceMethod extends ProjectionMethod {
    /**
     * Projects points whose distances have squares within single precision.
     *
     * @see ProjectionMethod#fit
     */
    Embedding place(Samples points, Consumer<Progress> progress, Cancellation cancellation);

    /** Like {@link #place(Samples, Consumer, Cancellation)}; a method that moves points step by step shows them to {@code motion}. */
    default Embedding place(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation) {
        return place(points, progress, cancellation);
    }

    /** Whether distances on the map are in the units of the points. */
    boolean keepsUnits();

    @Override
    default Embedding fit(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        return fit(points, Motion.unseen(), progress, cancellation);
    }

    @Override
    default Embedding fit(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation) {
        Checks.finite(points);
        Scaling scaling = Scaling.of(points);
        Embedding placed = place(scaling.apply(points), motion, progress, cancellation);
        return keepsUnits() ? placed.times(scaling.unit()) : placed;
    }
}
