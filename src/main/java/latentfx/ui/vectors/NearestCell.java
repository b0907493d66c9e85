package latentfx.ui.vectors;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import latentfx.data.Vectors;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** A neighbour in one line: rank, class or picture, name, distance. A bar marks those that are neighbours on the map too. */
final class NearestCell extends ListCell<NearestVectors.Row> {
    private static final PseudoClass SHARED = PseudoClass.getPseudoClass("shared");
    private static final double HEIGHT = 28;
    private static final double DOT = 4.5;

    private final NearestViewModel model;
    private final Messages words = Messages.of(NearestCell.class);
    private final Label rank = new Label();
    private final Circle dot = new Circle(DOT);
    private final PictureBox picture = PictureBox.within(HEIGHT * 2, HEIGHT);
    private final StackPane frame = new StackPane(picture);
    private final Label name = new Label();
    private final Label distance = new Label();
    private final HBox line = new HBox(rank, dot, frame, name, distance);

    NearestCell(NearestViewModel model) {
        this.model = model;
        getStyleClass().add("nearest-cell");
        rank.getStyleClass().add("nearest-rank");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        frame.getStyleClass().add("nearest-picture");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        distance.getStyleClass().add("nearest-distance");
        distance.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("nearest-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0); // as wide as the list, which does not scroll sideways
    }

    @Override
    protected void updateItem(NearestVectors.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        NearestVectors found = model.foundProperty().get().orElse(null);
        if (row == null || empty || found == null) {
            setGraphic(null);
            Tip.on(this, "");
            setAccessibleText(null);
            return;
        }
        String className = found.className(row.sample());
        String beside = found.besideClass(row.sample(), row.image());
        String text = beside.isEmpty() ? className : beside;
        rank.setText(String.valueOf(row.rank()));
        show(dot, !className.isEmpty());
        int rgb = model.rgb(row.sample(), found.label(row.sample()));
        dot.setFill(Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
        boolean drawn = row.image().pixels().length > 0;
        show(frame, drawn);
        if (drawn) {
            picture.show(
                    found.vectors().pictures().map(Vectors.Pictures::shape).orElseThrow(),
                    row.image().pixels());
        }
        pseudoClassStateChanged(SHARED, row.onMap());
        name.setText(text.isEmpty() ? "#" + row.sample() : text);
        distance.setText(NearestPane.distance(row.distance(), words.locale()));
        String said = words.get(
                row.onMap() ? "nearest.row.map" : "nearest.row",
                row.rank(),
                String.valueOf(row.sample()),
                row.image().text().isEmpty() ? className : row.image().text(),
                distance.getText());
        Tip.on(this, said);
        setAccessibleText(said);
        setGraphic(line);
    }

    private static void show(javafx.scene.Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
