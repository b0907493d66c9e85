package latentfx.ui.lesson.own;

import java.util.Optional;
import java.util.Set;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Question;

/** The kinds of question that can be made beside a lesson, with the fields that each needs. */
enum OwnQuestion {
    /** No question. */
    NONE(Set.of()),
    /** One of several texts, of which the teacher says which is right. */
    CHOICE(Set.of(Field.OPTIONS, Field.RIGHT)),
    /** A number that is measured. */
    NUMBER(Set.of(Field.FIGURE)),
    /** Texts to be put in order. */
    ORDER(Set.of(Field.OPTIONS)),
    /** A place on a map among the samples of a class. */
    PLACE(Set.of(Field.CLASS)),
    /** Pictures half-way along the path of the step. */
    PICTURES(Set.of(Field.RIGHT)),
    /** A question of another make: its words can be changed, the rest stays. */
    KEPT(Set.of(Field.OPTIONS));

    /** What is written or chosen. */
    enum Field {
        OPTIONS,
        RIGHT,
        FIGURE,
        CLASS
    }

    private final Set<Field> fields;

    OwnQuestion(Set<Field> fields) {
        this.fields = fields;
    }

    /** Whether it needs {@code field}. */
    boolean has(Field field) {
        return fields.contains(field);
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
