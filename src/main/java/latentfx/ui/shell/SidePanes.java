package latentfx.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.SplitPane;
import latentfx.lesson.LessonState;
import latentfx.ui.settings.Settings;
import latentfx.ui.training.TrainingPane;

/**
 * The training pane to the left of the maps and the inspector to the right of them: shown as {@link ShownPanes} says, and
 * where the window is too narrow for both, only the one that was asked for last.
 */
final class SidePanes {
    private static final String PAGE = "inspector.page";
    private static final double TRAINING_WIDTH = 304;
    private static final double INSPECTOR_WIDTH = 600;
    private static final double MOST_WIDTH = 460;
    /** Least width of the split, in pixels, that has room for both panes beside the maps. */
    private static final double ROOM_FOR_BOTH = 1560;

    private final Settings settings;
    private final SplitPane split;
    private final ShownPanes shown;
    private final Inspector inspector;
    private final HideablePane trainingSide;
    private final HideablePane inspectorSide;

    /** Puts both panes at the edges of {@code split}, shown as they were when the program was left. */
    SidePanes(Settings settings, SplitPane split, TrainingPane training, Inspector inspector, ShownPanes shown) {
        this.settings = settings;
        this.split = split;
        this.shown = shown;
        this.inspector = inspector;
        training.setMaxWidth(MOST_WIDTH);
        trainingSide = new HideablePane(settings, "pane", split, training, true, TRAINING_WIDTH);
        inspectorSide = new HideablePane(settings, "inspector", split, inspector, false, INSPECTOR_WIDTH);
        exclude(shown.training(), shown.inspector());
        exclude(shown.inspector(), shown.training());
        trainingSide.shownProperty().bindBidirectional(shown.training());
        inspectorSide.shownProperty().bindBidirectional(shown.inspector());
        trainingSide.restore(true);
        inspectorSide.restore(false);
        inspector.choose(settings.get(PAGE, ""));
    }

    private void exclude(BooleanProperty now, BooleanProperty other) {
        now.addListener((property, before, wanted) -> {
            if (wanted && split.getWidth() > 0 && split.getWidth() < ROOM_FOR_BOTH) {
                other.set(false);
            }
        });
    }

    /** Keeps {@code layout}, which a lesson saves and sets, equal to what is shown. */
    void follow(ObjectProperty<LessonState.Layout> layout) {
        Runnable tell = () -> layout.set(
                new LessonState.Layout(shown.training().get(), shown.inspector().get(), inspector.chosen()));
        shown.training().addListener((property, before, now) -> tell.run());
        shown.inspector().addListener((property, before, now) -> tell.run());
        inspector.setOnChosen(tell);
        tell.run();
        layout.addListener((property, before, now) -> {
            inspector.choose(now.page());
            shown.training().set(now.training());
            shown.inspector().set(now.inspector());
        });
    }

    /** Stores in the settings which panes are shown, how wide they are, and which page of the inspector is open. */
    void remember() {
        trainingSide.remember();
        inspectorSide.remember();
        settings.put(PAGE, inspector.chosen());
    }
}
