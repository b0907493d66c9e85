package latentfx.ui.lesson.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonModel;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Level;
import latentfx.lesson.script.PictureRef;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import latentfx.model.OpenModel;

/**
 * A lesson that is being made, as a value: each method returns the next one.
 *
 * @param title its title
 * @param knows what one will know after it
 * @param remember what to remember
 * @param minutes how long it takes
 * @param measures id of the lesson whose figures it shows; empty for none
 * @param steps its steps, which may be none yet
 * @param models the models that steps name
 * @param pictures the pictures of questions, by hash
 */
public record Draft(
        Wording title,
        Wording knows,
        Wording remember,
        int minutes,
        String measures,
        List<OwnStep> steps,
        List<LessonModel> models,
        Map<String, byte[]> pictures) {
    /** A lesson without steps. */
    public static final Draft EMPTY =
            new Draft(Wording.NONE, Wording.NONE, Wording.NONE, 10, "", List.of(), List.of(), Map.of());

    private static final String ID = "own-";

    public Draft {
        steps = List.copyOf(steps);
        models = List.copyOf(models);
        pictures = Map.copyOf(pictures);
    }

    /** {@code lesson}, to be changed. */
    public static Draft of(Lesson lesson) {
        return lesson.script()
                .map(script -> new Draft(
                        script.title(),
                        script.knows(),
                        script.remember(),
                        script.minutes(),
                        script.measures(),
                        script.steps().stream().map(OwnStep::of).toList(),
                        lesson.models(),
                        lesson.pictures()))
                .orElse(EMPTY);
    }

    /**
     * With a step that shows {@code view} after step {@code index}, the last one if there is none.
     *
     * @param title its title
     * @param hashes hashes of the models that come with the program, by name
     */
    Draft record(RecordedView view, Wording title, int index, Map<String, String> hashes) {
        Map<String, LessonModel> named = named();
        List<OwnStep> more = new ArrayList<>(steps);
        more.add(Math.max(0, Math.min(steps.size(), index + 1)), OwnStep.of(recorded(view, title, named, hashes)));
        return withSteps(more, List.copyOf(named.values()));
    }

    /** With the step at {@code index} showing {@code view}; its texts, its task and its question stay. */
    Draft recordAgain(RecordedView view, int index, Map<String, String> hashes) {
        Map<String, LessonModel> named = named();
        OwnStep before = steps.get(index);
        Step shown = recorded(view, before.step().title(), named, hashes);
        return with(index, before.with(StepEdits.recorded(before.step(), shown)))
                .withModels(List.copyOf(named.values()));
    }

    private Map<String, LessonModel> named() {
        Map<String, LessonModel> named = new TreeMap<>();
        models.forEach(model -> named.put(model.name(), model));
        return named;
    }

    private static Step recorded(
            RecordedView view, Wording title, Map<String, LessonModel> named, Map<String, String> hashes) {
        return new Step(
                title,
                Wording.NONE,
                view.left().flatMap(open -> name(open, named, hashes)),
                view.right().flatMap(open -> name(open, named, hashes)),
                Optional.of(view.state()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Wording.NONE,
                Wording.NONE);
    }

    /** The name by which the lesson calls {@code open}; empty for a model in training, which no file can contain. */
    private static Optional<String> name(OpenModel open, Map<String, LessonModel> named, Map<String, String> hashes) {
        String plain = open.name().replaceAll("[^A-Za-z0-9 ._-]", "-");
        String name = plain.matches("[A-Za-z0-9].{0,79}") ? plain : "model-" + Integer.toHexString(plain.hashCode());
        String hash = hashes.get(open.name());
        if (hash != null) {
            named.put(name, new LessonModel(name, hash, Optional.empty()));
            return Optional.of(name);
        }
        return open.saved().map(saved -> {
            named.put(name, new LessonModel(name, "", Optional.of(saved)));
            return name;
        });
    }

    /** With {@code step} in place of that at {@code index}. */
    Draft with(int index, OwnStep step) {
        List<OwnStep> changed = new ArrayList<>(steps);
        changed.set(index, step);
        return withSteps(changed);
    }

    /** Without the step at {@code index}. */
    Draft without(int index) {
        List<OwnStep> fewer = new ArrayList<>(steps);
        fewer.remove(index);
        return withSteps(fewer);
    }

    /** With the step at {@code index} moved by {@code by}, as far as there are steps. */
    Draft moved(int index, int by) {
        List<OwnStep> other = new ArrayList<>(steps);
        OwnStep step = other.remove(index);
        other.add(Math.max(0, Math.min(other.size(), index + by)), step);
        return withSteps(other);
    }

    private Draft withSteps(List<OwnStep> others) {
        return withSteps(others, models);
    }

    private Draft withSteps(List<OwnStep> others, List<LessonModel> named) {
        return new Draft(title, knows, remember, minutes, measures, others, named, pictures);
    }

    private Draft withModels(List<LessonModel> named) {
        return withSteps(steps, named);
    }

    Draft withTitle(Wording other) {
        return new Draft(other, knows, remember, minutes, measures, steps, models, pictures);
    }

    Draft withRemember(Wording other) {
        return new Draft(title, knows, other, minutes, measures, steps, models, pictures);
    }

    Draft withMinutes(int other) {
        return new Draft(title, knows, remember, other, measures, steps, models, pictures);
    }

    Draft withMeasures(String other) {
        return new Draft(title, knows, remember, minutes, other, steps, models, pictures);
    }

    /** Whether it can be played and saved: it has a title and a step. */
    public boolean isWhole() {
        return !title.isBlank() && !steps.isEmpty();
    }

    /** Its models and pictures without a script. */
    Lesson parts() {
        return new Lesson(Optional.empty(), Optional.empty(), LessonState.USUAL, Optional.empty(), models, pictures);
    }

    /** The lesson; only of a draft that {@linkplain #isWhole is whole}. A task without words has the usual ones. */
    Lesson lesson() {
        List<Step> made =
                steps.stream().map(OwnStep::made).map(UsualTasks::complete).toList();
        String id = ID + Integer.toHexString(title.hashCode()); // how far one has got is kept by it
        LessonScript script = new LessonScript(id, 0, minutes, Level.FIRST, title, knows, measures, made, remember);
        return new Lesson(
                Optional.empty(), Optional.empty(), LessonState.USUAL, Optional.of(script), used(made), pictures);
    }

    /** The models that {@code made} name; others are left over from steps that were recorded again or removed. */
    private List<LessonModel> used(List<Step> made) {
        Set<String> names = made.stream()
                .flatMap(step -> Stream.concat(
                        Stream.of(step.left(), step.right()),
                        step.question().stream()
                                .flatMap(question -> question.choices().stream())
                                .map(choice -> choice.picture().flatMap(PictureRef::model))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return models.stream().filter(model -> names.contains(model.name())).toList();
    }
}
