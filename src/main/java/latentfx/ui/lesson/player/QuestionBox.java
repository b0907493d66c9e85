package latentfx.ui.lesson.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.lesson.run.LessonRun;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermMarks;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question: what can be predicted, a button that locks it, and then whether it was right. */
final class QuestionBox extends VBox {
    private final Messages words = Messages.of(QuestionBox.class);
    private final PlayerViewModel player;
    private final ObjectProperty<Optional<Prediction>> prediction = new SimpleObjectProperty<>(Optional.empty());

    /**
     * How a question is shown.
     *
     * @param pictures shows the pictures of options
     * @param marks finds terms in what is asked
     * @param inClass whether hands are counted in place of one prediction
     */
    record Shown(ChoicePictures pictures, TermMarks marks, boolean inClass) {}

    /**
     * Asks the question of the present step.
     *
     * @param shown how it is shown
     */
    QuestionBox(PlayerViewModel player, LessonRun run, Question question, Shown shown) {
        this.player = player;
        getStyleClass().add("question-box");
        Node ask = new MarkdownBox(question.ask().in(words.locale()), shown.marks());
        ask.getStyleClass().add("question");
        getChildren().add(ask);
        Consumer<Prediction> told = made -> prediction.set(Optional.of(made));
        boolean locked = run.revealed();
        Optional<Prediction> before = run.prediction();
        boolean byHands = before.filter(Prediction.Hands.class::isInstance).isPresent();
        if (byHands || (shown.inClass() && !locked && question.kind() != QuestionKind.PLACE)) {
            getChildren().add(new HandsBox(question, shown.pictures(), before, player.answer(), told));
        } else {
            getChildren().add(asked(question, shown.pictures(), before, locked, told));
        }
        if (locked) {
            before.ifPresent(made -> getChildren().add(verdict(question, made)));
        } else {
            Button lock = ButtonBuilder.text(words.get(shown.inClass() ? "question.lock.class" : "question.lock"))
                    .with(Feather.LOCK)
                    .id("lesson-lock")
                    .style("accent")
                    .does(() -> prediction.get().ifPresent(player::lock));
            lock.disableProperty().bind(prediction.map(Optional::isEmpty));
            getChildren().add(lock);
        }
    }

    private Node asked(
            Question question,
            ChoicePictures pictures,
            Optional<Prediction> before,
            boolean locked,
            Consumer<Prediction> told) {
        return switch (question.kind()) {
            case CHOICE -> new ChoiceList(question, before, locked, player.answer(), told);
            case PICTURE -> new PictureChoice(question, pictures, before, locked, player.answer(), told);
            case NUMBER -> new NumberGuess(question.scale().orElseThrow(), before, locked, told);
            case ORDER -> new OrderList(question, before, locked, player.answer(), told);
            case PLACE -> place(before, told);
        };
    }

    private Node place(Optional<Prediction> before, Consumer<Prediction> told) {
        Label place = new Label();
        place.setWrapText(true);
        place.setMinHeight(USE_PREF_SIZE);
        Runnable show = () -> place.setText(before.map(made -> ((Prediction.Placed) made).nearestClass())
                .or(() -> player.placedProperty().get())
                .map(name -> words.get("question.placed", name))
                .orElse(words.get("question.place")));
        player.placedProperty().subscribe(now -> {
            show.run();
            now.filter(name -> before.isEmpty()).ifPresent(name -> told.accept(new Prediction.Placed(name)));
        });
        return place;
    }

    private Label verdict(Question question, Prediction made) {
        Optional<RightAnswer> answer = player.answer();
        Label verdict = new Label();
        verdict.setId("lesson-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        verdict.getStyleClass().add("verdict");
        if (answer.isEmpty()) {
            boolean measuring = player.measuring().busyProperty().get();
            verdict.setText(words.get(measuring ? "question.measuring" : "question.unmeasured"));
            verdict.setGraphic(new FontIcon(Feather.CLOCK));
            return verdict;
        }
        boolean right = answer.get().agrees(made);
        boolean hands = made instanceof Prediction.Hands;
        String key = hands
                ? (right ? "question.most.right" : "question.most.wrong")
                : right ? "question.right" : "question.wrong";
        boolean marked = right && !hands && !question.choices().isEmpty() && question.kind() != QuestionKind.ORDER;
        verdict.setText(
                marked // the option itself shows it
                        ? words.get(key)
                        : words.get(key) + " " + new AnswerWords(words).right(question, answer.get()));
        verdict.setGraphic(new FontIcon(right ? Feather.CHECK_CIRCLE : Feather.X_CIRCLE));
        verdict.getStyleClass().add(right ? "right" : "wrong");
        return verdict;
    }
}
