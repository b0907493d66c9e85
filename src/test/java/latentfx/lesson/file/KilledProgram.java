package latentfx.lesson.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import latentfx.model.SavedModel;
import latentfx.model.WeightPrecision;
import latentfx.model.file.ModelFile;

/** Writes one file again and again, as the window saves a model and its own state, until it is killed or has written it often. */
final class KilledProgram {
    private KilledProgram() {}

    /** Arguments: {@code model} or {@code lesson}, the model to write, the file, how often. */
    public static void main(String[] arguments) throws IOException {
        SavedModel model = ModelFile.read(Path.of(arguments[1]));
        Path file = Path.of(arguments[2]);
        Lesson lesson = new Lesson(Optional.of(model), Optional.empty(), Lessons.STATE);
        System.out.println("ready");
        for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
            if (arguments[0].equals("model")) {
                ModelFile.write(model, file, WeightPrecision.FLOAT32);
            } else {
                LessonFile.write(lesson, file);
            }
        }
    }
}
