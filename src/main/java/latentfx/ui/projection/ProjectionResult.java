package latentfx.ui.projection;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import latentfx.analysis.Projected;
import latentfx.projection.Basis;
import latentfx.projection.ProjectionRemark;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.Layout;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.ProjectionWords;
import latentfx.ui.map.ShownLayout;
import org.jspecify.annotations.Nullable;

/** Describes the present map: number of samples, faithfulness of the projection, explained variance by axis. */
final class ProjectionResult extends VBox {
    private static final double NAMES = 210;

    private final Messages words = Messages.of(ProjectionResult.class);
    private final MapViewModel map;

    ProjectionResult(MapViewModel map) {
        this.map = map;
        getStyleClass().add("projection-result");
        map.pictureProperty().addListener((property, before, now) -> show(now));
        show(map.pictureProperty().get());
    }

    private void show(@Nullable MapPicture picture) {
        getChildren().clear();
        if (picture == null) {
            return;
        }
        Label title = new Label(words.get("result.title", new ProjectionWords().title(picture)));
        title.getStyleClass().add("projection-heading");
        getChildren().add(title);
        if (picture.layout() instanceof Layout.Arranged arranged) {
            show(arranged.arrangement());
        } else {
            picture.plain()
                    .axes()
                    .ifPresent(axes -> showAxes(axes, picture.points().rows()));
        }
    }

    private void showAxes(Layout.Axes axes, int samples) {
        AxisChoice choice = axes.choice();
        double[] shares = IntStream.range(0, axes.projection().axes())
                .mapToDouble(axes.projection()::explainedShare)
                .toArray();
        ScreePlot plot = new ScreePlot(shares, choice.x(), choice.y(), choice.basis() == Basis.PCA ? "PC" : "z");
        plot.setOnChosen((axis, across) -> ShownLayout.along(
                        across ? choice.withX(choice.basis(), axis) : choice.withY(choice.basis(), axis))
                .choose(map, map.selectionProperty().get().undo()));
        getChildren().addAll(plot, note(words.get("scree.note", samples)));
    }

    private void show(Arrangement arrangement) {
        Projected made = arrangement.made();
        GridPane figures = new GridPane();
        figures.getStyleClass().add("projection-figures");
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        figures.getColumnConstraints().setAll(new ColumnConstraints(NAMES), numbers);
        row(
                figures,
                words.get("result.shown"),
                words.get(
                        "result.shown.value",
                        made.embedding().shown(),
                        made.embedding().given()));
        for (Map.Entry<String, OptionalDouble> figure : made.figures().entrySet()) {
            if (figure.getValue().isPresent()) {
                row(
                        figures,
                        words.get("result." + figure.getKey()),
                        String.format(words.locale(), "%.3f", figure.getValue().getAsDouble()));
            }
        }
        getChildren().add(figures);
        if (!arrangement.moving()) {
            row(figures, words.get("result.seconds"), String.format(words.locale(), "%.1f s", made.seconds()));
            figures.getChildren().forEach(node -> Tip.on(node, judged(made)));
            getChildren().add(note(judged(made)));
        }
        made.embedding().remarks().forEach(this::remark);
    }

    private String judged(Projected made) {
        return words.get("result.judged", made.judged(), made.embedding().shown());
    }

    private void remark(ProjectionRemark remark) {
        if (remark instanceof ProjectionRemark.Explained explained) {
            double[] shares =
                    explained.shares().stream().mapToDouble(Double::doubleValue).toArray();
            getChildren().addAll(new ScreePlot(shares, explained.first(), explained.second(), "PC"));
        } else {
            getChildren()
                    .add(note(
                            words.get("remark." + remark.key(), remark.values().toArray())));
        }
    }

    private static void row(GridPane grid, String name, String value) {
        Label number = new Label(value);
        number.getStyleClass().add("projection-number");
        grid.addRow(grid.getRowCount(), new Label(name), number);
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("projection-note");
        return note;
    }
}
