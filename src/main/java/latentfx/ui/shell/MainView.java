package latentfx.ui.shell;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.explore.ExploreView;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.jobs.StatusBar;
import latentfx.ui.latency.LatencyPanel;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.projection.ProjectionButton;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.time.PlayClock;
import latentfx.ui.time.TimeStrip;
import latentfx.ui.training.TrainingPane;

/** Everything inside the window: menu, training pane, maps with path, inspector, status bar. */
final class MainView extends StackPane {
    private static final String PATH_DIVIDER = "path.divider";
    private static final String LATENCY = "latency.shown";
    /** Above the status bar, clear of the scroll bars. */
    private static final Insets CORNER = new Insets(0, 18, 35, 0);

    private final Settings settings;
    private final BorderPane frame = new BorderPane();
    private final CompareView compare;
    private final MapToolsMemory tools;
    private final SidePanes panes;

    /**
     * Lays everything out.
     *
     * @param cover the layer above everything else, visible while a box is shown
     */
    MainView(MainViewModel model, MainActions actions, ImageActions images, Node cover) {
        Services services = model.services();
        settings = services.settings();
        getStylesheets()
                .add(Objects.requireNonNull(MainView.class.getResource("shell.css"))
                        .toExternalForm());
        Threads threads = services.threads();
        compare = new CompareView(
                model.compare(),
                new NewestHoverPictures(threads.background(), threads.fx(), services.images()),
                images);
        compare.setHelp(actions.boxes()::showHelp);
        tools = new MapToolsMemory(settings, model.compare().tools());
        tools.restore();
        ModelItems items = new ModelItems(model, actions.files()::open, actions.boxes()::showTrained);
        compare.setHeaderControls(Side.LEFT, ModelChooser.menu(items, Side.LEFT), ModelChooser.swap(model.sides()));
        compare.setHeaderControls(Side.RIGHT, ModelChooser.menu(items, Side.RIGHT));
        projectionButtons(model.explorer());
        SplitPane split = new SplitPane(centre(model, actions));
        panes = new SidePanes(settings, split, training(model, actions), inspector(model), actions.panes());
        panes.follow(model.lesson().layoutProperty());
        frame.setCenter(split);
        frame.setTop(new MainMenu(model, actions, items));
        frame.setBottom(new StatusBar(model.status()));
        FileDrop drop = new FileDrop(model, compare, actions.boxes()::openVectors);
        getChildren().addAll(frame, latencyPanel(model, actions.panes().latency()), drop, cover);
        drop.watch(this);
        settings.number(PATH_DIVIDER).ifPresent(compare::setDividerPosition);
    }

    private static TrainingPane training(MainViewModel model, MainActions actions) {
        return new TrainingPane(
                model.training(),
                model.mnist(),
                actions::chooseDataFolder,
                actions.files()::saveTrained,
                actions.boxes()::showComparison);
    }

    private static Inspector inspector(MainViewModel model) {
        Messages words = Messages.of(MainView.class);
        Inspector inspector = new Inspector();
        inspector.add(
                "explore",
                words.get("inspector.explore"),
                new ExploreView(model.explorer().explore()));
        inspector.add("maps", words.get("inspector.maps"), new MapsPage(model.compare(), model.explorer()));
        inspector.add(
                "notes",
                words.get("inspector.notes"),
                new NotesPage(model.lesson().notesProperty()));
        return inspector;
    }

    private void projectionButtons(ExplorerModels explorer) {
        for (Side side : Side.values()) {
            ProjectionButton.Opens opens =
                    side == Side.LEFT ? ProjectionButton.Opens.ON_THE_RIGHT : ProjectionButton.Opens.ON_THE_LEFT;
            compare.setMapCorner(side, new ProjectionButton(explorer.projection(side), opens));
        }
    }

    private LatencyPanel latencyPanel(MainViewModel model, LatencyViewModel latency) {
        LatencyFeed.connect(latency, model, compare, this);
        BooleanProperty shown = latency.shownProperty();
        shown.set(settings.get(LATENCY, "no").equals("yes"));
        shown.addListener((property, before, now) -> settings.put(LATENCY, now ? "yes" : "no"));
        LatencyPanel panel = new LatencyPanel(latency);
        setAlignment(panel, Pos.BOTTOM_RIGHT);
        setMargin(panel, CORNER);
        return panel;
    }

    private VBox centre(MainViewModel model, MainActions actions) {
        VBox centre = new VBox(
                new ProblemBanner(model.problems()),
                new HintLine(settings, model.compare().path()),
                compare,
                new TimeStrip(model.time(), actions.boxes()::showTime));
        centre.getStyleClass().add("centre");
        VBox.setVgrow(compare, Priority.ALWAYS);
        PlayClock.run(model.time());
        return centre;
    }

    /** Leaves everything beneath the boxes undrawn, or draws it again. */
    void drawOnlyBoxes(boolean only) {
        frame.setVisible(!only);
    }

    /** Stores in the settings how the window is divided and which map tools are in use. */
    void remember() {
        panes.remember();
        tools.remember();
        compare.dividerPosition().ifPresent(position -> settings.put(PATH_DIVIDER, String.valueOf(position)));
    }
}
