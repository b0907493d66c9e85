package latentfx.ui.projection;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import latentfx.analysis.Projected;
import latentfx.analysis.SampleImages;
import latentfx.math.Matrix;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
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

/**
 * The projection of one map: options, progress, cancellation, result. A running projection is cancelled when the map
 * shows another model. For the FX thread.
 */
public final class ProjectionViewModel {
    private final MapViewModel map;
    private final SampleImages images;
    private final Projecting projecting;
    private final UndoStack undo;
    private final ProjectionOptions options = new ProjectionOptions();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ProjectionJob<Arrangement> job;
    private Optional<ProjectionSettings> asked = Optional.empty();

    /** Computes a projection: {@code workbench::project}. */
    @FunctionalInterface
    public interface Projecting {
        /** Projects points to the plane and measures the faithfulness of the result. */
        Projected project(
                ProjectionMethod method,
                Matrix points,
                Optional<int[]> labels,
                Consumer<Progress> progress,
                Cancellation cancellation);
    }

    /** The layout of a map, as one state of a step that can be undone. */
    private record Shown(AxisChoice axes, Optional<Arrangement> arrangement) {}

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
        job = new ProjectionJob<>(
                background,
                fx,
                made -> use(map.axesProperty().get(), Optional.of(made)),
                failure -> problem.set(Problem.from(failure).sentence()));
        map.pictureProperty().addListener((property, before, now) -> {
            if (before == null || now == null || !before.open().equals(now.open())) {
                job.cancel();
                problem.set("");
            }
        });
    }

    /**
     * Starts the projection that the options describe; codes along axes are shown at once. No effect without a model;
     * options out of range set {@link #problemProperty}.
     */
    public void start() {
        job.cancel();
        problem.set("");
        MapPicture picture = map.pictureProperty().get();
        if (picture == null) {
            return;
        }
        try {
            ProjectionSettings settings = options.settings();
            if (settings.alongAxes()) {
                Basis basis = settings.kind().axes().orElseThrow();
                use(new AxisChoice(basis, settings.first(), settings.second()), Optional.empty());
            } else {
                start(picture.open(), settings, settings.make());
            }
        } catch (IllegalArgumentException outOfRange) {
            problem.set(Problem.from(outOfRange).sentence());
        }
    }

    private void start(OpenModel open, ProjectionSettings settings, ProjectionMethod method) {
        asked = Optional.of(settings);
        job.start((cancellation, progress) -> {
            SampledPoints points = SampledPoints.of(open, settings, images);
            Projected made = projecting.project(method, points.points(), points.classes(), progress, cancellation);
            return Arrangement.of(settings, points.ofAll(made), open);
        });
    }

    /** Applies a layout to the map as a step that can be undone. */
    private void use(AxisChoice axes, Optional<Arrangement> arrangement) {
        Shown before =
                new Shown(map.axesProperty().get(), map.arrangementProperty().get());
        Shown after = new Shown(axes, arrangement);
        if (!after.equals(before)) {
            undo.push(null, () -> show(before), () -> show(after));
            show(after);
        }
    }

    private void show(Shown wanted) {
        map.axesProperty().set(wanted.axes());
        map.arrangementProperty().set(wanted.arrangement());
    }

    /** Sets the options to {@code settings} and starts the projection, as a lesson does. */
    public void show(ProjectionSettings settings) {
        options.set(settings);
        start();
    }

    /** Discards a projection without axes, so that the map shows the codes along axes again. */
    public void forget() {
        job.cancel();
        map.arrangementProperty().set(Optional.empty());
    }

    /** Shows the first two principal components of the codes. */
    public void reset() {
        options.kindProperty().set(Projections.along(Basis.PCA));
        options.pixelsProperty().set(false);
        start();
    }

    /** Cancels the running projection, if there is one; the map stays as it is. */
    public void cancel() {
        job.cancel();
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
        return asked.filter(settings -> runningProperty().get());
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
