package latentfx.ui.lesson.player;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.ui.tools.ToolsViewModel;
import org.jspecify.annotations.Nullable;

/**
 * A frame around the control of the window that the present task of a lesson is about. It lies over everything, takes no mouse
 * events, and blinks a few times when it comes to another control.
 */
public final class TargetRing extends Region {
    private static final double AROUND = 3;
    private static final Duration BLINK = Duration.millis(350);
    private static final int BLINKS = 6;

    private final TaskTarget targets;
    private final FadeTransition blinking = new FadeTransition(BLINK, this);
    private final Runnable placing = this::place;
    private Optional<Task> task = Optional.empty();
    private @Nullable Node around;

    /** Frames what the tasks of {@code player} are about. */
    public TargetRing(PlayerViewModel player, ToolsViewModel tools) {
        targets = new TaskTarget(tools);
        setId("lesson-target");
        getStyleClass().add("lesson-target");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        blinking.setFromValue(1);
        blinking.setToValue(0.15);
        blinking.setAutoReverse(true);
        blinking.setCycleCount(BLINKS);
        player.runProperty().subscribe(run -> show(run.flatMap(TargetRing::task)));
        sceneProperty().subscribe((before, now) -> follow(before, now, task.isPresent()));
    }

    private static Optional<Task> task(LessonRun run) {
        return run.revealed() ? Optional.empty() : run.step().flatMap(Step::task);
    }

    private void show(Optional<Task> now) {
        if (now.equals(task)) {
            return;
        }
        task = now;
        follow(getScene(), getScene(), now.isPresent());
        if (now.isEmpty()) {
            around = null;
            setVisible(false);
        }
    }

    /** Looks where the control is after each layout, only while there is a task. */
    private void follow(@Nullable Scene before, @Nullable Scene now, boolean wanted) {
        if (before != null) {
            before.removePostLayoutPulseListener(placing);
        }
        if (now != null && wanted) {
            now.addPostLayoutPulseListener(placing);
        }
    }

    private void place() {
        Node found = find();
        if (found == null) {
            around = null;
            setVisible(false);
            return;
        }
        Bounds bounds = found.localToScene(found.getLayoutBounds());
        resizeRelocate(
                bounds.getMinX() - AROUND,
                bounds.getMinY() - AROUND,
                bounds.getWidth() + 2 * AROUND,
                bounds.getHeight() + 2 * AROUND);
        if (found != around) {
            around = found;
            setVisible(true);
            if (blinking.getStatus() != Animation.Status.RUNNING) {
                blinking.setOnFinished(event -> setOpacity(1));
                blinking.playFromStart();
            }
        }
    }

    private @Nullable Node find() {
        List<String> ids = task.map(it -> targets.ids(it.target())).orElse(List.of());
        Node kept = around;
        if (kept != null && !ids.isEmpty() && ids.get(0).equals(kept.getId()) && isSeen(kept)) {
            return kept; // the usual case; a search goes through the whole window
        }
        Scene scene = getScene();
        for (String id : ids) {
            Node node = scene == null ? null : scene.lookup("#" + id);
            if (node != null && isSeen(node)) {
                return node;
            }
        }
        return null;
    }

    private boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() == getScene();
    }
}
