package latentfx.projection;

import java.util.List;
import java.util.function.Consumer;
import latentfx.math.Samples;
import latentfx.task.Cancellation;
import latentfx.task.Progress;

/** A projection method that moves points step by step, which can be watched and ended early. */
interface MovingMethod extends DistanceMethod {
    @Override
    Embedding place(Samples points, Motion motion, Consumer<Progress> progress, Cancellation cancellation);

    @Override
    default Embedding place(Samples points, Consumer<Progress> progress, Cancellation cancellation) {
        return place(points, Motion.unseen(), progress, cancellation);
    }

    /** The map at the positions {@code at}, with a remark if it was ended after {@code step} of {@code steps}. */
    default Embedding ended(double[] at, int step, int steps) {
        List<ProjectionRemark> remarks = step < steps ? List.of(new ProjectionRemark.Stopped(step, steps)) : List.of();
        return Embedding.ofAll(Planes.of(at), seed(), remarks);
    }
}
