package latentfx.lesson;

import java.util.Optional;
import latentfx.model.SavedModel;

/**
 * All that it takes to show the same picture again on another computer. Data is told by reference: a model knows the
 * hash, or the seed, of what its codes were made from.
 *
 * @param left the model on the left map
 * @param right the model on the right map
 * @param state what was shown of them
 */
public record Lesson(Optional<SavedModel> left, Optional<SavedModel> right, LessonState state) {}
