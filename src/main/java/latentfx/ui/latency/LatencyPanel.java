package latentfx.ui.latency;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/**
 * A small panel over a corner of the window: median, 95th percentile and sparkline of the newest times. The mouse can
 * drag it aside. Frames are watched only while it is shown, for watching keeps the toolkit's clock running.
 */
public final class LatencyPanel extends StackPane {
    private static final long REFRESH_NANOS = 250_000_000;
    private static final double NUMBER_WIDTH = 52;
    private static final double LEAST = 0.01;
    private static final int SPARK = 1;
    private static final int MEDIAN = 2;
    private static final int TAIL = 3;
    private static final int COUNT = 4;

    private final Messages words = Messages.of(LatencyPanel.class);
    private final LatencyViewModel viewModel;
    private final GridPane grid = new GridPane();
    private final Label empty = new Label();
    private final Map<LatencyKind, Label[]> numbers = new EnumMap<>(LatencyKind.class);
    private final Map<LatencyKind, Sparkline> lines = new EnumMap<>(LatencyKind.class);
    private final AnimationTimer clock = clock();
    private double grabX;
    private double grabY;

    /** Shows {@code viewModel}, while that says that it is shown. */
    public LatencyPanel(LatencyViewModel viewModel) {
        this.viewModel = viewModel;
        setId("latency-panel");
        getStyleClass().add("latency-panel");
        getStylesheets()
                .add(Objects.requireNonNull(LatencyPanel.class.getResource("latency.css"))
                        .toExternalForm());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        fill();
        empty.setText(words.get("empty"));
        empty.setId("latency-empty");
        empty.getStyleClass().add("latency-empty");
        getChildren().addAll(grid, empty);
        for (LatencyKind kind : LatencyKind.values()) {
            viewModel.rowProperty(kind).addListener((property, before, now) -> show(kind, now));
            show(kind, viewModel.rowProperty(kind).get());
        }
        visibleProperty().bind(viewModel.shownProperty());
        visibleProperty().addListener((property, before, now) -> watch());
        sceneProperty().addListener((property, before, now) -> watch());
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::pull);
    }

    private void fill() {
        grid.getStyleClass().add("latency-grid");
        ColumnConstraints number = new ColumnConstraints(NUMBER_WIDTH);
        number.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), new ColumnConstraints(), number, number, number);
        Label title = muted(words.get("title"));
        grid.add(title, 0, 0, MEDIAN, 1);
        grid.add(muted("p50"), MEDIAN, 0);
        grid.add(muted("p95"), TAIL, 0);
        grid.add(muted("n"), COUNT, 0);
        Button close = ButtonBuilder.icon(Feather.X, words.get("close"))
                .id("latency-close")
                .style("flat")
                .does(() -> viewModel.shownProperty().set(false));
        grid.add(close, COUNT + 1, 0);
        int row = 0;
        for (LatencyKind kind : LatencyKind.values()) {
            row++;
            Label name = new Label(words.get(kind.id()));
            Tip.on(name, words.get(kind.id() + ".tip", LatencyViewModel.NEWEST));
            Sparkline line = new Sparkline();
            Label[] figures = {new Label(), new Label(), new Label()};
            figures[2].getStyleClass().add("latency-muted");
            lines.put(kind, line);
            numbers.put(kind, figures);
            grid.add(name, 0, row);
            grid.add(line, SPARK, row);
            for (int i = 0; i < figures.length; i++) {
                figures[i].setId("latency-" + kind.id() + "-" + i);
                grid.add(figures[i], MEDIAN + i, row);
            }
        }
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("latency-muted");
        return label;
    }

    private void show(LatencyKind kind, Optional<LatencyRow> row) {
        Label[] figures = Objects.requireNonNull(numbers.get(kind));
        figures[0].setText(row.map(it -> number(it.p50())).orElse("–"));
        figures[1].setText(row.map(it -> number(it.p95())).orElse("–"));
        figures[2].setText(row.map(it -> String.valueOf(it.count())).orElse("–"));
        Objects.requireNonNull(lines.get(kind)).show(row.map(LatencyRow::recent).orElse(new double[0]));
        boolean nothing = true;
        for (LatencyKind each : LatencyKind.values()) {
            nothing &= viewModel.rowProperty(each).get().isEmpty();
        }
        empty.setVisible(nothing);
        for (Node cell : grid.getChildren()) {
            Integer line = GridPane.getRowIndex(cell);
            cell.setVisible(!nothing || line == null || line == 0);
        }
    }

    /** A time in milliseconds as the panel shows it. */
    static String number(double millis) {
        return millis < LEAST ? "<0.01" : String.format(Locale.ROOT, "%.2f", millis);
    }

    private AnimationTimer clock() {
        return new AnimationTimer() {
            private long refreshed;

            @Override
            public void handle(long due) {
                long now = System.nanoTime(); // when the frame came, not when it was due
                viewModel.pulse(now);
                if (now - refreshed >= REFRESH_NANOS) {
                    refreshed = now;
                    viewModel.refresh();
                }
            }
        };
    }

    private void watch() {
        if (isVisible() && getScene() != null) {
            clock.start();
        } else {
            clock.stop();
            viewModel.pause();
        }
    }

    private void grab(MouseEvent event) {
        grabX = event.getSceneX() - getTranslateX();
        grabY = event.getSceneY() - getTranslateY();
        event.consume();
    }

    /** Follows the mouse, as far as it stays within the window. */
    private void pull(MouseEvent event) {
        double x = event.getSceneX() - grabX;
        double y = event.getSceneY() - grabY;
        double room = getScene().getWidth() - getWidth();
        double fall = getScene().getHeight() - getHeight();
        setTranslateX(Math.max(-getLayoutX(), Math.min(room - getLayoutX(), x)));
        setTranslateY(Math.max(-getLayoutY(), Math.min(fall - getLayoutY(), y)));
        event.consume();
    }
}
