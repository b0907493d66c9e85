package latentfx.ui.scatter;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import latentfx.math.Matrix;
import latentfx.projection.ProjectionMethod;
import latentfx.projection.Tsne;
import latentfx.task.Cancellation;
import latentfx.task.Job;
import latentfx.task.LatestSlot;
import latentfx.task.Progress;
import latentfx.workbench.Projected;
import org.jspecify.annotations.Nullable;

/**
 * The choice of a projection with its options, and the job that makes it: progress, cancel, result. A new start, or other
 * points, ends the job under way; what an ended job still tells is not heard. Used on the FX thread.
 */
public final class ProjectionViewModel {
    private final ObjectProperty<Optional<ProjectionInput>> input = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<ProjectionChoice> choice = new SimpleObjectProperty<>(ProjectionChoice.PCA);
    private final IntegerProperty neighbours = new SimpleIntegerProperty(ProjectionChoice.PCA.usualNeighbours());
    private final DoubleProperty perplexity = new SimpleDoubleProperty(Tsne.USUAL_PERPLEXITY);
    private final LongProperty seed = new SimpleLongProperty();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Projected>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Projecting projecting;
    private final Executor background;
    private final Executor fx;
    private @Nullable Job<Projected> job;

    /** Makes a projection: {@code workbench::project}. */
    @FunctionalInterface
    public interface Projecting {
        /** Places points on a plane and judges the map. */
        Projected project(
                ProjectionMethod method,
                Matrix points,
                Optional<int[]> labels,
                Consumer<Progress> progress,
                Cancellation cancellation);
    }

    /** Projects on {@code background} and tells of it on {@code fx}. */
    public ProjectionViewModel(Projecting projecting, Executor background, Executor fx) {
        this.projecting = projecting;
        this.background = background;
        this.fx = fx;
        choice.addListener((property, before, now) -> neighbours.set(now.usualNeighbours()));
        input.addListener((property, before, now) -> {
            cancel();
            problem.set("");
            result.set(Optional.empty());
        });
    }

    /** Starts to project the points as chosen; without points nothing happens. Options out of range become a problem. */
    public void start() {
        cancel();
        Optional<ProjectionInput> points = input.get();
        if (points.isEmpty()) {
            return;
        }
        problem.set("");
        ProjectionMethod method;
        try {
            method = choice.get().method(neighbours.get(), perplexity.get(), seed.get());
        } catch (IllegalArgumentException outOfRange) {
            problem.set(outOfRange.getMessage());
            return;
        }
        ProjectionInput chosen = points.get();
        Cancellation ending = new Cancellation();
        LatestSlot<Progress> told = new LatestSlot<>(fx, step -> {
            if (!ending.isCancelled() && running.get()) {
                progress.set(step.fraction());
            }
        });
        progress.set(0);
        running.set(true);
        Job<Projected> started = Job.start(
                background,
                ending,
                told::offer,
                (cancellation, report) ->
                        projecting.project(method, chosen.points(), chosen.labels(), report, cancellation));
        job = started;
        started.result()
                .whenComplete((made, error) -> fx.execute(() -> {
                    if (!ending.isCancelled()) {
                        end(made, error);
                    }
                }));
    }

    private void end(@Nullable Projected made, @Nullable Throwable error) {
        job = null;
        running.set(false);
        if (made != null) {
            progress.set(1);
            result.set(Optional.of(made));
        } else if (error != null && !(error instanceof CancellationException)) {
            Throwable cause =
                    error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
            problem.set(String.valueOf(cause.getMessage()));
        }
    }

    /** Ends the job under way, if there is one; the last result stays. */
    public void cancel() {
        Job<Projected> ended = job;
        if (ended != null) {
            ended.cancel();
            job = null;
            running.set(false);
            progress.set(0);
        }
    }

    /** What is projected; other points end the job under way and take the result away. */
    public ObjectProperty<Optional<ProjectionInput>> inputProperty() {
        return input;
    }

    /** The method; another one sets its usual number of neighbours. */
    public ObjectProperty<ProjectionChoice> choiceProperty() {
        return choice;
    }

    /** Neighbours of each point, 2 to 200, where the method has them. */
    public IntegerProperty neighboursProperty() {
        return neighbours;
    }

    /** Perplexity, 2 to 100, where the method has one. */
    public DoubleProperty perplexityProperty() {
        return perplexity;
    }

    /** What decides the random numbers, where the method draws some. */
    public LongProperty seedProperty() {
        return seed;
    }

    /** Whether a projection is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How far it is, in [0, 1]. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why the last one failed, in a sentence; empty where it did not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The last map made of these points. */
    public ReadOnlyObjectProperty<Optional<Projected>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
