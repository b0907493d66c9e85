package latentfx.lesson.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Scale;

/**
 * The right answer to a question, known or measured, and whether a prediction agrees with it.
 *
 * @param question the question
 * @param option number of the right option; empty for other kinds
 * @param order the options in the right order; empty for other kinds
 * @param value the measured number
 * @param ofClass name of the class of a place; empty for other kinds
 */
public record RightAnswer(
        Question question, OptionalInt option, List<Integer> order, OptionalDouble value, Optional<String> ofClass) {
    /** The answer to {@code question} by {@code figures}, values by name; empty while what it needs is not measured. */
    public static Optional<RightAnswer> of(Question question, Map<String, Double> figures) {
        Answer answer = question.answer();
        return switch (answer.rule()) {
            case OPTION -> Optional.of(option(question, answer.option()));
            case GIVEN -> Optional.of(ordered(question, given(question)));
            case CLASS ->
                Optional.of(new RightAnswer(
                        question, OptionalInt.empty(), List.of(), OptionalDouble.empty(), Optional.of(answer.of())));
            case FIGURE ->
                Optional.ofNullable(figures.get(answer.of()))
                        .map(value -> new RightAnswer(
                                question, OptionalInt.empty(), List.of(), OptionalDouble.of(value), Optional.empty()));
            case LARGEST, SMALLEST -> byFigures(question, figures);
        };
    }

    private static RightAnswer option(Question question, int option) {
        return new RightAnswer(question, OptionalInt.of(option), List.of(), OptionalDouble.empty(), Optional.empty());
    }

    private static RightAnswer ordered(Question question, List<Integer> order) {
        return new RightAnswer(question, OptionalInt.empty(), order, OptionalDouble.empty(), Optional.empty());
    }

    private static List<Integer> given(Question question) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < question.choices().size(); i++) {
            order.add(i);
        }
        return order;
    }

    private static Optional<RightAnswer> byFigures(Question question, Map<String, Double> figures) {
        List<Double> values = new ArrayList<>();
        for (Choice choice : question.choices()) {
            Double value = figures.get(choice.figure().orElse(""));
            if (value == null) {
                return Optional.empty();
            }
            values.add(value);
        }
        Comparator<Integer> ascending = Comparator.comparing(values::get);
        List<Integer> order = given(question);
        order.sort(question.answer().rule() == Answer.Rule.LARGEST ? ascending.reversed() : ascending);
        boolean whole = question.kind() == QuestionKind.ORDER;
        return Optional.of(whole ? ordered(question, order) : option(question, order.get(0)));
    }

    /**
     * Whether {@code prediction} is right: the same option, the same order, a number within the scale's tolerance, a place among
     * samples of the class; of a show of hands, whether most hands were.
     */
    public boolean agrees(Prediction prediction) {
        if (prediction instanceof Prediction.Hands hands) {
            return question.scale()
                    .map(scale -> column(scale) == hands.most())
                    .orElseGet(() -> rightColumn() == hands.most());
        }
        if (prediction instanceof Prediction.Guessed guess) {
            double within = question.scale().map(Scale::within).orElse(0.0);
            return value.isPresent() && Math.abs(guess.value() - value.getAsDouble()) <= within + 1e-9;
        }
        if (prediction instanceof Prediction.Ordered ordered) {
            return ordered.options().equals(order);
        }
        if (prediction instanceof Prediction.Placed placed) {
            return ofClass.filter(placed.nearestClass()::equals).isPresent();
        }
        return option.isPresent() && option.getAsInt() == ((Prediction.Chosen) prediction).option();
    }

    /** The column of a show of hands that is right; -1 for kinds that have none. */
    public int rightColumn() {
        return question.scale().map(this::column).orElseGet(() -> option.orElse(order.isEmpty() ? -1 : order.get(0)));
    }

    private int column(Scale scale) {
        double share = (value.orElse(scale.least()) - scale.least()) / (scale.most() - scale.least());
        return (int) Math.max(0, Math.min(Prediction.Hands.COLUMNS - 1, Math.floor(share * Prediction.Hands.COLUMNS)));
    }
}
