package latentfx.ui.shell;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.CompareViewModel;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.datasets.OriginalsGetter;
import latentfx.ui.drawing.DrawnMark;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.explore.PicturesButton;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.jobs.StatusBar;
import latentfx.ui.latency.LatencyPanel;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.lesson.player.ClassMode;
import latentfx.ui.lesson.player.TargetRing;
import latentfx.ui.originals.OriginalsButton;
import latentfx.ui.presentation.Dividers;
import latentfx.ui.presentation.HiddenNodes;
import latentfx.ui.presentation.LeaveNote;
import latentfx.ui.presentation.Presentation;
import latentfx.ui.projection.MovingBar;
import latentfx.ui.projection.ProjectionButton;
import latentfx.ui.settings.Services;
import latentfx.ui.settings.Settings;
import latentfx.ui.settings.Threads;
import latentfx.ui.shell.own.ForeignItems;
import latentfx.ui.time.TimeStrip;
import latentfx.ui.time.TimeViewModel;
import latentfx.ui.tools.Tool;
import latentfx.ui.tools.ToolMemory;
import latentfx.ui.tools.ToolPane;
import latentfx.ui.tools.ToolsViewModel;
import org.kordamp.ikonli.feather.Feather;

/** Everything inside the window: menu, tool pane, maps with path, status bar. */
final class MainView extends StackPane {
    private static final String LESSON_RUNS = "lesson-runs";
    private static final String PATH_DIVIDER = "path.divider";
    private static final String LATENCY = "latency.shown";
    /** Above the status bar, clear of the scroll bars. */
    private static final Insets CORNER = new Insets(0, 18, 35, 0);

    private final Settings settings;
    private final ToolPane pane;
    private final BorderPane frame = new BorderPane();
    private final CompareView compare;
    private final MapToolsMemory tools;
    private final ToolMemory memory;
    private final LeaveNote note;

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
        actions.exports().show(compare);
        compare.setHelp(actions.boxes()::showHelp);
        tools = new MapToolsMemory(settings, model.compare().tools());
        tools.restore();
        ModelItems items = items(model, actions);
        compare.setHeaderControls(Side.LEFT, ModelChooser.menu(items, Side.LEFT), ModelChooser.swap(model.sides()));
        compare.setHeaderControls(Side.RIGHT, ModelChooser.menu(items, Side.RIGHT));
        OnMapMemory.keep(settings, model.compare(), model.explorer());
        cornerButtons(model);
        new OriginalsGetter(model.data(), model.mnist(), actions::chooseDataFolder, model::tell)
                .serve(model.compare().tools().originals());
        memory = new ToolMemory(settings, actions.tools());
        pane = new ToolPane(actions.tools(), new ToolContents(model, actions).pages());
        pane.setNote(actions.lessons().views().strip(actions.tools()));
        frame.setLeft(pane);
        frame.setCenter(centre(model, actions));
        frame.setTop(new MainMenu(model, actions, items));
        StatusBar status = new StatusBar(model.status());
        status.getChildren().add(presentationButton(actions.window().presentation()));
        frame.setBottom(status);
        note = new LeaveNote(actions.window().presentation(), compare.headerEnd());
        actions.lessons().player().runProperty().subscribe(run -> {
            getStyleClass().remove(LESSON_RUNS);
            run.ifPresent(now -> getStyleClass().add(LESSON_RUNS));
        });
        FileDrop drop = new FileDrop(model, compare, actions.boxes()::openVectors, actions::openData);
        TargetRing target = new TargetRing(actions.lessons().player(), actions.tools());
        getChildren().addAll(frame, latencyPanel(model, actions.latency()), target, drop, note, cover);
        drop.watch(this);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                actions.exports().copy().follow(scene);
            }
        });
        settings.number(PATH_DIVIDER).ifPresent(compare::setDividerPosition);
    }

    private static ModelItems items(MainViewModel model, MainActions actions) {
        ForeignItems special =
                new ForeignItems(model.files().foreign(), actions.files().questions());
        return new ModelItems(model, actions.files()::open, special::of, actions.boxes()::showTrained);
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
            compare.setMapCorner(side, new MapCorner(compare.map(side).widthProperty(), projection, pictures));
            compare.addMapOverlay(side, new MovingBar(explorer.projection(side)));
            compare.addMapOverlay(
                    side, new DrawnMark(compared.map(side), explorer.drawing().locatedProperty(side)));
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

    private static Node presentationButton(Presentation presentation) {
        Messages words = Messages.of(LeaveNote.class);
        return ButtonBuilder.icon(Feather.MONITOR, words.get("presentation.tip"))
                .id("presentation-enter")
                .style("flat")
                .does(presentation::toggle);
    }

    /** Tells {@code presentation} what gives way to it: the frame of the {@code window}, and parts of this view. */
    void joinPresentation(Presentation presentation, Presentation.Part window, MainActions actions) {
        presentation.clear();
        presentation.add(window);
        presentation.add(new Dividers(this));
        presentation.add(() -> {
            Optional<Tool> open = actions.tools().openProperty().get();
            actions.tools().close();
            return () -> open.ifPresent(actions.tools()::open);
        });
        presentation.add(() -> {
            boolean latency = actions.latency().shownProperty().get();
            actions.latency().shownProperty().set(false);
            return () -> actions.latency().shownProperty().set(latency);
        });
        presentation.add(new HiddenNodes(frame.getTop(), frame.getLeft(), frame.getBottom()));
        presentation.add(new ClassMode(
                actions.lessons().views(),
                actions.files()::saveCard,
                presentation,
                new ClassMode.Room(this, frame, pane, actions.tools())));
        presentation.add(note);
    }

    /** The maps; problems have a place of their own above them and cover nothing. */
    private VBox centre(MainViewModel model, MainActions actions) {
        VBox column = new VBox(compare, timeStrip(model.time(), actions.tools()));
        ProblemBanner problems = new ProblemBanner(model.problems());
        problems.setMinHeight(USE_PREF_SIZE);
        CentrePages pages = new CentrePages(column, actions.vectors().page(), actions.vectors());
        VBox centre = new VBox(problems, pages);
        centre.getStyleClass().add("centre");
        VBox.setVgrow(pages, Priority.ALWAYS);
        VBox.setVgrow(compare, Priority.ALWAYS);
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
