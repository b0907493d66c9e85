package latentfx.ui.training.data;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;

/** One line that names the data to learn from, with a button that opens the page on which it is chosen. */
public final class DataLine extends VBox {
    private final Messages words = Messages.of(DataLine.class);
    private final DataChoiceNames names = new DataChoiceNames();
    private final Label name = new Label();

    /**
     * Names the choice of {@code data}.
     *
     * @param open opens the page on data sets
     */
    public DataLine(DataChoices data, Runnable open) {
        getStyleClass().add("section");
        name.setId("data-choice");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button change = ButtonBuilder.small(words.get("data.change"))
                .with(Feather.DATABASE)
                .id("data-change")
                .firm()
                .does(open);
        Hints.on(change, words.get("data.help"));
        Heading heading = new Heading(words.get("data"));
        heading.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(heading, name, change);
        line.getStyleClass().add("button-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, new ReadingBar(data.reading()));
        data.chosenProperty().addListener((property, before, now) -> show(now));
        show(data.chosenProperty().get());
        change.sceneProperty().addListener((property, before, now) -> focus(change));
    }

    private void show(DataChoice chosen) {
        name.setText(names.of(chosen));
        Tip.on(name, name.getText()); // a very long name is cut
    }

    /** Gives the first focus to the button, not to the first of the settings below it. */
    private static void focus(Button change) {
        if (change.getScene() != null && change.getScene().getFocusOwner() == null) {
            change.requestFocus();
        }
    }
}
