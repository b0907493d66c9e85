package latentfx.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.lesson.LessonState;
import latentfx.lesson.file.Lesson;
import latentfx.model.OpenModel;

/**
 * What the window shows; compared to decide whether there is something new to keep.
 *
 * @param left the model on the left map
 * @param right the model on the right map
 * @param state what is shown of them
 */
public record ShownLesson(Optional<OpenModel> left, Optional<OpenModel> right, LessonState state) {
    /** What a file of it contains. */
    public Lesson lesson() {
        return new Lesson(left.flatMap(OpenModel::saved), right.flatMap(OpenModel::saved), state);
    }

    /** Without the models whose training has not ended, whose every report would otherwise be a change. */
    ShownLesson ofSavable() {
        return new ShownLesson(savable(left), savable(right), state);
    }

    private static Optional<OpenModel> savable(Optional<OpenModel> model) {
        return model.filter(open -> open.provenance().isPresent());
    }

    /** Names of the models that are left out because their training has not ended. */
    List<String> leftOut() {
        return Stream.of(left, right)
                .flatMap(Optional::stream)
                .filter(open -> open.provenance().isEmpty())
                .map(OpenModel::name)
                .distinct()
                .toList();
    }
}
