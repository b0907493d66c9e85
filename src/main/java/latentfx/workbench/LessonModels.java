package latentfx.workbench;

import java.io.IOException;
import java.util.IdentityHashMap;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonModel;
import latentfx.model.OpenModel;
import latentfx.model.SavedModel;
import latentfx.model.file.ModelFileException;

/** Opens the models that the steps of lessons name. For one thread at a time. */
public final class LessonModels {
    private final Workbench workbench;
    /** By the model itself: one of a lesson that was not saved yet has no hash. */
    private final IdentityHashMap<SavedModel, OpenModel> contained = new IdentityHashMap<>();

    public LessonModels(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Whether {@code lesson} takes the model called {@code name} from those that come with the program. */
    public boolean isBundled(Lesson lesson, String name) {
        return lesson.models().stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(model -> model.contained().isEmpty())
                .orElse(true);
    }

    /**
     * Opens the model that steps of {@code lesson} call {@code name}; a contained one is opened once.
     *
     * @throws ModelFileException if there is none of this name, or it is not the one that the lesson was made with
     */
    public OpenModel open(Lesson lesson, String name) throws IOException {
        check(lesson, name);
        for (LessonModel model : lesson.models()) {
            if (model.name().equals(name) && model.contained().isPresent()) {
                SavedModel saved = model.contained().get();
                OpenModel open = contained.get(saved);
                if (open == null) {
                    open = workbench.models().open(saved);
                    contained.put(saved, open);
                }
                return open;
            }
        }
        return workbench.openBundled(name);
    }

    /**
     * Checks that the model that steps of {@code lesson} call {@code name} is at hand.
     *
     * @throws ModelFileException if there is none of this name, or it is not the one that the lesson was made with
     */
    public void check(Lesson lesson, String name) throws IOException {
        for (LessonModel model : lesson.models()) {
            if (model.name().equals(name)
                    && model.contained().isEmpty()
                    && !model.sha256().equals(hash(name))) {
                throw new ModelFileException(
                        name,
                        "is not the model that the lesson was made with; use the version of LatentFX that saved it.");
            }
        }
        if (isBundled(lesson, name)) {
            requireBundled(name);
        }
    }

    /** Hash of the file of a model that comes with the program. */
    public String hash(String name) throws IOException {
        requireBundled(name);
        return Bundled.hash(name);
    }

    private void requireBundled(String name) throws ModelFileException {
        if (!workbench.bundled().contains(name)) {
            throw new ModelFileException(
                    name, "is a model that the lesson names but does not contain; save it anew with it.");
        }
    }
}
