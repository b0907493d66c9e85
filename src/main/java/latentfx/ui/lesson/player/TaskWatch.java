package latentfx.ui.lesson.player;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import latentfx.analysis.PathStops;
import latentfx.analysis.Side;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.TaskKind;
import latentfx.model.OpenModel;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolsViewModel;
import latentfx.ui.training.TrainingViewModel;

/** Notices in the window that the task of a step is done. For the FX thread. */
final class TaskWatch {
    /** A new path begins at its middle, which is not past it. */
    private static final double PAST_MIDDLE = 0.52;

    private static final double END = 0.995;

    private final CompareViewModel compare;
    private final ToolsViewModel tools;
    private final TrainingViewModel training;
    private final List<Observable> changes;
    private final InvalidationListener listener = change -> look();
    private BooleanSupplier reached = () -> false;
    private Runnable done = () -> {};
    private boolean watching;

    TaskWatch(CompareViewModel compare, ToolsViewModel tools, TrainingViewModel training) {
        this.compare = compare;
        this.tools = tools;
        this.training = training;
        changes = List.of(
                compare.selectionProperty(),
                compare.path().tProperty(),
                compare.tools().scale().sameScaleProperty(),
                selection().stateProperty(),
                tools.openProperty(),
                tools.pageProperty(Tool.INSPECT),
                training.current().finishedProperty());
    }

    /** From now on, until {@link #stop}, waits for the task of {@code step} and then runs {@code whenDone} once. */
    void watch(Step step, Runnable whenDone) {
        stop();
        reached = reached(step);
        done = whenDone;
        watching = true;
        changes.forEach(change -> change.addListener(listener));
    }

    /** Waits for nothing. */
    void stop() {
        if (watching) {
            watching = false;
            changes.forEach(change -> change.removeListener(listener));
        }
    }

    private void look() {
        if (watching && reached.getAsBoolean()) {
            stop();
            done.run();
        }
    }

    private BooleanSupplier reached(Step step) {
        return step.task().map(task -> reached(task.kind(), step)).orElse(() -> false);
    }

    private BooleanSupplier reached(TaskKind kind, Step step) {
        return switch (kind) {
            case LOOK -> () -> false;
            case TWO_CLICKS -> otherPath(stops());
            case PAST_MIDDLE -> past(PAST_MIDDLE, position());
            case TO_END -> past(END, position());
            case ADD_STOP -> longerThan(stops().size());
            case SAME_SCALE -> () -> compare.tools().scale().sameScaleProperty().get();
            case SELECT -> () -> !selection().stateProperty().get().selected().isEmpty();
            case OPEN_PAGE -> isOpen(step.page().orElse(""));
            case TRAIN -> trained(training.current().finishedProperty().get());
        };
    }

    private Selection selection() {
        return compare.map(Side.LEFT).selectionProperty().get();
    }

    private PathStops stops() {
        return compare.selectionProperty().get().stops();
    }

    private double position() {
        return compare.path().tProperty().get();
    }

    private BooleanSupplier otherPath(PathStops before) {
        return () -> stops().complete() && !stops().equals(before);
    }

    /** Past {@code position} having been before it, which may come to pass only later. */
    private BooleanSupplier past(double position, double now) {
        boolean[] before = {now < position};
        return () -> {
            before[0] |= position() < position;
            return before[0] && position() >= position;
        };
    }

    private BooleanSupplier longerThan(int before) {
        return () -> stops().complete() && stops().size() > Math.max(2, before);
    }

    private BooleanSupplier isOpen(String page) {
        return () -> tools.isOpen(Tool.INSPECT)
                && tools.pageProperty(Tool.INSPECT).get().equals(page);
    }

    private BooleanSupplier trained(Optional<OpenModel> before) {
        return () -> {
            Optional<OpenModel> now = training.current().finishedProperty().get();
            return now.isPresent() && !now.equals(before);
        };
    }
}
