package latentfx.lesson.script;

import java.util.List;
import java.util.Optional;

/**
 * A prediction that is asked for before the figure is shown.
 *
 * @param kind how it is made
 * @param ask the question
 * @param choices what there is to choose from or to put in order, 2 to 12; none for a number and a place
 * @param scale the slider of a number; empty for other kinds
 * @param answer the right answer
 */
public record Question(QuestionKind kind, Wording ask, List<Choice> choices, Optional<Scale> scale, Answer answer) {
    private static final int MOST = 12;

    public Question {
        choices = List.copyOf(choices);
        boolean chosen = kind == QuestionKind.CHOICE || kind == QuestionKind.ORDER || kind == QuestionKind.PICTURE;
        boolean few = choices.size() < 2 || choices.size() > MOST;
        if (chosen ? few : !choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "a question of the kind " + kind.tag() + " cannot have " + choices.size() + " options");
        }
        if ((kind == QuestionKind.NUMBER) != scale.isPresent()) {
            throw new IllegalArgumentException("a number is predicted on a scale, and nothing else is");
        }
        boolean fits =
                switch (answer.rule()) {
                    case OPTION -> kind != QuestionKind.ORDER && chosen && answer.option() < choices.size();
                    case LARGEST, SMALLEST ->
                        chosen
                                && choices.stream()
                                        .allMatch(choice -> choice.figure().isPresent());
                    case GIVEN -> kind == QuestionKind.ORDER;
                    case FIGURE -> kind == QuestionKind.NUMBER;
                    case CLASS -> kind == QuestionKind.PLACE;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "a question of the kind " + kind.tag() + " cannot have the answer " + answer.text());
        }
        if (kind == QuestionKind.PICTURE
                && choices.stream().anyMatch(choice -> choice.picture().isEmpty())) {
            throw new IllegalArgumentException("each option of a question of pictures has a picture");
        }
    }
}
