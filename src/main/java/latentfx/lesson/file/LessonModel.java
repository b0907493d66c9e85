package latentfx.lesson.file;

import java.util.Optional;
import latentfx.model.SavedModel;

/**
 * A model that the steps of a lesson name.
 *
 * @param name how they name it
 * @param sha256 hash of its file
 * @param contained the model; empty for one that comes with the program, which must have this hash there
 */
public record LessonModel(String name, String sha256, Optional<SavedModel> contained) {}
