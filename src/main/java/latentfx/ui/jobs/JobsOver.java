package latentfx.ui.jobs;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Opens the list of jobs above the status bar while {@link StatusViewModel#listShownProperty} says so. */
final class JobsOver {
    /** Where the arrow points to, from the left end of the bar, pixels. */
    private static final double ARROW = 40;

    private final Region bar;
    private final StatusViewModel model;
    private @Nullable PopOver over;

    private JobsOver(Region bar, StatusViewModel model) {
        this.bar = bar;
        this.model = model;
    }

    /** Opens and closes the list above {@code bar} from now on. */
    static void over(Region bar, StatusViewModel model) {
        JobsOver over = new JobsOver(bar, model);
        model.listShownProperty().addListener((property, before, now) -> over.show(now));
    }

    private void show(boolean wanted) {
        if (bar.getScene() == null) {
            return; // the window was built anew, with another bar
        }
        PopOver shown = over;
        if (!wanted) {
            if (shown != null) {
                shown.hide();
            }
            return;
        }
        if (shown == null) {
            shown = popOver();
            over = shown;
        }
        Bounds here = bar.localToScreen(bar.getLayoutBounds());
        if (here == null) {
            model.listShownProperty().set(false);
        } else {
            shown.show(bar, here.getMinX() + ARROW, here.getMinY());
        }
    }

    private PopOver popOver() {
        JobsView list = new JobsView(model.jobs(), model.noticeProperty()::set);
        PopOver made = new PopOver(list);
        made.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        made.setDetachable(false);
        made.setAnimated(false);
        made.getStyleClass().add("jobs-over");
        made.getRoot()
                .getStylesheets()
                .add(Objects.requireNonNull(JobsOver.class.getResource("jobs.css"))
                        .toExternalForm());
        made.setOnHidden(event -> model.listShownProperty().set(false));
        list.heightProperty().addListener((property, before, now) -> {
            if (made.isShowing() && before.doubleValue() > 0) { // the toolkit positions it only when it opens
                made.setAnchorY(made.getAnchorY() - (now.doubleValue() - before.doubleValue()));
            }
        });
        return made;
    }
}
