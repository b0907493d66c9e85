package latentfx.ui.lesson.own;

import java.util.Optional;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Question;

/** The kinds of question that can be made beside a lesson, with the fields that each needs. */
enum OwnQuestion {
    /** No question. */
    NONE,
    /** One of several texts, of which the teacher says which is right. */
    CHOICE,
    /** A number that is measured. */
    NUMBER,
    /** Texts to be put in order. */
    ORDER,
    /** A place on a map among the samples of a class. */
    PLACE,
    /** Pictures half-way along the path of the step. */
    PICTURES,
    /** A question of another make: its words can be changed, the rest stays. */
    KEPT;

    /** What is written or chosen. */
    enum Field {
        OPTIONS,
        RIGHT,
        FIGURE,
        CLASS
    }

    /** Whether it needs {@code field}. */
    boolean has(Field field) {
        return switch (this) {
            case NONE -> false;
            case CHOICE -> field == Field.OPTIONS || field == Field.RIGHT;
            case NUMBER -> field == Field.FIGURE;
            case ORDER, KEPT -> field == Field.OPTIONS;
            case PLACE -> field == Field.CLASS;
            case PICTURES -> field == Field.RIGHT;
        };
    }

    /** The kind of {@code question}. */
    static OwnQuestion of(Optional<Question> question) {
        return question.map(OwnQuestion::of).orElse(NONE);
    }

    private static OwnQuestion of(Question question) {
        Answer.Rule rule = question.answer().rule();
        return switch (question.kind()) {
            case CHOICE -> rule == Answer.Rule.OPTION ? CHOICE : KEPT;
            case NUMBER -> NUMBER;
            case ORDER -> rule == Answer.Rule.GIVEN ? ORDER : KEPT;
            case PLACE -> PLACE;
            case PICTURE -> rule == Answer.Rule.OPTION ? PICTURES : KEPT;
        };
    }
}
