package latentfx.ui.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import latentfx.analysis.Side;
import latentfx.ui.bench.BenchLength;
import latentfx.ui.bench.BenchThreads;
import latentfx.ui.bench.SpeedState;
import latentfx.ui.bench.SpeedView;
import latentfx.ui.bench.SpeedViewModel;
import latentfx.ui.bench.UiBench;
import latentfx.ui.fx.Messages;
import latentfx.ui.help.HelpView;
import latentfx.ui.help.HelpViewModel;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Threads;
import latentfx.ui.time.TimeView;
import latentfx.ui.training.ranking.ComparisonView;
import org.jspecify.annotations.Nullable;

/** What menus and keys open as a box over the window. */
final class BoxActions {
    private static final double TIME_WIDTH = 860;
    private static final double TIME_HEIGHT = 560;
    /** What the box and its frame need besides the pane that is measured. */
    private static final double SPEED_BESIDE = 120;

    private static final double SPEED_ABOVE = 220;
    private static final double HELP_WIDTH = 900;
    private static final double HELP_HEIGHT = 620;
    /** What a box leaves free of the window's width, at the least. */
    private static final double BOX_MARGIN = 112;
    /** What title, button and padding of a box take of the window's height, and a margin. */
    private static final double BOX_FRAME = 180;

    private final Messages words = Messages.of(BoxActions.class);
    private final MainViewModel model;
    private final MainWindow window;
    /** Made once, because it listens to the comparison for as long as that lives. */
    private @Nullable ComparisonView comparison;

    private @Nullable TimeView time;
    private @Nullable HelpViewModel help;

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

    /** Measures how fast the window is, at the user's wish; leaving the box ends it. */
    void showSpeed() {
        Services services = model.services();
        Threads threads = services.threads();
        BenchThreads bench = new BenchThreads(threads.decoding(), threads.background(), threads.fx());
        SpeedViewModel speed = new SpeedViewModel(SpeedViewModel.ownThread(), threads.fx());
        SpeedView view = new SpeedView(
                speed,
                host -> new UiBench(services.workbench(), bench, host, BenchLength.FULL),
                model.training().queue().isPending());
        view.setPrefSize(
                window.root().getLayoutBounds().getWidth() - SPEED_BESIDE,
                window.root().getLayoutBounds().getHeight() - SPEED_ABOVE);
        speed.stateProperty().addListener((property, before, now) -> window.drawOnlyBoxes(now == SpeedState.RUNNING));
        window.boxes().show(words.get("speed.title"), view, () -> {
            speed.cancel();
            window.drawOnlyBoxes(false);
        });
    }

    /** Shows the window of the user's own vectors. */
    void showVectors() {
        window.vectors().show(window.stage());
    }

    /** Opens {@code files} in the window of the user's own vectors. */
    void openVectors(List<Path> files) {
        window.vectors().open(window.stage(), files);
    }

    /** Shows the help, at the page that was read last. */
    void showHelp() {
        HelpViewModel pages = help == null ? new HelpViewModel() : help;
        help = pages;
        HelpView view = new HelpView(pages);
        Bounds room = window.root().getLayoutBounds();
        view.setPrefSize(
                Math.min(HELP_WIDTH, room.getWidth() - BOX_MARGIN),
                Math.min(HELP_HEIGHT, room.getHeight() - BOX_FRAME));
        window.boxes().show(words.get("help.title"), view);
        Platform.runLater(view::takeFocus);
    }

    /** Shows the page of the help called {@code topic}. */
    void showHelp(String topic) {
        HelpViewModel pages = help == null ? new HelpViewModel() : help;
        help = pages;
        pages.open(topic);
        showHelp();
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
