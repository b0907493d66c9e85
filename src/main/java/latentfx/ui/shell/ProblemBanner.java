package latentfx.ui.shell;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.BetweenPresses;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.fx.Problems;
import latentfx.ui.fx.Tip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Shows the newest problem in one sentence above the maps, with its details folded away, until it is dismissed, which shows
 * the one before. It comes and goes only between presses of the mouse, because what is below it moves then.
 */
final class ProblemBanner extends VBox {
    private final Label sentence = new Label();
    private final TextArea details = new TextArea();
    private final ToggleButton fold;

    ProblemBanner(Problems problems) {
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
                .does(problems::dismiss);
        details.setEditable(false);
        details.setPrefRowCount(8);
        details.visibleProperty().bind(fold.selectedProperty());
        details.managedProperty().bind(details.visibleProperty());
        Label others = others(problems, words);
        HBox line = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), sentence, others, fold, copy, dismiss);
        line.getStyleClass().add("problem-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, details);
        addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE) {
                problems.dismiss();
                pressed.consume();
            }
        });
        BetweenPresses calm = new BetweenPresses(this);
        problems.shownProperty()
                .addListener((property, before, now) ->
                        calm.run(() -> show(problems.shownProperty().get())));
        show(problems.shownProperty().get());
    }

    private static Label others(Problems problems, Messages words) {
        Label others = new Label();
        others.setId("problem-others");
        others.setMinWidth(Region.USE_PREF_SIZE);
        others.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> counts(problems, words), problems.timesProperty(), problems.earlierProperty()));
        others.managedProperty().bind(others.textProperty().isNotEmpty());
        Tip.on(others, words.get("problem.others"));
        return others;
    }

    private static String counts(Problems problems, Messages words) {
        int times = problems.timesProperty().get();
        int earlier = problems.earlierProperty().get();
        String counted = times > 1 ? words.get("problem.times", times) : "";
        String more = earlier > 0 ? words.get("problem.earlier", earlier) : "";
        return counted.isEmpty() || more.isEmpty() ? counted + more : counted + " · " + more;
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
