package latentfx.lesson.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.Choice;
import latentfx.lesson.script.LessonScript;
import latentfx.lesson.script.PictureRef;
import latentfx.lesson.script.Question;
import latentfx.lesson.script.Step;
import latentfx.model.SavedModel;
import latentfx.model.WeightPrecision;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.task.SafeWrite;
import latentfx.task.ShownText;

/**
 * Reads and writes lessons ({@code .lab}): a zip of {@code lab.json}, which holds the {@link LessonState} and the script, up to
 * two whole model files with 32-bit weights, so that the maps come back bit for bit, and the models and pictures of the script,
 * each named by its hash. A file is checked wholly before any of it is used. Files of earlier format versions are read too, and
 * in a script what is usual may be left out ({@link ScriptDefaults}).
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
    record Header(
            String format,
            int version,
            boolean left,
            boolean right,
            LessonState state,
            Optional<LessonScript> script,
            List<ModelName> models,
            List<String> pictures) {}

    /**
     * A model that steps name.
     *
     * @param name how they name it
     * @param sha256 hash of its file
     * @param bundled whether it comes with the program, else the file contains it
     */
    record ModelName(String name, String sha256, boolean bundled) {}

    /**
     * Writes a lesson, or leaves {@code file} as it was.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Lesson lesson, Path file) throws IOException {
        List<ModelName> names = new ArrayList<>();
        Map<String, byte[]> contained = new LinkedHashMap<>();
        for (LessonModel model : lesson.models()) {
            if (model.contained().isPresent()) {
                byte[] bytes = bytes(model.contained().get());
                String hash = Sha256.of(bytes);
                names.add(new ModelName(model.name(), hash, false));
                contained.put(hash, bytes);
            } else {
                names.add(new ModelName(model.name(), model.sha256(), true));
            }
        }
        Header header = new Header(
                FORMAT,
                LessonUpgrade.CURRENT,
                lesson.left().isPresent(),
                lesson.right().isPresent(),
                lesson.state(),
                lesson.script(),
                names,
                List.copyOf(lesson.pictures().keySet()));
        byte[] json = StrictJson.write(header);
        SafeWrite.to(file, target -> {
            try (ZipOutputStream zip = Archive.writer(target)) {
                Archive.put(zip, STATE, json);
                put(zip, LEFT, lesson.left());
                put(zip, RIGHT, lesson.right());
                for (Map.Entry<String, byte[]> model : contained.entrySet()) {
                    Archive.put(zip, LessonParts.model(model.getKey()), model.getValue());
                }
                for (Map.Entry<String, byte[]> picture : lesson.pictures().entrySet()) {
                    Archive.put(zip, LessonParts.picture(picture.getKey()), picture.getValue());
                }
            }
        });
    }

    private static byte[] bytes(SavedModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ModelFile.write(model, bytes, WeightPrecision.FLOAT32);
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String entry, Optional<SavedModel> model) throws IOException {
        if (model.isPresent()) {
            Archive.put(zip, entry, bytes(model.get()));
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
        byte[] content = content(file, name);
        ReadBudget budget = ReadBudget.of(name, content.length);
        budget.charge(content.length);
        try (Archive archive = new Archive(content, name, budget)) {
            byte[] json = archive.next(STATE, LARGEST_STATE);
            Header header = header(json, name, budget);
            budget.release(json.length);
            Optional<SavedModel> left = model(archive, header.left(), LEFT, name, budget);
            Optional<SavedModel> right = model(archive, header.right(), RIGHT, name, budget);
            LessonParts parts = new LessonParts(archive, name, budget);
            List<LessonModel> models = parts.models(header.models());
            Map<String, byte[]> pictures = parts.pictures(header.pictures());
            archive.end();
            return whole(new Lesson(left, right, header.state(), header.script(), models, pictures), name);
        }
    }

    private static byte[] content(Path file, String name) throws IOException {
        try (InputStream stream = Archive.open(file, EXTENSION)) {
            byte[] content = stream.readNBytes(LARGEST);
            if (content.length == LARGEST) {
                throw new ModelFileException(name, "is larger than any lesson; open a file that LatentFX has saved.");
            }
            return content;
        }
    }

    /**
     * Reads what a lesson tells, without its models and pictures; empty of a view alone.
     *
     * @throws ModelFileException if it is no lesson; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    public static Optional<LessonScript> readScript(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        byte[] content = content(file, name);
        ReadBudget budget = ReadBudget.of(name, content.length);
        budget.charge(content.length);
        try (Archive archive = new Archive(content, name, budget)) {
            return header(archive.next(STATE, LARGEST_STATE), name, budget).script();
        }
    }

    /**
     * Reads a lesson that consists of its {@code lab.json} alone, such as those that come with the program.
     *
     * @param name what messages call it
     * @throws ModelFileException if it is not whole and sound, or names models or pictures that it should contain
     */
    public static Lesson readPlain(InputStream stream, String name) throws IOException {
        byte[] json = stream.readNBytes(LARGEST_STATE);
        ReadBudget budget = ReadBudget.of(name, json.length);
        Header header = header(json, name, budget);
        if (header.left() || header.right() || !header.pictures().isEmpty()) {
            throw new ModelFileException(name, "names models or pictures that are not there; use another copy of it.");
        }
        List<LessonModel> models = new ArrayList<>();
        for (ModelName model : header.models()) {
            if (!model.bundled()) {
                throw new ModelFileException(name, "names a model that is not there; use another copy of it.");
            }
            models.add(new LessonModel(model.name(), model.sha256(), Optional.empty()));
        }
        return whole(
                new Lesson(Optional.empty(), Optional.empty(), header.state(), header.script(), models, Map.of()),
                name);
    }

    /** {@code lesson}, once all pictures that it shows are there. */
    private static Lesson whole(Lesson lesson, String file) throws ModelFileException {
        for (Step step : lesson.script().map(LessonScript::steps).orElse(List.of())) {
            for (Choice choice : step.question().map(Question::choices).orElse(List.of())) {
                Optional<String> hash = choice.picture().flatMap(PictureRef::sha256);
                if (hash.isPresent() && !lesson.pictures().containsKey(hash.get())) {
                    throw new ModelFileException(file, "shows a picture that is not in it; use another copy of it.");
                }
            }
        }
        return lesson;
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
            if (tree instanceof ObjectNode root) {
                ScriptDefaults.complete(root);
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
