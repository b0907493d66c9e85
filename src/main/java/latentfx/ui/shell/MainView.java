package latentfx.ui.shell;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.lesson.LessonState;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.explore.ExploreView;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.latency.LatencyPanel;
import latentfx.ui.latency.LatencyViewModel;
import latentfx.ui.lesson.LessonSession;
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
    private static final String PAGE = "inspector.page";
    private static final String LATENCY = "latency.shown";
    /** Above the status bar, clear of the scroll bars. */
    private static final Insets CORNER = new Insets(0, 18, 35, 0);

    private static final double TRAINING_WIDTH = 304;
    private static final double INSPECTOR_WIDTH = 600;
    private static final double MOST_WIDTH = 460;
    private static final int NOTE_ROWS = 14;
    /** Below this width there is no room for both panes beside the maps: the one that is asked for takes the other's place. */
    private static final double ROOM_FOR_BOTH = 1560;

    private final Settings settings;
    private final SplitPane split = new SplitPane();
    private final BorderPane frame = new BorderPane();
    private final InfoBox boxes = new InfoBox();
    private final CompareView compare;
    private final MapToolsMemory twins;
    private final Inspector inspector = new Inspector();
    private final HideablePane trainingPlace;
    private final HideablePane inspectorPlace;

    MainView(MainViewModel model, MainActions actions, ImageActions images) {
        Services services = model.services();
        settings = services.settings();
        getStylesheets()
                .add(Objects.requireNonNull(MainView.class.getResource("shell.css"))
                        .toExternalForm());
        TrainingPane training = new TrainingPane(
                model.training(), model.mnist(), actions::askSaveTrained, actions.boxes()::showComparison);
        actions.setFolderDialog(training::askForFolder);
        Threads threads = services.threads();
        compare = new CompareView(
                model.compare(),
                new NewestHoverPictures(threads.background(), threads.fx(), services.images()),
                images);
        compare.setHelp(actions.boxes()::showHelp);
        twins = new MapToolsMemory(settings, model.compare().tools());
        twins.restore();
        ModelItems items = new ModelItems(model, actions::askOpen);
        compare.setHeaderControls(Side.LEFT, ModelChooser.menu(items, Side.LEFT), ModelChooser.swap(model.sides()));
        compare.setHeaderControls(Side.RIGHT, ModelChooser.menu(items, Side.RIGHT));
        projectionButtons(model.explorer());
        split.getItems().add(centre(model, actions));
        training.setMaxWidth(MOST_WIDTH);
        trainingPlace = new HideablePane(settings, "pane", split, training, true, TRAINING_WIDTH);
        inspectorPlace = new HideablePane(settings, "inspector", split, inspector, false, INSPECTOR_WIDTH);
        frame.setCenter(split);
        frame.setTop(new MainMenu(model, actions, items));
        frame.setBottom(new StatusBar(model.status()));
        FileDrop drop = new FileDrop(model, compare, actions.boxes()::openVectors);
        getChildren().addAll(frame, latencyPanel(model, actions.latency()), drop, boxes.cover());
        drop.watch(this);
        settings.number(PATH_DIVIDER).ifPresent(compare::setDividerPosition);
        connectPanes(actions);
        fillInspector(model);
        followLesson(model.lesson(), actions);
    }

    private void connectPanes(MainActions actions) {
        exclude(actions.trainingShownProperty(), actions.inspectorShownProperty());
        exclude(actions.inspectorShownProperty(), actions.trainingShownProperty());
        trainingPlace.shownProperty().bindBidirectional(actions.trainingShownProperty());
        inspectorPlace.shownProperty().bindBidirectional(actions.inspectorShownProperty());
        trainingPlace.restore(true);
        inspectorPlace.restore(false);
    }

    private void fillInspector(MainViewModel model) {
        Messages words = Messages.of(MainView.class);
        inspector.add(
                "explore",
                words.get("inspector.explore"),
                new ExploreView(model.explorer().explore()));
        inspector.add("maps", words.get("inspector.maps"), new MapsPage(model.compare(), model.explorer()));
        inspector.add("notes", words.get("inspector.notes"), notes(model.lesson()));
        inspector.choose(settings.get(PAGE, ""));
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
                new ProblemBanner(model.problemProperty()),
                new HintLine(settings, model.compare().path()),
                compare,
                new TimeStrip(model.time(), actions.boxes()::showTime));
        centre.getStyleClass().add("centre");
        VBox.setVgrow(compare, Priority.ALWAYS);
        PlayClock.run(model.time());
        return centre;
    }

    private void exclude(BooleanProperty shown, BooleanProperty other) {
        shown.addListener((property, before, now) -> {
            if (now && split.getWidth() > 0 && split.getWidth() < ROOM_FOR_BOTH) {
                other.set(false);
            }
        });
    }

    private static TextArea notes(LessonSession lab) {
        TextArea notes = new TextArea();
        notes.setId("lesson-notes");
        notes.setWrapText(true);
        notes.setPrefRowCount(NOTE_ROWS);
        notes.setPromptText(Messages.of(MainView.class).get("inspector.notes.prompt"));
        notes.textProperty().addListener((property, before, now) -> {
            if (now.length() > LessonState.MOST_NOTES) {
                notes.setText(now.substring(0, LessonState.MOST_NOTES));
            }
        });
        notes.textProperty().bindBidirectional(lab.notesProperty());
        return notes;
    }

    /** A lesson says how the window is divided, and is told. */
    private void followLesson(LessonSession lab, MainActions actions) {
        Runnable tell = () -> lab.layoutProperty()
                .set(new LessonState.Layout(
                        actions.trainingShownProperty().get(),
                        actions.inspectorShownProperty().get(),
                        inspector.chosen()));
        actions.trainingShownProperty().addListener((property, before, now) -> tell.run());
        actions.inspectorShownProperty().addListener((property, before, now) -> tell.run());
        inspector.setOnChosen(tell);
        tell.run();
        lab.layoutProperty().addListener((property, before, now) -> {
            inspector.choose(now.page());
            actions.trainingShownProperty().set(now.training());
            actions.inspectorShownProperty().set(now.inspector());
        });
    }

    /** Draws nothing but what is laid over the window, while that is to be drawn as fast as can be; or everything again. */
    void drawOnlyBoxes(boolean only) {
        frame.setVisible(!only);
    }

    /** What is laid over the window. */
    InfoBox boxes() {
        return boxes;
    }

    /** Notes how it is divided. */
    void remember() {
        trainingPlace.remember();
        inspectorPlace.remember();
        twins.remember();
        settings.put(PAGE, inspector.chosen());
        compare.dividerPosition().ifPresent(position -> settings.put(PATH_DIVIDER, String.valueOf(position)));
    }
}
