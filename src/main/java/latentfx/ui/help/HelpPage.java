package latentfx.ui.help;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A page of the help, to read and to scroll. */
final class HelpPage extends ScrollPane {
    private final VBox lines = new VBox();

    HelpPage() {
        getStyleClass().add("help-page");
        lines.getStyleClass().add("help-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Shows {@code topic} from its beginning. */
    void show(HelpTopic topic) {
        lines.getChildren().setAll(label(topic.title(), "help-title"));
        for (HelpLine line : topic.lines()) {
            Label words = label(line.words(), "help-" + line.kind().name().toLowerCase(Locale.ROOT));
            if (line.kind() == HelpLine.Kind.HEADING) {
                words.setMaxWidth(Double.MAX_VALUE); // for the line below it
            }
            lines.getChildren().add(line.kind() == HelpLine.Kind.POINT ? point(words) : words);
        }
        setVvalue(0);
    }

    private static HBox point(Label words) {
        Label dot = label("•", "help-point");
        dot.setMinWidth(USE_PREF_SIZE);
        HBox point = new HBox(dot, words);
        point.getStyleClass().add("help-point-line");
        return point;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
