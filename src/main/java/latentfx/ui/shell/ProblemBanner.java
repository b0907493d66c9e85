package latentfx.ui.shell;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows a problem in one sentence above the maps, with its details folded away, until it is dismissed. */
final class ProblemBanner extends VBox {
    private final Label sentence = new Label();
    private final TextArea details = new TextArea();
    private final ToggleButton fold;

    ProblemBanner(ObjectProperty<Optional<Problem>> problem) {
        Messages words = Messages.of(ProblemBanner.class);
        getStyleClass().add("problem-banner");
        setId("problem-banner");
        sentence.setId("problem-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        fold = ButtonBuilder.small(words.get("problem.details"))
                .id("problem-details")
                .style("flat")
                .firm()
                .toggle();
        Button copy = ButtonBuilder.small(words.get("problem.copy"))
                .with(Feather.COPY)
                .style("flat")
                .firm()
                .does(this::copy);
        copy.visibleProperty().bind(fold.selectedProperty());
        copy.managedProperty().bind(copy.visibleProperty());
        Button dismiss = ButtonBuilder.icon(Feather.X, words.get("problem.dismiss"))
                .id("problem-dismiss")
                .style("flat")
                .does(() -> problem.set(Optional.empty()));
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.visibleProperty().bind(fold.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        HBox line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), sentence, fold, copy, dismiss);
        line.getStyleClass().add("problem-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, details);
        problem.addListener((property, before, now) -> show(now));
        show(problem.get());
    }

    private void show(Optional<Problem> problem) {
        setVisible(problem.isPresent());
        setManaged(problem.isPresent());
        fold.setSelected(false);
        problem.ifPresent(now -> {
            sentence.setText(now.sentence());
            details.setText(now.details());
            fold.setVisible(!now.details().isEmpty());
        });
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(sentence.getText() + System.lineSeparator() + details.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
