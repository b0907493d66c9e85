package latentfx.ui.lesson.own;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.file.LessonFile;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.Wording;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.task.SafeWrite;

/**
 * Reads and writes lessons that are being made, whole or not: a zip of {@code draft.json}, which holds what is written, and of
 * a lesson without a script, which holds models and pictures. Only for the program itself, between two starts.
 */
public final class DraftFile {
    private static final String TEXTS = "draft.json";
    private static final String PARTS = "parts.lab";
    private static final int LARGEST_TEXTS = 1 << 23;
    private static final int LARGEST = 1 << 30;

    private DraftFile() {}

    /** The content of {@code draft.json}. */
    record Texts(Wording title, Wording knows, Wording remember, int minutes, String measures, List<OwnStep> steps) {}

    /**
     * Writes {@code draft}, or leaves {@code file} as it was; its folder must exist.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Draft draft, Path file) throws IOException {
        byte[] texts = StrictJson.write(new Texts(
                draft.title(), draft.knows(), draft.remember(), draft.minutes(), draft.measures(), draft.steps()));
        byte[] parts = parts(draft, file);
        SafeWrite.to(file, target -> {
            try (ZipOutputStream zip = Archive.writer(target)) {
                Archive.put(zip, TEXTS, texts);
                Archive.put(zip, PARTS, parts);
            }
        });
    }

    private static byte[] parts(Draft draft, Path beside) throws IOException {
        Path parts = beside.resolveSibling(beside.getFileName() + ".parts");
        try {
            LessonFile.write(draft.parts(), parts);
            return Files.readAllBytes(parts);
        } finally {
            Files.deleteIfExists(parts);
        }
    }

    /**
     * Reads a draft.
     *
     * @throws ModelFileException if it is not whole and sound; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static Draft read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try (InputStream stream = Archive.open(file, LessonFile.EXTENSION)) {
            content = stream.readNBytes(LARGEST);
        }
        ReadBudget budget = ReadBudget.of(name, content.length);
        budget.charge(content.length);
        try (Archive archive = new Archive(content, name, budget)) {
            byte[] json = archive.next(TEXTS, LARGEST_TEXTS);
            Texts texts = StrictJson.as(Texts.class, StrictJson.parse(json, budget));
            Lesson parts = parts(archive.next(PARTS, LARGEST), file);
            archive.end();
            if (texts.steps().size() > LessonScript.MOST_STEPS) {
                throw new IllegalArgumentException("it has " + texts.steps().size() + " steps");
            }
            return new Draft(
                    texts.title(),
                    texts.knows(),
                    texts.remember(),
                    texts.minutes(),
                    texts.measures(),
                    texts.steps(),
                    parts.models(),
                    parts.pictures());
        } catch (ModelFileException | DataException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new ModelFileException(
                    name,
                    "holds a damaged lesson that was being made (" + StrictJson.reason(broken)
                            + "); begin the lesson anew.",
                    broken);
        }
    }

    private static Lesson parts(byte[] bytes, Path beside) throws IOException {
        Path parts = beside.resolveSibling(beside.getFileName() + ".parts" + LessonFile.EXTENSION);
        try {
            Files.write(parts, bytes);
            return LessonFile.read(parts);
        } finally {
            Files.deleteIfExists(parts);
        }
    }
}
