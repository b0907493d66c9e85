package latentfx.lesson;

import java.util.Optional;
import latentfx.model.SavedModel;

/**
 * A saved view of the window that can be shown again on another computer. The models are contained; the data is only referred
 * to: each model holds the hash, or the seed, of the data that its codes were made from.
 *
 * @param left the model on the left map
 * @param right the model on the right map
 * @param state what was shown of them
 */
public record Lesson(Optional<SavedModel> left, Optional<SavedModel> right, LessonState state) {}
