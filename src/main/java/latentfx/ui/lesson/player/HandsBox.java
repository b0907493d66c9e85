package latentfx.ui.lesson.player;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;

/**
 * A show of hands: how many are for each option, or for each part of a number's scale; once locked, a histogram in which the
 * right one is marked.
 */
final class HandsBox extends GridPane {
    private static final int MOST = 999;
    private static final double NAMES = 45;
    private static final double COUNTED_NAMES = 64;

    /** Side of a picture to choose, in pixels of usual text. */
    private static final double SIDE = 48;

    private final List<Spinner<Integer>> counts = new ArrayList<>();

    HandsBox(
            Question question,
            ChoicePictures pictures,
            Optional<Prediction> before,
            Optional<RightAnswer> answer,
            Consumer<Prediction> told) {
        Messages words = Messages.of(HandsBox.class);
        AnswerWords answers = new AnswerWords(words);
        getStyleClass().add("hands-box");
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(before.isPresent() ? NAMES : COUNTED_NAMES);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, rest);
        int columns = question.scale().isPresent()
                ? Prediction.Hands.COLUMNS
                : question.choices().size();
        List<Integer> counted = before.filter(Prediction.Hands.class::isInstance)
                .map(made -> ((Prediction.Hands) made).hands())
                .orElse(List.of());
        if (counted.isEmpty()) {
            Label hands = new Label(words.get("hands.count"));
            hands.getStyleClass().add("faint");
            hands.setWrapText(true);
            hands.setMinHeight(USE_PREF_SIZE);
            add(hands, 0, 0, 2, 1);
        }
        int right = answer.map(RightAnswer::rightColumn).orElse(-1);
        int most = counted.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int column = 0; column < columns; column++) {
            Label name = new Label(answers.column(question, column));
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            if (question.kind() == QuestionKind.PICTURE) {
                name.setGraphic(picture(question.choices().get(column), pictures));
            }
            if (counted.isEmpty()) {
                addRow(column + 1, name, counter(name.getText(), column, told));
            } else {
                if (column == right) {
                    name.getStyleClass().add("right-choice");
                }
                int hands = counted.get(column);
                BarRow bar = new BarRow(
                        new ChartRange(0, Math.max(1, most)), OptionalDouble.of(hands), OptionalDouble.empty());
                bar.getStyleClass().add(column == right ? "right-column" : "other-column");
                addRow(column + 1, name, bar, new Label(String.valueOf(hands)));
            }
        }
    }

    private static PictureBox picture(Choice choice, ChoicePictures pictures) {
        PictureBox box = PictureBox.square(SIDE * ScreenScale.text());
        choice.picture().ifPresent(picture -> pictures.show(picture, box));
        return box;
    }

    private Spinner<Integer> counter(String of, int column, Consumer<Prediction> told) {
        Spinner<Integer> spinner = new Spinner<>(0, MOST, 0);
        spinner.setEditable(true);
        spinner.setId("lesson-hands-" + column);
        spinner.setPrefWidth(90);
        spinner.setAccessibleText(of);
        spinner.getEditor().textProperty().addListener((property, was, now) -> {
            if (now.matches("\\d{1,3}")) {
                spinner.getValueFactory().setValue(Integer.valueOf(now));
            }
        });
        spinner.getEditor().focusedProperty().addListener((property, was, now) -> {
            if (now) {
                Platform.runLater(spinner.getEditor()::selectAll); // after the click that sets the caret
            }
        });
        spinner.valueProperty()
                .addListener((property, was, now) -> told.accept(new Prediction.Hands(
                        counts.stream().map(Spinner::getValue).toList())));
        counts.add(spinner);
        return spinner;
    }
}
