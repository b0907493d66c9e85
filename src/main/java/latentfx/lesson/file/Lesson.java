package latentfx.lesson.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.LessonScript;
import latentfx.model.SavedModel;

/**
 * A saved view of the window that can be shown again on another computer, and the script of what is told about it. Models are
 * contained, or named if they come with the program; the data is only referred to: each model holds the hash, or the seed, of
 * the data that its codes were made from.
 *
 * @param left the model on the left map
 * @param right the model on the right map
 * @param state what was shown of them
 * @param script what is told and asked; empty for a view alone
 * @param models the models that steps of the script name, at most {@value #MOST_MODELS}
 * @param pictures the pictures of the script as PNG by their hash, at most {@value #MOST_PICTURES}
 */
public record Lesson(
        Optional<SavedModel> left,
        Optional<SavedModel> right,
        LessonState state,
        Optional<LessonScript> script,
        List<LessonModel> models,
        Map<String, byte[]> pictures) {
    static final int MOST_MODELS = 40;
    static final int MOST_PICTURES = 200;

    public Lesson {
        models = List.copyOf(models);
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
        if (models.size() > MOST_MODELS || pictures.size() > MOST_PICTURES) {
            throw new IllegalArgumentException("a lesson holds at most " + MOST_MODELS + " models and " + MOST_PICTURES
                    + " pictures, not " + models.size() + " and " + pictures.size());
        }
    }

    /** A view alone. */
    public Lesson(Optional<SavedModel> left, Optional<SavedModel> right, LessonState state) {
        this(left, right, state, Optional.empty(), List.of(), Map.of());
    }

    /** A script alone, which begins in the usual window. */
    public Lesson(LessonScript script) {
        this(Optional.empty(), Optional.empty(), LessonState.USUAL, Optional.of(script), List.of(), Map.of());
    }
}
