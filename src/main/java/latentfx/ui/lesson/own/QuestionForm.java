package latentfx.ui.lesson.own;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.Scale;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;

/**
 * What is written in the fields of a question, letter by letter, whether or not it makes a question yet.
 *
 * @param kind the kind of question
 * @param ask the question
 * @param options one a line, in each language; a line of one language belongs to the same line of the other
 * @param right number of the right option, from 0
 * @param figure name of the figure that is asked for; empty for none yet
 * @param least left end of the slider
 * @param most right end of the slider
 * @param className name of the class of a place; empty for none yet
 */
record QuestionForm(
        OwnQuestion kind,
        Wording ask,
        Wording options,
        int right,
        String figure,
        double least,
        double most,
        String className) {
    /** Nothing is asked. */
    static final QuestionForm NONE = new QuestionForm(OwnQuestion.NONE, Wording.NONE, Wording.NONE, 0, "", 0, 1, "");

    /** What the fields show of {@code question}. */
    static QuestionForm of(Optional<Question> question) {
        return question.map(QuestionForm::of).orElse(NONE);
    }

    private static QuestionForm of(Question question) {
        OwnQuestion kind = OwnQuestion.of(Optional.of(question));
        String of = question.answer().of();
        return new QuestionForm(
                kind,
                question.ask(),
                new Wording(lines(question, Locale.ENGLISH), lines(question, Locale.KOREAN)),
                kind.has(OwnQuestion.Field.RIGHT) ? question.answer().option() : 0,
                kind.has(OwnQuestion.Field.FIGURE) ? of : "",
                question.scale().map(Scale::least).orElse(0.0),
                question.scale().map(Scale::most).orElse(1.0),
                kind.has(OwnQuestion.Field.CLASS) ? of : "");
    }

    private static String lines(Question question, Locale language) {
        String lines = question.choices().stream()
                .map(choice -> language.equals(Locale.KOREAN)
                        ? choice.text().korean()
                        : choice.text().english())
                .collect(Collectors.joining("\n"));
        return lines.isBlank() ? "" : lines.stripTrailing();
    }

    /** The question for {@code step}; empty while too little is written. */
    Optional<Question> question(Step step) {
        Optional<Question> before = step.question();
        return switch (kind) {
            case NONE -> Optional.empty();
            case CHOICE -> QuestionEdits.choice(before, ask, options, right);
            case NUMBER -> QuestionEdits.number(before, ask, figure, least, most);
            case ORDER -> QuestionEdits.order(before, ask, options);
            case PLACE -> QuestionEdits.place(ask, className);
            case PICTURES -> QuestionEdits.pictures(step, ask, right);
            case KEPT -> before.map(it -> QuestionEdits.reworded(it, ask, options));
        };
    }

    QuestionForm withKind(OwnQuestion other) {
        return new QuestionForm(other, ask, options, right, figure, least, most, className);
    }

    QuestionForm withAsk(Wording other) {
        return new QuestionForm(kind, other, options, right, figure, least, most, className);
    }

    QuestionForm withOptions(Wording other) {
        return new QuestionForm(kind, ask, other, right, figure, least, most, className);
    }

    QuestionForm withRight(int other) {
        return new QuestionForm(kind, ask, options, other, figure, least, most, className);
    }

    QuestionForm withFigure(String other) {
        return new QuestionForm(kind, ask, options, right, other, least, most, className);
    }

    QuestionForm withScale(double otherLeast, double otherMost) {
        return new QuestionForm(kind, ask, options, right, figure, otherLeast, otherMost, className);
    }

    QuestionForm withClass(String other) {
        return new QuestionForm(kind, ask, options, right, figure, least, most, other);
    }
}
