package latentfx.ui.lesson.own;

import java.util.Optional;
import latentfx.lesson.LessonState;
import latentfx.model.OpenModel;

/**
 * What a recorded step shows.
 *
 * @param left the model on the left map
 * @param right the model on the right map
 * @param state what is shown of them
 */
public record RecordedView(Optional<OpenModel> left, Optional<OpenModel> right, LessonState state) {}
