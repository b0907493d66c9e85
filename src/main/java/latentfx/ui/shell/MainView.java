package latentfx.ui.shell;

import java.util.Objects;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.compare.CompareView;
import latentfx.ui.compare.NewestHoverPictures;
import latentfx.ui.compare.Side;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.training.TrainingPane;

/** Everything inside the window: menu, training pane, maps with path, status bar. */
final class MainView extends StackPane {
    private static final String PANE = "pane.shown";
    private static final String PANE_WIDTH = "pane.width";
    private static final String PATH_DIVIDER = "path.divider";
    private static final double WIDTH = 304;

    private final Settings settings;
    private final SplitPane split = new SplitPane();
    private final InfoBox boxes = new InfoBox();
    private final TrainingPane training;
    private final CompareView compare;
    private final MainActions actions;

    MainView(MainViewModel model, MainActions actions, ImageActions images) {
        this.actions = actions;
        Services services = model.services();
        settings = services.settings();
        getStylesheets()
                .add(Objects.requireNonNull(MainView.class.getResource("shell.css"))
                        .toExternalForm());
        training = new TrainingPane(model.training(), model.mnist(), actions::askSaveTrained, actions::showComparison);
        actions.setFolderDialog(training::askForFolder);
        Threads threads = services.threads();
        compare = new CompareView(
                model.compare(),
                new NewestHoverPictures(threads.background(), threads.fx(), services.images()),
                images);
        ModelItems items = new ModelItems(model, actions::askOpen);
        compare.setHeaderControls(Side.LEFT, ModelChooser.menu(items, Side.LEFT), ModelChooser.swap(model.sides()));
        compare.setHeaderControls(Side.RIGHT, ModelChooser.menu(items, Side.RIGHT));
        VBox centre = new VBox(
                new ProblemBanner(model.problemProperty()),
                new HintLine(settings, model.compare().path()),
                compare);
        centre.getStyleClass().add("centre");
        VBox.setVgrow(compare, Priority.ALWAYS);
        SplitPane.setResizableWithParent(training, false);
        split.getItems().addAll(training, centre);
        BorderPane frame = new BorderPane(split);
        frame.setTop(new MainMenu(model, actions, items));
        frame.setBottom(new StatusBar(model.status()));
        FileDrop drop = new FileDrop(model, compare);
        getChildren().addAll(frame, drop, boxes.cover());
        drop.watch(this);
        placeDividers();
        actions.trainingShownProperty().addListener((property, before, now) -> showTraining(now));
        actions.trainingShownProperty().set(!settings.get(PANE, "yes").equals("no"));
    }

    private void placeDividers() {
        training.setPrefWidth(WIDTH);
        training.setMaxWidth(460);
        settings.number(PATH_DIVIDER).ifPresent(compare::setDividerPosition);
        split.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0) {
                placeTraining();
            }
        });
    }

    private void placeTraining() {
        double width = settings.number(PANE_WIDTH).orElse(WIDTH);
        if (split.getItems().contains(training) && split.getWidth() > 0) {
            split.setDividerPositions(width / split.getWidth());
        }
    }

    private void showTraining(boolean shown) {
        if (shown && !split.getItems().contains(training)) {
            split.getItems().add(0, training);
            placeTraining();
        } else if (!shown && split.getItems().contains(training)) {
            settings.put(PANE_WIDTH, String.valueOf(training.getWidth()));
            split.getItems().remove(training);
        }
    }

    /** What is laid over the window. */
    InfoBox boxes() {
        return boxes;
    }

    /** Notes how it is divided. */
    void remember() {
        boolean shown = actions.trainingShownProperty().get();
        settings.put(PANE, shown ? "yes" : "no");
        if (shown) {
            settings.put(PANE_WIDTH, String.valueOf(training.getWidth()));
        }
        compare.dividerPosition().ifPresent(position -> settings.put(PATH_DIVIDER, String.valueOf(position)));
    }
}
