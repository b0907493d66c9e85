package latentfx.lesson.script;

import java.util.Optional;
import latentfx.lesson.LessonState;

/**
 * A step of a lesson: what is told and shown, and one thing to do or one prediction, then what was measured and why.
 *
 * @param title its heading
 * @param text up to four sentences
 * @param left the model on the left map by name; empty where the map stays as it is
 * @param right the model on the right map by name; empty where the map stays as it is
 * @param show what the window shows; empty where it stays as it is
 * @param page the page of a tool that is opened beside the lesson, such as {@code draw}; empty for none
 * @param task what to do; empty for nothing
 * @param question what to predict; empty for nothing
 * @param figures what was measured; empty for nothing
 * @param why the explanation, shown last; blank for none
 * @param source where formula and claim stand; blank for none
 */
public record Step(
        Wording title,
        Wording text,
        Optional<String> left,
        Optional<String> right,
        Optional<LessonState> show,
        Optional<String> page,
        Optional<Task> task,
        Optional<Question> question,
        Optional<ShownFigures> figures,
        Wording why,
        Wording source) {
    private static final String MODEL = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,79}";

    public Step {
        if (task.isPresent() && question.isPresent()) {
            throw new IllegalArgumentException("a step has a task or a question, not both");
        }
        left.ifPresent(Step::check);
        right.ifPresent(Step::check);
        page.ifPresent(id -> {
            if (!id.matches("[a-z-]{1,40}")) {
                throw new IllegalArgumentException("a page cannot be called \"" + shown(id) + "\"");
            }
        });
    }

    private static void check(String model) {
        if (!model.matches(MODEL)) {
            throw new IllegalArgumentException("a model of a lesson cannot be called \"" + shown(model) + "\"");
        }
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(40, text.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
