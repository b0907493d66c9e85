package latentfx.ui.vectors;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shown in place of the map while there are no vectors: describes the accepted file formats. */
final class VectorsEmpty extends VBox {
    private static final double WIDEST = 640;
    private static final double NAMES = 90;

    private final Messages words = Messages.of(VectorsEmpty.class);

    /**
     * Creates the view with a button that calls {@code open} to open vectors, and one that calls {@code roll} to show
     * the Swiss roll.
     */
    VectorsEmpty(Runnable open, Runnable roll) {
        getStyleClass().add("vectors-empty");
        setAlignment(Pos.CENTER);
        Label title = new Label(words.get("empty.title"));
        title.getStyleClass().add("vectors-empty-title");
        Label drop = new Label(words.get("empty.drop"));
        drop.getStyleClass().add("faint");
        Button button = ButtonBuilder.text(words.get("open"))
                .with(Feather.FOLDER)
                .style("accent")
                .does(open);
        Button example = ButtonBuilder.text(words.get("roll"))
                .with(Feather.REFRESH_CW)
                .tip(words.get("roll.tip"))
                .does(roll);
        HBox buttons = new HBox(button, example);
        buttons.getStyleClass().add("vectors-empty-buttons");
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(Feather.UPLOAD), title, drop, kinds(), buttons);
    }

    private GridPane kinds() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("vectors-kinds");
        ScreenScale.maxWidth(grid, WIDEST);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAMES);
        ColumnConstraints texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, texts);
        int row = 0;
        for (String kind : new String[] {"numbers", "names", "pictures"}) {
            Label name = new Label(words.get("empty." + kind));
            name.getStyleClass().add("group-name");
            name.setMinWidth(USE_PREF_SIZE);
            GridPane.setValignment(name, VPos.TOP);
            Label text = new Label(words.get("empty." + kind + ".text"));
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            grid.addRow(row, name, text);
            row++;
        }
        return grid;
    }
}
