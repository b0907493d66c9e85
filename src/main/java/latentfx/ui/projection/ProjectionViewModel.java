package latentfx.ui.projection;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.math.Samples;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.projection.Motion;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Projections;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.ShownLayout;

/**
 * The projection of one map: options, progress, cancellation, result. A running projection is cancelled when the map
 * shows another model. For the FX thread.
 */
public final class ProjectionViewModel {
    private final MapViewModel map;
    private final SampleImages images;
    private final Projecting projecting;
    private final UndoStack undo;
    private final Executor fx;
    private final ProjectionOptions options = new ProjectionOptions();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ProjectionJob<Arrangement> job;
    private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();
    private final MovingLayout moving;
    private Optional<ProjectionRun> run = Optional.empty();

    /** Computes a projection: {@code workbench::project}. */
    @FunctionalInterface
    public interface Projecting {
        /**
         * Projects points to the plane and measures the faithfulness of the result; {@code motion} sees methods that move
         * points step by step and may end them early.
         */
        Projected project(
                ProjectionMethod method,
                Samples points,
                Optional<int[]> labels,
                Motion motion,
                Consumer<Progress> progress,
                Cancellation cancellation);
    }

    /** Projects the samples of {@code map} on {@code background}; raw pixels come from {@code images}. */
    public ProjectionViewModel(
            MapViewModel map,
            SampleImages images,
            Projecting projecting,
            UndoStack undo,
            Executor background,
            Executor fx) {
        this.map = map;
        this.images = images;
        this.projecting = projecting;
        this.undo = undo;
        this.fx = fx;
        job = new ProjectionJob<>(background, fx, this::take, this::fail);
        moving = new MovingLayout(map, job::cancel);
        map.pictureProperty().addListener((property, before, now) -> {
            if (before == null || now == null || !before.open().equals(now.open())) {
                cancel();
                problem.set("");
            }
        });
        map.axesProperty().addListener((property, before, now) -> follow(now.basis()));
    }

    /** Offers what a tool or an undo has brought on the map, unless another method is being chosen. */
    private void follow(Basis shown) {
        if (options.alongAxes()) {
            options.kindProperty().set(Projections.along(shown));
        }
    }

    /** Whether the map shows what the options ask for; only of codes along axes can that be said. */
    boolean isShown() {
        return options.alongAxes()
                && map.arrangementProperty().get().isEmpty()
                && options.kindProperty()
                        .get()
                        .axes()
                        .equals(Optional.of(map.axesProperty().get().basis()));
    }

    /**
     * Starts the projection that the options describe; codes along axes are shown at once. No effect without a model;
     * options out of range set {@link #problemProperty}.
     */
    public void start() {
        cancel();
        problem.set("");
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            return;
        }
        try {
            ProjectionSettings settings = options.settings();
            if (settings.alongAxes()) {
                Basis basis = settings.kind().axes().orElseThrow();
                AxisChoice axes = new AxisChoice(basis, settings.first(), settings.second());
                use(ShownLayout.of(map), ShownLayout.along(axes));
            } else {
                start(picture.open(), settings);
            }
        } catch (IllegalArgumentException outOfRange) {
            problem.set(Problem.from(outOfRange).sentence());
        }
    }

    private void start(OpenModel open, ProjectionSettings settings) {
        ProjectionRun started = new ProjectionRun(open, settings, fx, this::show);
        run = Optional.of(started);
        stopped.set(false);
        job.start((cancellation, progress) -> started.compute(images, projecting, cancellation, progress));
    }

    private void show(ProjectionRun of, Arrangement moment) {
        if (job.runningProperty().get() && run.equals(Optional.of(of))) {
            moving.show(moment);
        }
    }

    private void fail(Throwable failure) {
        moving.goBack();
        problem.set(Problem.from(failure).sentence());
    }

    private void take(Arrangement made) {
        ShownLayout before = moving.before();
        moving.end();
        use(before, before.with(made));
    }

    /** Applies a layout to the map as a step that can be undone. */
    private void use(ShownLayout before, ShownLayout after) {
        after.choose(map, undo, before);
    }

    /** Sets the options to {@code settings} and starts the projection, as a lesson does. */
    public void show(ProjectionSettings settings) {
        options.set(settings);
        start();
    }

    /** Discards a projection without axes, so that the map shows the codes along axes again. */
    public void forget() {
        job.cancel();
        moving.end();
        map.arrangementProperty().set(Optional.empty());
    }

    /** Shows the first two principal components of the codes. */
    public void reset() {
        options.kindProperty().set(Projections.along(Basis.PCA));
        options.pixelsProperty().set(false);
        start();
    }

    /** Cancels the running projection, if there is one; the map goes back to the layout before. */
    public void cancel() {
        job.cancel();
        moving.goBack();
    }

    /**
     * Ends the running projection where its points are and keeps that as its result; no effect before they begin to move.
     */
    public void stop() {
        if (momentProperty().get().isPresent()) {
            stopped.set(true);
            run.ifPresent(ProjectionRun::stop);
        }
    }

    /** Whether {@link #stop} was called for the projection that is running; its result is about to come. */
    public ReadOnlyBooleanProperty stoppedProperty() {
        return stopped.getReadOnlyProperty();
    }

    /** The arrangement that the points of the running projection go through; empty while none move. */
    public ReadOnlyObjectProperty<Optional<Arrangement>> momentProperty() {
        return moving.momentProperty();
    }

    /** The settings of the next projection. */
    public ProjectionOptions options() {
        return options;
    }

    /** The map. */
    public MapViewModel map() {
        return map;
    }

    /** Whether a projection is running. */
    public ReadOnlyBooleanProperty runningProperty() {
        return job.runningProperty();
    }

    /** The settings of the projection that is running; empty while none is. */
    public Optional<ProjectionSettings> underWay() {
        return run.map(ProjectionRun::settings)
                .filter(settings -> runningProperty().get());
    }

    /** Progress of the running projection, in [0, 1]. */
    public ReadOnlyDoubleProperty progressProperty() {
        return job.progressProperty();
    }

    /** Why the last projection failed, in one sentence; empty if it did not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
