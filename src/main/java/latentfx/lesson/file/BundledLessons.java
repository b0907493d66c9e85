package latentfx.lesson.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.lesson.script.LessonScript;

/** The lessons that come with the program, as files of the very format that the program saves. */
public final class BundledLessons {
    /** Their ids, in the order of the course; the tours come first. */
    private static final List<String> IDS = List.of(
            "first-five-minutes",
            "explore-your-own",
            "what-is-latent",
            "between-two-digits",
            "two-zero-six",
            "random-pixels",
            "rolled-up",
            "pca-linear",
            "ae-and-vae",
            "code-as-cloud",
            "beta-collapse",
            "denoising",
            "stacking-sparse",
            "better-than-jpeg",
            "odd-one-out",
            "many-dimensions",
            "untying-rings",
            "left-out");

    private BundledLessons() {}

    /** Their ids, in the order of the course. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Reads all of them. Touches resources, so not for the FX thread.
     *
     * @throws IOException if one cannot be read
     */
    public static List<Lesson> all() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String id : IDS) {
            lessons.add(read(id));
        }
        return lessons;
    }

    /** The lesson of this id or number in the course; empty if there is none. */
    public static Optional<Lesson> find(String idOrNumber) throws IOException {
        for (Lesson lesson : all()) {
            LessonScript script = lesson.script().orElseThrow();
            if (script.id().equals(idOrNumber)
                    || (script.number() > 0 && String.valueOf(script.number()).equals(idOrNumber))) {
                return Optional.of(lesson);
            }
        }
        return Optional.empty();
    }

    private static Lesson read(String id) throws IOException {
        String resource = "/latentfx/lesson/course/" + id + ".json";
        try (InputStream stream = BundledLessons.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("The lesson " + id + " does not come with this program; install it again.");
            }
            return LessonFile.readPlain(stream, id + ".json");
        }
    }
}
