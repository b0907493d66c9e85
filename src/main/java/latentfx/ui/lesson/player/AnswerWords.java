package latentfx.ui.lesson.player;

import java.util.List;
import java.util.stream.Collectors;
import latentfx.lesson.run.Prediction;
import latentfx.lesson.run.RightAnswer;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.Scale;
import latentfx.ui.fx.Messages;

/** Says predictions and right answers in words. */
final class AnswerWords {
    private final Messages words;

    AnswerWords(Messages words) {
        this.words = words;
    }

    /** The sentence that tells the right answer. */
    String right(Question question, RightAnswer answer) {
        return words.get("answer.is", measured(question, answer));
    }

    /** The right answer alone. */
    String measured(Question question, RightAnswer answer) {
        if (answer.value().isPresent()) {
            return FigureNumbers.text(answer.value().getAsDouble(), style(question), words.locale());
        }
        if (answer.option().isPresent()) {
            return option(question, answer.option().getAsInt());
        }
        return answer.ofClass().orElseGet(() -> order(question, answer.order()));
    }

    /** What was predicted. */
    String predicted(Question question, Prediction prediction) {
        if (prediction instanceof Prediction.Guessed guess) {
            return FigureNumbers.text(guess.value(), style(question), words.locale());
        }
        if (prediction instanceof Prediction.Ordered ordered) {
            return order(question, ordered.options());
        }
        if (prediction instanceof Prediction.Placed placed) {
            return placed.nearestClass();
        }
        if (prediction instanceof Prediction.Hands hands) {
            return words.get(
                    "answer.hands",
                    column(question, hands.most()),
                    hands.hands().get(hands.most()),
                    hands.total());
        }
        return option(question, ((Prediction.Chosen) prediction).option());
    }

    /** What a column of a show of hands stands for. */
    String column(Question question, int column) {
        return question.scale()
                .map(scale -> words.get(
                        "answer.range",
                        FigureNumbers.text(edge(scale, column), scale.style(), words.locale()),
                        FigureNumbers.text(edge(scale, column + 1), scale.style(), words.locale())))
                .orElseGet(() -> option(question, column));
    }

    private static double edge(Scale scale, int column) {
        return scale.least() + (scale.most() - scale.least()) * column / Prediction.Hands.COLUMNS;
    }

    private String option(Question question, int option) {
        String text = MarkdownBox.plain(question.choices().get(option).text().in(words.locale()));
        return text.isBlank() ? words.get("answer.picture", option + 1) : text;
    }

    private String order(Question question, List<Integer> order) {
        return order.stream().map(each -> option(question, each)).collect(Collectors.joining(" > "));
    }

    private static NumberStyle style(Question question) {
        return question.scale().map(Scale::style).orElse(NumberStyle.PLAIN);
    }
}
