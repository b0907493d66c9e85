package latentfx.ui.vectors;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.export.ExportKind;
import latentfx.ui.faithfulness.FaithfulnessBadge;
import latentfx.ui.faithfulness.FaithfulnessViewModel;
import latentfx.ui.fx.Tip;
import latentfx.ui.map.MapView;
import latentfx.ui.map.SelectionBar;
import latentfx.ui.projection.MovingBar;
import latentfx.ui.projection.ProjectionButton;
import latentfx.ui.projection.ProjectionViewModel;
import latentfx.ui.scale.ScaleBar;
import latentfx.ui.scale.ScaleUnit;

/** A map of the user's own vectors, with the buttons that open them; accepts dropped files. */
public final class VectorsView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination COLUMNS = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination NEIGHBOURS = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN);

    /** Height in pixels of what lies in the lower right corner of the map. */
    private static final double ABOVE_AXES = 38;

    private final VectorsViewModel viewModel;
    private final ColumnsViewModel columns;
    private final VectorsBar bar;
    private final BooleanProperty neighbours;
    private final MapView map;
    private final FaithfulnessBadge badge;

    /**
     * Shows {@code viewModel}.
     *
     * @param projection projects its vectors
     * @param faithfulness measures its map
     * @param neighbours whether the neighbours of the point clicked last are shown
     * @param export exports what is shown
     */
    public VectorsView(
            VectorsViewModel viewModel,
            ProjectionViewModel projection,
            FaithfulnessViewModel faithfulness,
            BooleanProperty neighbours,
            Consumer<ExportKind> export) {
        this.viewModel = viewModel;
        this.neighbours = neighbours;
        getStyleClass().add("vectors-view");
        getStylesheets()
                .add(Objects.requireNonNull(VectorsView.class.getResource("vectors.css"))
                        .toExternalForm());
        columns = new ColumnsViewModel(viewModel);
        bar = new VectorsBar(viewModel, columns, neighbours, export);
        SelectionBar selection = new SelectionBar(viewModel.map(), viewModel.background(), viewModel.fx());
        HBox second = new HBox(selection, new ColourByBox(viewModel.colours()));
        second.getStyleClass().add("vectors-second");
        HBox.setHgrow(selection, Priority.ALWAYS);
        map = new MapView(viewModel.map(), (shown, index, onFx) -> viewModel.picture(index, onFx));
        badge = new FaithfulnessBadge(faithfulness);
        furnish(projection);
        VectorsEmpty empty = new VectorsEmpty(bar::askVectors, viewModel::openRoll);
        Runnable update = () -> {
            selection.textsProperty().set(viewModel.texts());
            for (var part : List.of(second, map)) {
                part.setVisible(!viewModel.isEmpty());
                part.setManaged(!viewModel.isEmpty());
            }
            empty.setVisible(viewModel.isEmpty());
        };
        viewModel.onShown(update);
        update.run();
        setTop(new VBox(bar, problem(), summary(), second));
        map.setMinSize(0, 0);
        StackPane middle = new StackPane(map, empty);
        middle.setMinSize(0, 0);
        setMinSize(0, 0);
        setCenter(middle);
        NearestPane nearest = new NearestPane(viewModel.nearest());
        Runnable room = () -> {
            nearest.setVisible(neighbours.get()
                    && !viewModel.isEmpty()
                    && !columns.openProperty().get());
            nearest.setManaged(nearest.isVisible());
        };
        viewModel.onShown(room);
        neighbours.addListener((property, before, now) -> room.run());
        columns.openProperty().addListener((property, before, now) -> room.run());
        room.run();
        setRight(new HBox(nearest, new ColumnsPane(viewModel, columns)));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    /** Puts controls on the map. */
    private void furnish(ProjectionViewModel projection) {
        map.setCorner(new ProjectionButton(projection, ProjectionButton.Opens.ABOVE));
        map.addOverlay(new MovingBar(projection));
        map.addOverlay(new ScaleBar(
                viewModel.map().pictureProperty().map(ScaleUnit::of).orElse(ScaleUnit.NONE), ABOVE_AXES));
        map.setAside(badge);
        map.setViewOrder(-1); // its hover card lies above the legend of shades
    }

    /** Sets what opens the help page that the badge names. */
    public void setHelp(Consumer<String> open) {
        badge.setHelp(open);
    }

    /** The map. */
    public MapView map() {
        return map;
    }

    private Label problem() {
        Label problem = new Label();
        problem.setId("vectors-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.textProperty().bind(viewModel.problemProperty().map(it -> it.orElse("")));
        problem.visibleProperty().bind(viewModel.problemProperty().map(Optional::isPresent));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    /** One line that says how the files were read, in full under the cursor. */
    private Label summary() {
        Label summary = new Label();
        summary.setId("vectors-summary");
        summary.getStyleClass().addAll("faint", "vectors-summary");
        summary.setMinWidth(0);
        summary.setMaxWidth(Double.MAX_VALUE);
        Tip.of(summary).textProperty().bind(summary.textProperty());
        Runnable update = () -> {
            summary.setText(viewModel.summary());
            summary.setVisible(!summary.getText().isEmpty());
            summary.setManaged(summary.isVisible());
        };
        viewModel.onShown(update);
        update.run();
        return summary;
    }

    private void press(KeyEvent event) {
        if (UNDO.match(event)) {
            viewModel.undo().undo();
            event.consume();
        } else if (REDO.stream().anyMatch(keys -> keys.match(event))) {
            viewModel.undo().redo();
            event.consume();
        } else if (OPEN.match(event)) {
            bar.askVectors();
            event.consume();
        } else if (COLUMNS.match(event)) {
            columns.toggle();
            event.consume();
        } else if (NEIGHBOURS.match(event)) {
            neighbours.set(!neighbours.get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && columns.openProperty().get()) {
            columns.cancel();
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (takes(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (takes(event)) {
            viewModel.open(files(event));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    /** Whether the files dragged are vectors, or labels or pictures of those shown; others are left to the window. */
    private boolean takes(DragEvent event) {
        try {
            return DroppedVectors.of(files(event), viewModel.files()).isPresent();
        } catch (InvalidPathException foreign) { // the window tells that when the file is dropped
            return false;
        }
    }

    private static List<Path> files(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }
}
