package latentfx.lesson.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.data.ImageShape;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.model.SavedModel;
import latentfx.model.file.Archive;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;

/** Reads the models and pictures of a lesson's script, each of which must have the hash by which it is named. */
final class LessonParts {
    private static final String HASH = "[0-9a-f]{64}";
    private static final int LARGEST_MODEL = 1 << 30;
    private static final int LARGEST_PICTURE = 1 << 22;
    /** Of the hash, so many digits stand in the name of an entry. */
    private static final int SHOWN = 32;

    /** Where a PNG says how wide and high it is: behind its signature, and length and name of its first part. */
    private static final int SIDES = 16;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final Archive archive;
    private final String file;
    private final ReadBudget budget;

    LessonParts(Archive archive, String file, ReadBudget budget) {
        this.archive = archive;
        this.file = file;
        this.budget = budget;
    }

    /** Name of the entry that holds the model of this hash. */
    static String model(String sha256) {
        return "models/" + sha256.substring(0, SHOWN) + ModelFile.EXTENSION;
    }

    /** Name of the entry that holds the picture of this hash. */
    static String picture(String sha256) {
        return "pictures/" + sha256.substring(0, SHOWN) + ".png";
    }

    /** The models in the order of the file; equal ones are contained once. */
    List<LessonModel> models(List<LessonFile.ModelName> names) throws IOException {
        if (names.size() > Lesson.MOST_MODELS) {
            throw new ModelFileException(
                    file,
                    "names " + names.size() + " models, more than the " + Lesson.MOST_MODELS + " a lesson can hold.");
        }
        Map<String, SavedModel> read = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        List<LessonModel> models = new ArrayList<>();
        for (LessonFile.ModelName each : names) {
            checkHash(each.sha256());
            if (!seen.add(each.name())) {
                throw new ModelFileException(file, "names two models alike; use another copy of it.");
            }
            if (!each.bundled() && !read.containsKey(each.sha256())) {
                String entry = model(each.sha256());
                byte[] bytes = checked(archive.next(entry, LARGEST_MODEL), each.sha256());
                read.put(each.sha256(), ModelFile.read(bytes, file + " (" + entry + ")", budget));
                budget.release(bytes.length);
            }
            models.add(new LessonModel(
                    each.name(),
                    each.sha256(),
                    each.bundled() ? Optional.empty() : Optional.ofNullable(read.get(each.sha256()))));
        }
        return models;
    }

    Map<String, byte[]> pictures(List<String> hashes) throws IOException {
        if (hashes.size() > Lesson.MOST_PICTURES) {
            throw new ModelFileException(
                    file,
                    "names " + hashes.size() + " pictures, more than the " + Lesson.MOST_PICTURES
                            + " a lesson can hold.");
        }
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String hash : hashes) {
            checkHash(hash);
            byte[] bytes = checked(archive.next(picture(hash), LARGEST_PICTURE), hash);
            if (bytes.length < PNG.length || bytes[0] != PNG[0] || bytes[1] != PNG[1] || bytes[2] != PNG[2]) {
                throw new ModelFileException(file, "has a picture that is no PNG; use another copy of it.");
            }
            checkSides(bytes);
            pictures.put(hash, bytes);
        }
        return pictures;
    }

    /** A PNG begins with its width and height, each in four bytes; nothing is unpacked for them. */
    private void checkSides(byte[] png) throws ModelFileException {
        if (png.length < SIDES + 2 * Integer.BYTES) {
            throw new ModelFileException(file, "has a picture that is cut short; use another copy of it.");
        }
        ByteBuffer sides = ByteBuffer.wrap(png, SIDES, 2 * Integer.BYTES);
        int width = sides.getInt();
        int height = sides.getInt();
        if (width < 1 || height < 1 || width > ImageShape.MAX_SIDE || height > ImageShape.MAX_SIDE) {
            throw new ModelFileException(
                    file,
                    "has a picture of " + Integer.toUnsignedString(width) + " × " + Integer.toUnsignedString(height)
                            + " pixels, and a side goes from 1 to " + ImageShape.MAX_SIDE + "; make it smaller.");
        }
    }

    private void checkHash(String hash) throws ModelFileException {
        if (!hash.matches(HASH)) {
            throw new ModelFileException(
                    file, "names a model or picture without a hash of 64 hexadecimal digits; use another copy of it.");
        }
    }

    private byte[] checked(byte[] bytes, String hash) throws ModelFileException {
        if (!Sha256.of(bytes).equals(hash)) {
            throw new ModelFileException(
                    file, "has a model or picture that is not the one it names; use another copy of it.");
        }
        return bytes;
    }
}
