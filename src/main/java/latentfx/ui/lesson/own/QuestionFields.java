package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.ui.fx.Messages;

/** The question of a step: its kind, its words, and what makes an answer right. Shows what is written, whole or not. */
final class QuestionFields extends VBox {
    private static final int MOST_OPTIONS = 12;

    private final Messages words = Messages.of(QuestionFields.class);
    private final OwnLessonViewModel viewModel;
    private final ComboBox<OwnQuestion> kind = new ComboBox<>();
    private final WordingFields ask;
    private final WordingFields options;
    private final Spinner<Integer> right = new Spinner<>(1, MOST_OPTIONS, 1);
    private final FigureCombo figure;
    private final BoundSpinner least = new BoundSpinner(0, words.get("own.least"));
    private final BoundSpinner most = new BoundSpinner(1, words.get("own.most"));
    private final TextField className = WritingFields.line();
    private final Label hint = new Label();
    private final FlowPane rightLine = line(named("own.right", right));
    private final VBox figureLine;
    private final VBox classLine;
    private boolean showing;

    QuestionFields(OwnLessonViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("own-part");
        ask = new WordingFields(words.get("own.ask"), "own-ask", 2, wording -> write(form -> form.withAsk(wording)));
        options = new WordingFields(
                words.get("own.options"), "own-options", 3, wording -> write(form -> form.withOptions(wording)));
        figure = new FigureCombo(viewModel, words.get("own.figure.choose"));
        kinds();
        values();
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("faint");
        figureLine = new VBox(named("own.figure", figure), line(named("own.least", least), named("own.most", most)));
        figureLine.getStyleClass().add("own-part");
        classLine = named("own.class", className);
        Label title = new Label(words.get("own.question"));
        title.setLabelFor(kind);
        getChildren().addAll(title, kind, hint, ask, options, rightLine, figureLine, classLine);
    }

    private VBox named(String key, Node field) {
        Label name = new Label(words.get(key));
        name.setLabelFor(field);
        return new VBox(name, field);
    }

    private static FlowPane line(Node... parts) {
        FlowPane line = new FlowPane(parts);
        line.getStyleClass().add("lesson-buttons");
        return line;
    }

    private void kinds() {
        kind.setId("own-question-kind");
        kind.setAccessibleText(words.get("own.question"));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(OwnQuestion value) {
                return value == null
                        ? ""
                        : words.get("own.question." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public OwnQuestion fromString(String text) {
                return OwnQuestion.NONE;
            }
        });
        kind.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                write(form -> form.withKind(now));
            }
        });
    }

    private void values() {
        right.setId("own-right");
        right.setPrefWidth(80);
        right.valueProperty().addListener((property, before, now) -> write(form -> form.withRight(now - 1)));
        figure.setId("own-figure");
        figure.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                write(form -> form.withFigure(now));
            }
        });
        least.setId("own-least");
        most.setId("own-most");
        for (BoundSpinner bound : List.of(least, most)) {
            bound.valueProperty()
                    .addListener((property, before, now) ->
                            write(form -> form.withScale(least.getValue(), most.getValue())));
        }
        className.setId("own-class");
        className.setAccessibleText(words.get("own.class"));
        className.textProperty().addListener((property, before, now) -> write(form -> form.withClass(now)));
    }

    private void write(UnaryOperator<QuestionForm> how) {
        if (!showing) {
            viewModel.changeStep(words.get("own.step.question"), step -> step.asking(how.apply(step.question())));
        }
    }

    /** Shows the question of {@code step}; figures of the lesson {@code measures} are offered for a number. */
    void show(OwnStep step, String measures) {
        showing = true;
        QuestionForm form = step.question();
        List<OwnQuestion> kinds = Stream.of(OwnQuestion.values())
                .filter(it -> it != OwnQuestion.KEPT || form.kind() == OwnQuestion.KEPT)
                .toList();
        if (!kinds.equals(kind.getItems())) {
            kind.setItems(FXCollections.observableArrayList(kinds));
        }
        kind.setValue(form.kind());
        ask.show(form.ask());
        options.show(form.options());
        right.getValueFactory().setValue(form.right() + 1);
        figure.show(measures, form.figure());
        least.show(form.least());
        most.show(form.most());
        if (!className.getText().equals(form.className())) {
            className.setText(form.className());
        }
        arrange(form.kind());
        showing = false;
    }

    private void arrange(OwnQuestion now) {
        shown(ask, now != OwnQuestion.NONE);
        shown(options, now.has(OwnQuestion.Field.OPTIONS));
        shown(rightLine, now.has(OwnQuestion.Field.RIGHT));
        shown(figureLine, now.has(OwnQuestion.Field.FIGURE));
        shown(classLine, now.has(OwnQuestion.Field.CLASS));
        String key = "own.hint." + now.name().toLowerCase(Locale.ROOT);
        hint.setText(now == OwnQuestion.NONE ? "" : words.get(key));
        shown(hint, now != OwnQuestion.NONE);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
