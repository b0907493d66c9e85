package latentfx.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.model.SavedModel;
import latentfx.model.WeightPrecision;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.task.SafeWrite;
import latentfx.task.ShownText;

/**
 * Reads and writes lessons ({@code .lab}): a zip of {@code lab.json}, which holds the {@link LessonState}, and up to two whole
 * model files with 32-bit weights, so that the maps come back bit for bit. A file is checked wholly before any of it is used.
 * Files of format versions 1 and 2 are read too.
 */
public final class LessonFile {
    /** The file name's ending. */
    public static final String EXTENSION = ".lab";

    private static final String FORMAT = "latentfx-lab";
    private static final String STATE = "lab.json";
    private static final String LEFT = "left" + ModelFile.EXTENSION;
    private static final String RIGHT = "right" + ModelFile.EXTENSION;
    private static final int LARGEST_STATE = 1 << 23;
    private static final int LARGEST = 1 << 30;

    private LessonFile() {}

    /** The content of {@code lab.json}. */
    record Header(String format, int version, boolean left, boolean right, LessonState state) {}

    /**
     * Writes a lesson, or leaves {@code file} as it was.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Lesson lesson, Path file) throws IOException {
        Header header = new Header(
                FORMAT,
                LessonUpgrade.CURRENT,
                lesson.left().isPresent(),
                lesson.right().isPresent(),
                lesson.state());
        byte[] json = StrictJson.write(header);
        SafeWrite.to(file, target -> {
            try (ZipOutputStream zip = Archive.writer(target)) {
                Archive.put(zip, STATE, json);
                put(zip, LEFT, lesson.left());
                put(zip, RIGHT, lesson.right());
            }
        });
    }

    private static void put(ZipOutputStream zip, String entry, Optional<SavedModel> model) throws IOException {
        if (model.isPresent()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ModelFile.write(model.get(), bytes, WeightPrecision.FLOAT32);
            Archive.put(zip, entry, bytes.toByteArray());
        }
    }

    /**
     * Reads a lesson.
     *
     * @throws ModelFileException if it is not a whole and sound lesson; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static Lesson read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content;
        try (InputStream stream = Archive.open(file, ".lab")) {
            content = stream.readNBytes(LARGEST);
        }
        if (content.length == LARGEST) {
            throw new ModelFileException(name, "is larger than any lesson; open a file that LatentFX has saved.");
        }
        ReadBudget budget = ReadBudget.of(name, content.length);
        budget.charge(content.length);
        try (Archive archive = new Archive(content, name, budget)) {
            byte[] json = archive.next(STATE, LARGEST_STATE);
            Header header = header(json, name, budget);
            budget.release(json.length);
            Optional<SavedModel> left = model(archive, header.left(), LEFT, name, budget);
            Optional<SavedModel> right = model(archive, header.right(), RIGHT, name, budget);
            archive.end();
            return new Lesson(left, right, header.state());
        }
    }

    private static Optional<SavedModel> model(
            Archive archive, boolean there, String entry, String file, ReadBudget budget) throws IOException {
        if (!there) {
            return Optional.empty();
        }
        byte[] bytes = archive.next(entry, LARGEST);
        SavedModel model = ModelFile.read(bytes, file + " (" + entry + ")", budget);
        budget.release(bytes.length);
        return Optional.of(model);
    }

    private static Header header(byte[] json, String file, ReadBudget budget) throws IOException {
        try {
            JsonNode tree = StrictJson.parse(json, budget);
            if (!FORMAT.equals(tree.path("format").asText())) {
                throw new ModelFileException(file, "is not a lesson; open a .lab file that LatentFX has saved.");
            }
            LessonUpgrade.apply(tree);
            if (tree.path("version").asInt(-1) != LessonUpgrade.CURRENT) {
                throw new ModelFileException(
                        file,
                        "is of format version "
                                + ShownText.word(tree.path("version").asText("none")) + ", this program reads version "
                                + LessonUpgrade.CURRENT + "; open it with the program that saved it.");
            }
            return StrictJson.as(Header.class, tree);
        } catch (ModelFileException | DataException told) {
            throw told;
        } catch (IOException | RuntimeException broken) {
            throw new ModelFileException(
                    file,
                    "has a damaged " + STATE + " (" + StrictJson.reason(broken) + "); use another copy of it.",
                    broken);
        }
    }
}
