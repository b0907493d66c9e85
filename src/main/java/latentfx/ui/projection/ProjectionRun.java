package latentfx.ui.projection;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.model.OpenModel;
import latentfx.projection.Embedding;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.ProjectionRemark;
import latentfx.projection.ProjectionSettings;
import latentfx.task.Cancellation;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.ui.map.Arrangement;
import org.jspecify.annotations.Nullable;

/**
 * One run of a projection: computes an arrangement, and passes on the newest of those that its points go through while they
 * move.
 */
final class ProjectionRun {
    private final OpenModel open;
    private final ProjectionSettings settings;
    private final ProjectionMethod method;
    private final LatestSlot<Arrangement> moments;
    private final Motion motion = Motion.shown(System::nanoTime, this::show);
    /** What is computed from and was passed on last; used by the computing thread only. */
    private @Nullable SampledPoints points;

    private @Nullable Arrangement last;

    /**
     * A run that has not begun.
     *
     * @param fx where {@code shown} takes the arrangements that the points go through
     */
    ProjectionRun(
            OpenModel open, ProjectionSettings settings, Executor fx, BiConsumer<ProjectionRun, Arrangement> shown) {
        this.open = open;
        this.settings = settings;
        method = settings.make();
        moments = new LatestSlot<>(fx, moment -> shown.accept(this, moment));
    }

    /**
     * Computes the arrangement.
     *
     * @throws IllegalArgumentException if images are asked for but not available, or the method refuses the points
     */
    Arrangement compute(
            SampleImages images,
            ProjectionViewModel.Projecting projecting,
            Cancellation cancellation,
            Consumer<Progress> progress) {
        SampledPoints sampled = SampledPoints.of(open, settings, images);
        points = sampled;
        Projected made =
                projecting.project(method, sampled.points(), sampled.classes(), motion, progress, cancellation);
        return Arrangement.of(settings, sampled.ofAll(made), open);
    }

    private void show(Motion.Moment moment) {
        SampledPoints sampled = points;
        if (sampled == null) {
            return;
        }
        Embedding embedding = new Embedding(
                moment.positions(),
                sampled.samples(),
                sampled.given(),
                method.seed(),
                List.of(new ProjectionRemark.UnderWay(moment.step(), moment.steps())));
        Projected now = Projected.unmeasured(method, embedding);
        Arrangement before = last;
        Arrangement next = before == null ? Arrangement.of(settings, now, open) : before.movedTo(now);
        last = next;
        moments.offer(next);
    }

    /** The settings. */
    ProjectionSettings settings() {
        return settings;
    }

    /** Ends the motion where the points are; the arrangement is then computed from that. */
    void stop() {
        motion.stop();
    }
}
