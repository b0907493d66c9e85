package latentfx.lesson.file;

import static latentfx.lesson.file.Lessons.json;
import static latentfx.lesson.file.Lessons.state;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import latentfx.data.Sha256;
import latentfx.lesson.LessonState;
import latentfx.lesson.script.LessonScript;
import latentfx.model.SavedModel;
import latentfx.model.file.ModelFile;
import latentfx.model.file.ModelFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lesson with a script contains its models and pictures by hash, and may leave out what is usual. */
final class ScriptFileTest {
    private static final String PLAIN = """
            {"format":"latentfx-lab","version":4,"state":{"position":0.5},"script":{
              "id":"own","minutes":5,"level":"first","title":{"en":"Own"},
              "steps":[{"title":{"en":"One"},"show":{"below":{"aligned":true}}},
                       {"title":{"en":"Two"},"left":"mine","question":{"kind":"number","ask":{"en":"?"},
                        "scale":{"least":0,"most":1,"step":0.1},"answer":"figure:fisher.ae-4"}}]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsUsualMayBeLeftOut() throws IOException {
        Path file = folder.resolve("own.lab");
        json(file, PLAIN);
        Lesson lesson = LessonFile.read(file);
        LessonScript script = lesson.script().orElseThrow();
        assertEquals("Own", script.title().korean() + script.title().in(Locale.KOREAN));
        LessonState first = script.steps().get(0).show().orElseThrow();
        assertEquals(0.5, first.position(), "of the lesson");
        assertTrue(first.below().aligned(), "of the step");
        assertEquals("path", first.below().panel(), "of a new window");
        assertEquals(Optional.empty(), script.steps().get(1).show());
    }

    @Test
    void modelsAndPicturesOfTheScriptComeBack() throws IOException {
        Path file = folder.resolve("own.lab");
        json(file, PLAIN);
        LessonScript script = LessonFile.read(file).script().orElseThrow();
        byte[] picture = png(28, 20);
        Lesson lesson = new Lesson(
                Optional.empty(),
                Optional.empty(),
                LessonState.USUAL,
                Optional.of(script),
                List.of(
                        new LessonModel("mine", "", Optional.of(linear())),
                        new LessonModel("twice", "", Optional.of(linear())),
                        new LessonModel("mnist-ae-2", "ab".repeat(32), Optional.empty())),
                Map.of(Sha256.of(picture), picture));
        LessonFile.write(lesson, file);
        Lesson again = LessonFile.read(file);
        assertEquals(
                List.of("mine", "twice", "mnist-ae-2"),
                again.models().stream().map(LessonModel::name).toList());
        assertEquals(Optional.empty(), again.models().get(2).contained());
        assertArrayEquals(
                linear().parameters().decoder(),
                again.models().get(1).contained().orElseThrow().parameters().decoder());
        assertArrayEquals(picture, again.pictures().get(Sha256.of(picture)));
        assertTrue(Files.size(file) < 1.9 * Files.size(Path.of("models/mnist-linear-32.latentfx")) * 2, "one copy");
    }

    @Test
    void aPictureThatIsNotTheOneNamedIsRefused() throws IOException {
        Path file = folder.resolve("own.lab");
        json(file, PLAIN.replace("\"script\":", "\"pictures\":[\"" + "cd".repeat(32) + "\"],\"script\":"));
        assertTrue(refusal(file).startsWith("own.lab holds \"nothing\" where \"pictures/cd"), refusal(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"minutes\":5 | \"minutes\":0 | takes 1 to 600 minutes, not 0",
                "\"id\":\"own\" | \"id\":\"../own\" | lesson cannot be called",
                "\"level\":\"first\" | \"level\":\"tenth\" | there is no \"tenth\" among first, second, third",
                "\"step\":0.1 | \"step\":0 | cannot have steps of 0",
                "\"step\":0.1 | \"step\":1e-9 | cannot have steps of",
                "\"kind\":\"number\" | \"kind\":\"choice\" | cannot have 0 options",
                "\"answer\":\"figure:fisher.ae-4\" | \"answer\":\"option:3\" | cannot have the answer option:3",
                "\"answer\":\"figure:fisher.ae-4\" | \"answer\":\"guess\" | there is no \"guess\" among",
                "\"left\":\"mine\" | \"left\":\"../mine\" | model of a lesson cannot be called",
                "\"aligned\":true | \"aligned\":7 | script.steps[0].show.below.aligned",
                "\"position\":0.5 | \"position\":5 | position on a path is from 0 to 1, not 5",
                "\"en\":\"Own\" | \"en\":\"\" | has a title",
            })
    void hostileScriptsAreRefusedInOneSentence(String sound, String hostile, String reason) throws IOException {
        Path file = folder.resolve("odd.lab");
        assertTrue(PLAIN.contains(sound), sound);
        json(file, PLAIN.replace(sound, hostile));
        String refusal = refusal(file);
        assertTrue(refusal.startsWith("odd.lab has a damaged lab.json ("), refusal);
        assertTrue(refusal.contains(reason), refusal);
        assertTrue(refusal.endsWith("; use another copy of it.") && !refusal.contains("\n"), refusal);
    }

    @Test
    void aLessonOfTheThirdVersionHasNoScript() throws IOException {
        Path file = folder.resolve("old.lab");
        LessonFile.write(new Lesson(Optional.empty(), Optional.empty(), Lessons.STATE), file);
        json(
                file,
                state(file)
                        .replace("\"version\":4", "\"version\":3")
                        .replace(",\"script\":null,\"models\":[],\"pictures\":[]", ""));
        Lesson lesson = LessonFile.read(file);
        assertEquals(Lessons.STATE, lesson.state());
        assertEquals(Optional.empty(), lesson.script());
    }

    private String refusal(Path file) {
        return String.valueOf(assertThrows(ModelFileException.class, () -> LessonFile.read(file))
                .getMessage());
    }

    private static SavedModel linear() throws IOException {
        try (InputStream stream = Files.newInputStream(Path.of("models/mnist-linear-32.latentfx"))) {
            return ModelFile.read(stream, "linear");
        }
    }

    /** The beginning of a PNG: what a reader of lessons looks at. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(new byte[] {'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }

    @ParameterizedTest
    @CsvSource({"30000, 30000", "1, 1025", "0, 28", "28, -1"})
    void aPictureWhoseSidesAreNoneIsRefusedBeforeItIsUnpacked(int width, int height) throws IOException {
        byte[] picture = png(width, height);
        Path file = folder.resolve("bomb.lab");
        json(file, PLAIN);
        LessonFile.write(
                new Lesson(
                        Optional.empty(),
                        Optional.empty(),
                        LessonState.USUAL,
                        LessonFile.read(file).script(),
                        List.of(),
                        Map.of(Sha256.of(picture), picture)),
                file);
        String said = assertThrows(ModelFileException.class, () -> LessonFile.read(file))
                .getMessage();
        assertTrue(said.startsWith("bomb.lab has a picture of " + Integer.toUnsignedString(width)), said);
    }
}
