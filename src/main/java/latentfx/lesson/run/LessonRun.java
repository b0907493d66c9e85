package latentfx.lesson.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Step;

/**
 * A lesson under way, as a value: each method returns the next one. After the last step comes the card.
 *
 * @param script the lesson
 * @param index number of the present step from 0; that of the card is the number of steps
 * @param locked what was predicted at which step, which cannot be changed any more
 * @param done the steps whose task was done
 */
public record LessonRun(LessonScript script, int index, Map<Integer, Prediction> locked, Set<Integer> done) {
    public LessonRun {
        locked = Map.copyOf(locked);
        done = Set.copyOf(done);
        if (index < 0 || index > script.steps().size()) {
            throw new IllegalArgumentException("a lesson of " + script.steps().size() + " steps has no step " + index);
        }
    }

    /** The beginning of {@code script}. */
    public static LessonRun begin(LessonScript script) {
        return new LessonRun(script, 0, Map.of(), Set.of());
    }

    /** The present step; empty at the card. */
    public Optional<Step> step() {
        return atCard() ? Optional.empty() : Optional.of(script.steps().get(index));
    }

    /** Whether all steps are over. */
    public boolean atCard() {
        return index == script.steps().size();
    }

    /** What was predicted at the present step. */
    public Optional<Prediction> prediction() {
        return Optional.ofNullable(locked.get(index));
    }

    /** Whether figures and explanation of the present step are shown: nothing is left to predict or to do. */
    public boolean revealed() {
        return step().map(now -> now.question().isPresent()
                        ? locked.containsKey(index)
                        : now.task().isEmpty() || done.contains(index))
                .orElse(true);
    }

    /** At step {@code wanted}, or as near to it as there is one. */
    public LessonRun at(int wanted) {
        return new LessonRun(script, Math.max(0, Math.min(script.steps().size(), wanted)), locked, done);
    }

    /** One step on. */
    public LessonRun next() {
        return at(index + 1);
    }

    /** One step back. */
    public LessonRun back() {
        return at(index - 1);
    }

    /** With {@code prediction} for the present step; one that was locked stays. */
    public LessonRun lock(Prediction prediction) {
        if (step().flatMap(Step::question).isEmpty() || locked.containsKey(index)) {
            return this;
        }
        Map<Integer, Prediction> more = new TreeMap<>(locked);
        more.put(index, prediction);
        return new LessonRun(script, index, more, done);
    }

    /** With the task of the present step done. */
    public LessonRun finish() {
        if (step().flatMap(Step::task).isEmpty() || done.contains(index)) {
            return this;
        }
        Set<Integer> more = new TreeSet<>(done);
        more.add(index);
        return new LessonRun(script, index, locked, more);
    }
}
