package latentfx.ui.shell;

import javafx.application.Platform;
import latentfx.ui.compare.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.time.TimeView;
import latentfx.ui.training.ComparisonView;
import org.jspecify.annotations.Nullable;

/** What menus and keys open as a box over the window. */
final class BoxActions {
    private static final double TIME_WIDTH = 860;
    private static final double TIME_HEIGHT = 560;

    private final Messages words = Messages.of(BoxActions.class);
    private final MainViewModel model;
    private final MainWindow window;
    /** Made once, because it listens to the comparison for as long as that lives. */
    private @Nullable ComparisonView comparison;

    private @Nullable TimeView time;

    BoxActions(MainViewModel model, MainWindow window) {
        this.model = model;
        this.window = window;
    }

    /** Shows the models at hand side by side. */
    void showComparison() {
        model.compared().want();
        ComparisonView view = comparison == null ? comparisonView() : comparison;
        comparison = view;
        window.boxes().show(words.get("comparison.title"), view);
        Platform.runLater(view::focusTable);
    }

    private ComparisonView comparisonView() {
        return new ComparisonView(model.comparison(), (chosen, right) -> {
            window.boxes().close();
            model.compared().open(right ? Side.RIGHT : Side.LEFT, chosen);
        });
    }

    /** Shows the course of the training that ran last. */
    void showTime() {
        TimeView view = time == null ? new TimeView(model.time(), window.boxes()::close) : time;
        time = view;
        view.setPrefSize(TIME_WIDTH, TIME_HEIGHT);
        window.boxes().show(words.get("time.title"), view);
        Platform.runLater(view::requestFocus);
    }

    /** Shows the list of keys. */
    void showShortcuts() {
        window.boxes().show(words.get("shortcuts.title"), ShortcutsBox.content());
    }

    /** Shows what this program is. */
    void showAbout() {
        window.boxes().show(words.get("about.title"), AboutBox.content());
    }
}
