package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Scale;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Messages;

/** The question of a step: none, a choice of texts, or a number that is measured. Questions of other kinds are kept as they are. */
final class QuestionFields extends VBox {
    private enum Kind {
        NONE,
        CHOICE,
        NUMBER,
        KEPT
    }

    private static final int MOST_OPTIONS = 12;

    private final Messages words = Messages.of(QuestionFields.class);
    private final OwnLessonViewModel viewModel;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final WordingFields ask;
    private final WordingFields options;
    private final Spinner<Integer> right = new Spinner<>(1, MOST_OPTIONS, 1);
    private final ComboBox<String> figure = new ComboBox<>();
    private final Spinner<Double> least = new Spinner<>(-1e6, 1e6, 0, 0.1);
    private final Spinner<Double> most = new Spinner<>(-1e6, 1e6, 1, 0.1);
    private final HBox rightLine;
    private final HBox figureLine;
    private Wording asked = Wording.NONE;
    private Wording offered = Wording.NONE;
    private boolean showing;

    QuestionFields(OwnLessonViewModel viewModel) {
        this.viewModel = viewModel;
        getStyleClass().add("own-part");
        ask = new WordingFields(words.get("own.ask"), "own-ask", 2, wording -> {
            asked = wording;
            write();
        });
        options = new WordingFields(words.get("own.options"), "own-options", 3, wording -> {
            offered = wording;
            write();
        });
        kind.setId("own-question-kind");
        kind.setAccessibleText(words.get("own.question"));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Kind value) {
                return value == null
                        ? ""
                        : words.get("own.question." + value.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public Kind fromString(String text) {
                return Kind.NONE;
            }
        });
        right.setId("own-right");
        figure.setId("own-figure");
        figure.setEditable(true);
        figure.setAccessibleText(words.get("own.figure"));
        least.setEditable(true);
        most.setEditable(true);
        least.setPrefWidth(90);
        most.setPrefWidth(90);
        right.setPrefWidth(80);
        rightLine = new HBox(new Label(words.get("own.right")), right);
        figureLine = new HBox(figure, least, most);
        rightLine.getStyleClass().add("own-line");
        figureLine.getStyleClass().add("own-line");
        kind.valueProperty().addListener((property, before, now) -> {
            arrange();
            write();
        });
        right.valueProperty().addListener((property, before, now) -> write());
        figure.valueProperty().addListener((property, before, now) -> write());
        least.valueProperty().addListener((property, before, now) -> write());
        most.valueProperty().addListener((property, before, now) -> write());
        getChildren().addAll(new Label(words.get("own.question")), kind, ask, options, rightLine, figureLine);
    }

    private void arrange() {
        boolean choice = kind.getValue() == Kind.CHOICE;
        boolean number = kind.getValue() == Kind.NUMBER;
        shown(ask, choice || number);
        shown(options, choice);
        shown(rightLine, choice);
        shown(figureLine, number);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void write() {
        if (showing || kind.getValue() == null || kind.getValue() == Kind.KEPT) {
            return;
        }
        viewModel.changeStep(words.get("own.step.question"), step -> {
            Optional<Question> question =
                    switch (kind.getValue()) {
                        case CHOICE ->
                            StepEdits.choice(asked, offered.english(), offered.korean(), right.getValue() - 1);
                        case NUMBER ->
                            StepEdits.number(
                                    asked,
                                    figure.getValue() == null ? "" : figure.getValue(),
                                    least.getValue(),
                                    most.getValue());
                        case NONE, KEPT -> Optional.empty();
                    };
            boolean unfinished = question.isEmpty() && kind.getValue() != Kind.NONE;
            return unfinished ? step : StepEdits.question(step, question);
        });
    }

    /** Shows the question of {@code step}; {@code figures} are offered for a number. */
    void show(Step step, List<String> figures) {
        showing = true;
        Optional<Question> question = step.question();
        Kind now = question.map(it -> it.kind() == QuestionKind.NUMBER
                                && it.answer().rule() == Answer.Rule.FIGURE
                        ? Kind.NUMBER
                        : it.kind() == QuestionKind.CHOICE && it.answer().rule() == Answer.Rule.OPTION
                                ? Kind.CHOICE
                                : Kind.KEPT)
                .orElse(Kind.NONE);
        kind.setItems(FXCollections.observableArrayList(
                now == Kind.KEPT ? List.of(Kind.values()) : List.of(Kind.NONE, Kind.CHOICE, Kind.NUMBER)));
        kind.setValue(now);
        asked = question.map(Question::ask).orElse(Wording.NONE);
        ask.show(asked);
        offered = new Wording(lines(question, Locale.ENGLISH), lines(question, Locale.KOREAN));
        options.show(offered);
        figure.setItems(FXCollections.observableArrayList(figures));
        question.ifPresent(it -> {
            if (now == Kind.CHOICE) {
                right.getValueFactory().setValue(it.answer().option() + 1);
            }
            if (now == Kind.NUMBER) {
                figure.setValue(it.answer().of());
                Scale scale = it.scale().orElseThrow();
                least.getValueFactory().setValue(scale.least());
                most.getValueFactory().setValue(scale.most());
            }
        });
        arrange();
        showing = false;
    }

    private static String lines(Optional<Question> question, Locale language) {
        return question.stream()
                .flatMap(it -> it.choices().stream())
                .map(choice -> language.equals(Locale.KOREAN)
                        ? choice.text().korean()
                        : choice.text().english())
                .collect(Collectors.joining("\n"));
    }
}
