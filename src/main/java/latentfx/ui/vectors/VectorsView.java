package latentfx.ui.vectors;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.map.MapView;
import latentfx.ui.map.SelectionBar;
import latentfx.ui.projection.MovingBar;
import latentfx.ui.projection.ProjectionButton;
import latentfx.ui.projection.ProjectionViewModel;

/** A map of the user's own vectors, with the buttons that open them; accepts dropped files. */
public final class VectorsView extends BorderPane {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    private static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination COLUMNS = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    private static final double TIP_WIDTH = 560;

    private final VectorsViewModel viewModel;
    private final ColumnsViewModel columns;
    private final VectorsBar bar;

    /** Shows {@code viewModel}, whose vectors are projected by {@code projection}. */
    public VectorsView(VectorsViewModel viewModel, ProjectionViewModel projection) {
        this.viewModel = viewModel;
        getStyleClass().add("vectors-view");
        getStylesheets()
                .add(Objects.requireNonNull(VectorsView.class.getResource("vectors.css"))
                        .toExternalForm());
        columns = new ColumnsViewModel(viewModel);
        bar = new VectorsBar(viewModel, columns);
        SelectionBar selection = new SelectionBar(viewModel.map(), viewModel.background(), viewModel.fx());
        MapView map = new MapView(viewModel.map(), (shown, index, onFx) -> viewModel.picture(index, onFx));
        map.setCorner(new ProjectionButton(projection, ProjectionButton.Opens.ABOVE));
        map.addOverlay(new MovingBar(projection));
        VectorsEmpty empty = new VectorsEmpty(bar::askVectors, viewModel::openRoll);
        Runnable update = () -> {
            selection.textsProperty().set(viewModel.texts());
            for (var part : List.of(selection, map)) {
                part.setVisible(!viewModel.isEmpty());
                part.setManaged(!viewModel.isEmpty());
            }
            empty.setVisible(viewModel.isEmpty());
        };
        viewModel.onShown(update);
        update.run();
        setTop(new VBox(bar, problem(), summary(), selection));
        setCenter(new StackPane(map, empty));
        setRight(new ColumnsPane(viewModel, columns));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
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
        Tooltip full = new Tooltip();
        full.setWrapText(true);
        full.setMaxWidth(TIP_WIDTH);
        full.textProperty().bind(summary.textProperty());
        summary.setTooltip(full);
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
        } else if (event.getCode() == KeyCode.ESCAPE && columns.openProperty().get()) {
            columns.cancel();
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        viewModel.open(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
