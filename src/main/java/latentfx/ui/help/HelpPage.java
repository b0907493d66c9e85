package latentfx.ui.help;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import latentfx.ui.glossary.TermFlow;
import latentfx.ui.glossary.TermMarks;

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

    /** Shows {@code topic} from its beginning, with the terms that {@code marks} finds in it. */
    void show(HelpTopic topic, TermMarks marks) {
        lines.getChildren().setAll(label(topic.title(), "help-title"));
        topic.lines().forEach(line -> lines.getChildren().add(node(line, marks)));
        setVvalue(0);
    }

    private static Region node(HelpLine line, TermMarks marks) {
        String style = "help-" + line.kind().name().toLowerCase(Locale.ROOT);
        return switch (line.kind()) {
            case PARAGRAPH -> flow(line.words(), style, marks);
            case POINT -> point(flow(line.words(), style, marks));
            case FORMULA, SOURCE -> label(line.words(), style);
            case HEADING -> {
                Label heading = label(line.words(), style);
                heading.setMaxWidth(Double.MAX_VALUE); // for the line below it
                yield heading;
            }
        };
    }

    private static TermFlow flow(String words, String style, TermMarks marks) {
        TermFlow flow = new TermFlow();
        flow.getStyleClass().add(style);
        flow.setAccessibleText(words);
        for (Text text : marks.texts(words)) {
            text.getStyleClass().add("text");
            flow.add(text);
        }
        return flow;
    }

    private static HBox point(TermFlow words) {
        HBox.setHgrow(words, Priority.ALWAYS);
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
