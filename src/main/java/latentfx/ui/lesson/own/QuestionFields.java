package latentfx.ui.lesson.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.Scale;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import latentfx.ui.fx.Messages;

/** The question of a step: its kind, its words, and what makes an answer right. */
final class QuestionFields extends VBox {
    private static final int MOST_OPTIONS = 12;

    private final Messages words = Messages.of(QuestionFields.class);
    private final OwnLessonViewModel viewModel;
    private final ComboBox<OwnQuestion> kind = new ComboBox<>();
    private final WordingFields ask;
    private final WordingFields options;
    private final Spinner<Integer> right = new Spinner<>(1, MOST_OPTIONS, 1);
    private final ComboBox<String> figure = new ComboBox<>();
    private final Spinner<Double> least = new Spinner<>(-1e6, 1e6, 0, 0.1);
    private final Spinner<Double> most = new Spinner<>(-1e6, 1e6, 1, 0.1);
    private final TextField className = new TextField();
    private final Label hint = new Label();
    private final HBox rightLine = line(new Label(words.get("own.right")), right);
    private final HBox figureLine = line(figure, least, most);
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
        kinds();
        right.setId("own-right");
        figure.setId("own-figure");
        figure.setEditable(true);
        figure.setAccessibleText(words.get("own.figure"));
        className.setId("own-class");
        className.setPromptText(words.get("own.class"));
        className.setAccessibleText(words.get("own.class"));
        for (Spinner<Double> bound : List.of(least, most)) {
            bound.setEditable(true);
            bound.setPrefWidth(90);
            bound.valueProperty().addListener((property, before, now) -> write());
        }
        least.getEditor().setAccessibleText(words.get("own.least"));
        most.getEditor().setAccessibleText(words.get("own.most"));
        right.setPrefWidth(80);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("faint");
        right.valueProperty().addListener((property, before, now) -> write());
        figure.valueProperty().addListener((property, before, now) -> write());
        className.textProperty().addListener((property, before, now) -> write());
        getChildren()
                .addAll(
                        new Label(words.get("own.question")),
                        kind,
                        hint,
                        ask,
                        options,
                        rightLine,
                        figureLine,
                        className);
    }

    private static HBox line(Node... parts) {
        HBox line = new HBox(parts);
        line.getStyleClass().add("own-line");
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
            arrange();
            write();
        });
    }

    private void arrange() {
        OwnQuestion now = kind.getValue() == null ? OwnQuestion.NONE : kind.getValue();
        shown(ask, now != OwnQuestion.NONE);
        shown(options, now.has(OwnQuestion.Field.OPTIONS));
        shown(rightLine, now.has(OwnQuestion.Field.RIGHT));
        shown(figureLine, now.has(OwnQuestion.Field.FIGURE));
        shown(className, now.has(OwnQuestion.Field.CLASS));
        String key = "own.hint." + now.name().toLowerCase(Locale.ROOT);
        hint.setText(now == OwnQuestion.NONE ? "" : words.get(key));
        shown(hint, now != OwnQuestion.NONE);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void write() {
        OwnQuestion now = kind.getValue();
        if (showing || now == null) {
            return;
        }
        viewModel.changeStep(words.get("own.step.question"), step -> {
            Optional<Question> question = question(now, step);
            boolean unfinished = question.isEmpty() && now != OwnQuestion.NONE;
            return unfinished ? step : StepEdits.question(step, question);
        });
    }

    private Optional<Question> question(OwnQuestion now, Step step) {
        Optional<Question> before = step.question();
        return switch (now) {
            case NONE -> Optional.empty();
            case CHOICE -> QuestionEdits.choice(before, asked, offered, right.getValue() - 1);
            case NUMBER ->
                QuestionEdits.number(
                        before,
                        asked,
                        figure.getValue() == null ? "" : figure.getValue(),
                        least.getValue(),
                        most.getValue());
            case ORDER -> QuestionEdits.order(before, asked, offered);
            case PLACE -> QuestionEdits.place(asked, className.getText());
            case PICTURES -> QuestionEdits.pictures(step, asked, right.getValue() - 1);
            case KEPT -> before.map(it -> QuestionEdits.reworded(it, asked, offered));
        };
    }

    /** Shows the question of {@code step}; {@code figures} are offered for a number. */
    void show(Step step, List<String> figures) {
        showing = true;
        Optional<Question> question = step.question();
        OwnQuestion now = OwnQuestion.of(question);
        kind.setItems(FXCollections.observableArrayList(Stream.of(OwnQuestion.values())
                .filter(it -> it != OwnQuestion.KEPT || now == OwnQuestion.KEPT)
                .toList()));
        kind.setValue(now);
        asked = question.map(Question::ask).orElse(Wording.NONE);
        ask.show(asked);
        offered = new Wording(lines(question, Locale.ENGLISH), lines(question, Locale.KOREAN));
        options.show(offered);
        figure.setItems(FXCollections.observableArrayList(figures));
        question.ifPresent(it -> show(now, it));
        arrange();
        showing = false;
    }

    private void show(OwnQuestion now, Question question) {
        if (now.has(OwnQuestion.Field.RIGHT)) {
            right.getValueFactory().setValue(question.answer().option() + 1);
        }
        if (now.has(OwnQuestion.Field.CLASS) && !className.isFocused()) {
            className.setText(question.answer().of());
        }
        if (now.has(OwnQuestion.Field.FIGURE)) {
            figure.setValue(question.answer().of());
            Scale scale = question.scale().orElseThrow();
            least.getValueFactory().setValue(scale.least());
            most.getValueFactory().setValue(scale.most());
        }
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
