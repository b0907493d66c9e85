package latentfx.ui.bench;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowFigure;
import latentfx.bench.WindowReport;
import latentfx.bench.WindowTask;
import latentfx.ui.fx.ButtonBuilder;
import org.kordamp.ikonli.feather.Feather;

/** Measures the speed of the window on request: shows the measured views while they move, then the table of figures. */
public final class SpeedView extends VBox {
    private static final int MET = 8;
    private static final int NUMBERS_FROM = 2;

    private final SpeedWords words = new SpeedWords();
    private final SpeedViewModel viewModel;
    private final StackPane host = new StackPane();
    private final Label says = new Label();
    private final GridPane table = new GridPane();
    private final Label setting = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label doing = new Label();
    private final Button start;
    private final Button cancel;
    private final Button copy;

    /**
     * Shows {@code viewModel}.
     *
     * @param bench what measures in a pane
     * @param busy whether a training runs, which will slow everything down
     */
    public SpeedView(SpeedViewModel viewModel, Function<StackPane, WindowBench> bench, boolean busy) {
        this.viewModel = viewModel;
        getStyleClass().add("speed-view");
        getStylesheets()
                .add(Objects.requireNonNull(SpeedView.class.getResource("bench.css"))
                        .toExternalForm());
        says.setText(busy ? words.get("intro") + "\n\n" + words.get("intro.busy") : words.get("intro"));
        says.setId("speed-says");
        says.getStyleClass().add("speed-says");
        says.setWrapText(true);
        table.getStyleClass().add("speed-table");
        table.setId("speed-table");
        setting.getStyleClass().add("speed-note");
        setting.setWrapText(true);
        setting.prefWidthProperty().bind(table.widthProperty());
        VBox results = new VBox(table, setting);
        results.getStyleClass().add("speed-results");
        results.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        results.visibleProperty().bind(viewModel.reportProperty().map(Optional::isPresent));
        StackPane area = new StackPane(host, says, results);
        area.getStyleClass().add("speed-area");
        VBox.setVgrow(area, Priority.ALWAYS);
        start = button("start", Feather.PLAY, () -> viewModel.start(bench.apply(host)));
        cancel = button("cancel", Feather.X, viewModel::cancel);
        start.getStyleClass().add("accent");
        copy = button("copy", Feather.COPY, this::copy);
        HBox line = new HBox(bar, doing, spacer(), copy, cancel, start);
        line.getStyleClass().add("speed-line");
        line.setAlignment(Pos.CENTER_LEFT);
        bar.progressProperty().bind(viewModel.progressProperty());
        getChildren().addAll(area, line);
        viewModel.taskProperty().addListener((property, before, now) -> showTask(now));
        viewModel.reportProperty().addListener((property, before, now) -> now.ifPresent(this::fill));
        viewModel.stateProperty().addListener((property, before, now) -> show(now));
        show(viewModel.stateProperty().get());
    }

    private static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    private Button button(String key, Feather icon, Runnable action) {
        return ButtonBuilder.text(words.get(key)).with(icon).id("speed-" + key).does(action);
    }

    private void showTask(Optional<WindowTask> task) {
        doing.setText(task.map(it -> words.get("doing", it.number(), WindowTask.values().length, words.task(it)))
                .orElse(""));
    }

    private void show(SpeedState state) {
        boolean running = state == SpeedState.RUNNING;
        only(bar, running);
        only(doing, running);
        only(cancel, running);
        only(start, !running);
        only(copy, state == SpeedState.DONE);
        start.setText(words.get(state == SpeedState.DONE ? "again" : "start"));
        says.setVisible(!running && state != SpeedState.DONE);
        if (state == SpeedState.CANCELLED) {
            says.setText(words.get("cancelled"));
        } else if (state == SpeedState.FAILED) {
            says.setText(words.get("failed", viewModel.problemProperty().get().orElse("")));
        }
    }

    private static void only(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void fill(WindowReport report) {
        table.getChildren().clear();
        addRow(0, words.heads(), "speed-head");
        int row = 1;
        for (WindowFigure figure : report.figures()) {
            addRow(row, words.row(figure), figure.met() ? "speed-met" : "speed-missed");
            row++;
        }
        setting.setText(words.setting(report));
    }

    private void addRow(int row, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = new Label(cells.get(column));
            cell.setMinWidth(Region.USE_PREF_SIZE);
            boolean styled = row == 0 || column == MET;
            cell.getStyleClass().add(styled ? style : column == 1 ? "speed-note" : "speed-cell");
            boolean number = column >= NUMBERS_FROM && column < MET;
            GridPane.setHalignment(cell, number ? HPos.RIGHT : HPos.LEFT);
            table.add(cell, column, row);
        }
    }

    private void copy() {
        viewModel.reportProperty().get().ifPresent(report -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words.text(report));
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.get("copied"));
        });
    }
}
