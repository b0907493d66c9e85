package latentfx.ui.lesson.own;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Task;
import latentfx.lesson.script.TaskKind;
import latentfx.lesson.script.Wording;

/** How tasks are put when the teacher writes nothing: one sentence for each kind, in both languages. */
final class UsualTasks {
    private static final String WORDS = "latentfx.ui.lesson.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private UsualTasks() {}

    /** The sentence for {@code kind}. */
    static Wording of(TaskKind kind) {
        String key = "own.usual." + kind.tag();
        return new Wording(text(key, Locale.ROOT), text(key, Locale.KOREAN));
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle(WORDS, language, NO_FALLBACK).getString(key);
    }

    /** {@code step}, whose task is put as usual if it has no words. */
    static Step complete(Step step) {
        return step.task()
                .map(Task::kind)
                .filter(kind -> step.task().map(Task::what).orElse(Wording.NONE).isBlank())
                .map(kind -> StepEdits.task(step, Optional.of(kind), of(kind)))
                .orElse(step);
    }
}
