package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import latentfx.analysis.Stop;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.Answer;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.NumberStyle;
import latentfx.lesson.script.PictureRef;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.QuestionKind;
import latentfx.lesson.script.Scale;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;

/** Makes questions of what is written beside a lesson. Each is empty while too little is written. */
final class QuestionEdits {
    private static final int MOST_OPTIONS = 12;
    private static final int LONGEST = 80;

    private QuestionEdits() {}

    /**
     * A choice of texts.
     *
     * @param before the question before, whose figures and pictures stay with the options of the same number
     * @param options one a line, in each language
     * @param right number of the right option, from 0
     */
    static Optional<Question> choice(Optional<Question> before, Wording ask, Wording options, int right) {
        List<Choice> choices = choices(before, options);
        if (choices.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(QuestionKind.CHOICE, ask, choices, Optional.empty(), option(right, choices.size())));
    }

    /** Texts to be put in order; {@code options} has them in the right one. */
    static Optional<Question> order(Optional<Question> before, Wording ask, Wording options) {
        List<Choice> choices = choices(before, options);
        return choices.size() < 2
                ? Optional.empty()
                : Optional.of(new Question(
                        QuestionKind.ORDER, ask, choices, Optional.empty(), new Answer(Answer.Rule.GIVEN, "")));
    }

    /** A place on a map among the samples of class {@code name}. */
    static Optional<Question> place(Wording ask, String name) {
        String plain = name.strip();
        return plain.isEmpty() || plain.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Question(
                        QuestionKind.PLACE, ask, List.of(), Optional.empty(), new Answer(Answer.Rule.CLASS, plain)));
    }

    /**
     * Which of the pictures half-way between the first two samples of the step's path: through the codes of its left model,
     * through those of its right one, or through pixels.
     *
     * @param right number of the right one, from 0
     */
    static Optional<Question> pictures(Step step, Wording ask, int right) {
        Optional<Question> before = step.question().filter(it -> it.kind() == QuestionKind.PICTURE);
        if (before.isPresent()) { // its pictures may come from elsewhere
            List<Choice> kept = before.get().choices();
            return Optional.of(
                    new Question(QuestionKind.PICTURE, ask, kept, Optional.empty(), option(right, kept.size())));
        }
        List<Integer> samples = step.show().map(LessonState::stops).stream()
                .flatMap(stops -> stops.stops().stream())
                .filter(Stop.Sample.class::isInstance)
                .map(stop -> ((Stop.Sample) stop).index())
                .limit(2)
                .toList();
        List<Choice> choices = new ArrayList<>();
        step.left().ifPresent(model -> choices.add(half(model, samples, false)));
        step.right().ifPresent(model -> choices.add(half(model, samples, false)));
        step.left().or(step::right).ifPresent(model -> choices.add(half(model, samples, true)));
        if (samples.size() < 2 || choices.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                new Question(QuestionKind.PICTURE, ask, choices, Optional.empty(), option(right, choices.size())));
    }

    private static Choice half(String model, List<Integer> samples, boolean pixels) {
        Wording name = pixels ? new Wording("pixels", "픽셀") : new Wording(model, model);
        Optional<PictureRef> picture = samples.isEmpty()
                ? Optional.empty()
                : Optional.of(new PictureRef(Optional.empty(), Optional.of(model), samples, 0.5, pixels));
        return new Choice(name, Optional.empty(), picture);
    }

    /**
     * A question for the value of {@code figure}, on a slider from {@code least} to {@code most}.
     *
     * @param before the question before, whose slider stays if it asks for that figure in those bounds
     */
    static Optional<Question> number(Optional<Question> before, Wording ask, String figure, double least, double most) {
        Optional<Scale> kept = before.filter(it -> it.answer().of().equals(figure))
                .flatMap(Question::scale)
                .filter(it -> it.least() == least && it.most() == most);
        if (figure.isBlank() || figure.length() > LONGEST || !(least < most)) {
            return Optional.empty();
        }
        double span = most - least;
        Scale scale = kept.orElseGet(() -> new Scale(least, most, span / 100, NumberStyle.PLAIN, span / 10));
        return Optional.of(new Question(
                QuestionKind.NUMBER, ask, List.of(), Optional.of(scale), new Answer(Answer.Rule.FIGURE, figure)));
    }

    /** {@code before} in other words; its kind, its right answer, and how many options it has stay. */
    static Question reworded(Question before, Wording ask, Wording options) {
        List<Choice> written = choices(Optional.of(before), options);
        List<Choice> choices = IntStream.range(0, before.choices().size())
                .mapToObj(i ->
                        i < written.size() ? written.get(i) : before.choices().get(i))
                .toList();
        return new Question(before.kind(), ask, choices, before.scale(), before.answer());
    }

    private static Answer option(int right, int count) {
        return new Answer(Answer.Rule.OPTION, String.valueOf(Math.max(0, Math.min(count - 1, right))));
    }

    /** A line of one language belongs to the same line of the other; a line that is blank in both is no option. */
    private static List<Choice> choices(Optional<Question> before, Wording options) {
        List<String> english = lines(options.english());
        List<String> korean = lines(options.korean());
        List<Choice> known = before.map(Question::choices).orElse(List.of());
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.max(english.size(), korean.size()) && choices.size() < MOST_OPTIONS; i++) {
            Wording text =
                    new Wording(i < english.size() ? english.get(i) : "", i < korean.size() ? korean.get(i) : "");
            if (!text.isBlank()) {
                Optional<Choice> kept =
                        choices.size() < known.size() ? Optional.of(known.get(choices.size())) : Optional.empty();
                choices.add(new Choice(text, kept.flatMap(Choice::figure), kept.flatMap(Choice::picture)));
            }
        }
        return choices;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).toList();
    }
}
