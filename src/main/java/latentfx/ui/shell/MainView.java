package latentfx.ui.shell;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.datasets.OriginalsGetter;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.explore.PicturesButton;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.jobs.StatusBar;
import latentfx.ui.latency.LatencyPanel;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.originals.OriginalsButton;
import latentfx.ui.projection.MovingBar;
import latentfx.ui.projection.ProjectionButton;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.time.PlayClock;
import latentfx.ui.time.TimeStrip;
import latentfx.ui.time.TimeViewModel;
import latentfx.ui.tools.LessonLayout;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolMemory;
import latentfx.ui.tools.ToolPane;
import latentfx.ui.tools.ToolsViewModel;

/** Everything inside the window: menu, tool pane, maps with path, status bar. */
final class MainView extends StackPane {
    private static final String PATH_DIVIDER = "path.divider";
    private static final String LATENCY = "latency.shown";
    /** Above the status bar, clear of the scroll bars. */
    private static final Insets CORNER = new Insets(0, 18, 35, 0);

    private final Settings settings;
    private final BorderPane frame = new BorderPane();
    private final CompareView compare;
    private final MapToolsMemory tools;
    private final ToolMemory memory;

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
        OnMapMemory.keep(settings, model.compare(), model.explorer());
        cornerButtons(model);
        new OriginalsGetter(model.data(), model.mnist(), actions::chooseDataFolder, model::tell)
                .serve(model.compare().tools().originals());
        memory = new ToolMemory(settings, actions.tools());
        LessonLayout.follow(actions.tools(), model.lesson().layoutProperty());
        frame.setLeft(new ToolPane(actions.tools(), new ToolContents(model, actions).pages()));
        frame.setCenter(centre(model, actions));
        frame.setTop(new MainMenu(model, actions, items));
        frame.setBottom(new StatusBar(model.status()));
        FileDrop drop = new FileDrop(model, compare, actions.boxes()::openVectors);
        getChildren().addAll(frame, latencyPanel(model, actions.latency()), drop, cover);
        drop.watch(this);
        settings.number(PATH_DIVIDER).ifPresent(compare::setDividerPosition);
    }

    /** The button that gets the originals of the models on {@code sides}. */
    static OriginalsButton originals(MainViewModel model, Side... sides) {
        return OriginalsButton.beside(model.compare().tools().originals(), sides);
    }

    private void cornerButtons(MainViewModel model) {
        CompareViewModel compared = model.compare();
        ExplorerModels explorer = model.explorer();
        for (Side side : Side.values()) {
            ProjectionButton.Opens opens =
                    side == Side.LEFT ? ProjectionButton.Opens.ON_THE_RIGHT : ProjectionButton.Opens.ON_THE_LEFT;
            PicturesButton pictures = new PicturesButton(
                    explorer.grid(side),
                    compared.pathPicturesProperty(),
                    side == Side.LEFT ? "pictures-left" : "pictures-right");
            ProjectionButton projection =
                    new ProjectionButton(explorer.projection(side), opens, originals(model, side));
            pictures.visibleProperty().bind(projection.visibleProperty());
            compare.setMapCorner(side, new HBox(4, projection, pictures));
            compare.addMapOverlay(side, new MovingBar(explorer.projection(side)));
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

    /** The maps; problems lie over their upper edge, so that nothing moves under a press. */
    private StackPane centre(MainViewModel model, MainActions actions) {
        VBox column = new VBox(compare, timeStrip(model.time(), actions.tools()));
        ProblemBanner problems = new ProblemBanner(model.problems());
        problems.setMaxHeight(USE_PREF_SIZE);
        StackPane centre = new StackPane(column, problems);
        setAlignment(problems, Pos.TOP_CENTER);
        centre.getStyleClass().add("centre");
        VBox.setVgrow(compare, Priority.ALWAYS);
        PlayClock.run(model.time());
        return centre;
    }

    /** The time line under the maps, which gives way to the page of the time machine. */
    private static StackPane timeStrip(TimeViewModel time, ToolsViewModel tools) {
        StackPane strip = new StackPane(new TimeStrip(time, () -> tools.open(Tool.TIME)));
        strip.visibleProperty().bind(tools.openProperty().map(open -> !tools.isOpen(Tool.TIME)));
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }

    /** Leaves everything beneath the boxes undrawn, or draws it again. */
    void drawOnlyBoxes(boolean only) {
        frame.setVisible(!only);
    }

    /** Stores in the settings how the window is divided and which map tools are in use. */
    void remember() {
        memory.remember();
        tools.remember();
        compare.dividerPosition().ifPresent(position -> settings.put(PATH_DIVIDER, String.valueOf(position)));
    }
}
