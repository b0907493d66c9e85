package latentfx.ui.lesson.player;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.Step;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermMarks;
import org.kordamp.ikonli.feather.Feather;

/** The card at the end: what was predicted, what was measured, what to remember. */
final class CardBox extends VBox {
    private final Messages words = Messages.of(CardBox.class);
    private final Map<String, Double> values;

    CardBox(PlayerViewModel player, LessonRun run, TermMarks marks, CardActions actions) {
        values = player.measuring().values();
        getStyleClass().add("card-box");
        VBox card = card(player, run, marks);
        Button save = ButtonBuilder.text(words.get("card.save"))
                .with(Feather.SAVE)
                .id("lesson-card-save")
                .does(() -> actions.save(card, run.script().id()));
        Button again = ButtonBuilder.text(words.get("lesson.restart"))
                .with(Feather.ROTATE_CCW)
                .id("lesson-card-again")
                .does(player::restart);
        Button leave = ButtonBuilder.text(words.get("card.leave"))
                .tip(words.get("lesson.leave"))
                .id("lesson-card-leave")
                .style("accent")
                .does(player::leave);
        getChildren().addAll(card, save, again, leave);
    }

    private VBox card(PlayerViewModel player, LessonRun run, TermMarks marks) {
        LessonScript script = run.script();
        VBox card = new VBox();
        card.setId("lesson-card");
        card.getStyleClass().add("lesson-card");
        Label title = new Heading(script.title().in(words.locale()));
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add("step-title");
        card.getChildren().add(title);
        for (int i = 0; i < script.steps().size(); i++) {
            Step step = script.steps().get(i);
            Optional<Prediction> made = Optional.ofNullable(run.locked().get(i));
            step.question().ifPresent(question -> card.getChildren().add(line(question, made)));
        }
        if (!player.measuring().dataProperty().get().isEmpty()) {
            Label data = new Label(words.get(
                    "figure.data",
                    new DataNames().name(player.measuring().dataProperty().get())));
            data.getStyleClass().add("faint");
            data.setWrapText(true);
            card.getChildren().add(data);
        }
        card.getChildren()
                .addAll(
                        new Heading(words.get("card.remember")),
                        new MarkdownBox(script.remember().in(words.locale()), marks));
        return card;
    }

    private GridPane line(Question question, Optional<Prediction> made) {
        AnswerWords answers = new AnswerWords(words);
        Optional<RightAnswer> answer = RightAnswer.of(question, values);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("card-line");
        Label ask = wrapped(MarkdownBox.plain(question.ask().in(words.locale())));
        ask.getStyleClass().add("question");
        grid.add(ask, 0, 0, 2, 1);
        grid.addRow(
                1,
                faint(words.get("card.predicted")),
                wrapped(made.map(it -> answers.predicted(question, it)).orElse(words.get("card.skipped"))));
        Label measured =
                wrapped(answer.map(it -> answers.measured(question, it)).orElse(words.get("figure.pending")));
        answer.ifPresent(it ->
                made.ifPresent(prediction -> measured.getStyleClass().add(it.agrees(prediction) ? "right" : "wrong")));
        grid.addRow(2, faint(words.get(isMeasured(question) ? "card.measured" : "card.answer")), measured);
        return grid;
    }

    private static boolean isMeasured(Question question) {
        return switch (question.answer().rule()) {
            case LARGEST, SMALLEST, FIGURE -> true;
            case OPTION, GIVEN, CLASS -> false;
        };
    }

    private static Label faint(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("faint");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
