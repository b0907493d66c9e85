package latentfx.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that lists lessons and measures their figures. */
final class LessonCommandTest {
    @TempDir
    private static Path folder;

    private static Path digits;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void writeDigits() throws Exception {
        digits = DigitFolder.write(folder.resolve("digits"), 300, 800);
    }

    @Test
    void theListHasALineForEachLesson() {
        assertEquals(0, run("lesson", "list"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(18, lines.size(), "two tours and the sixteen of the course");
        assertTrue(lines.get(4).matches(" 3  two-zero-six +\\S.* \\d+ min"), lines.get(4));
    }

    @Test
    void aLessonIsShownByItsNumberOrItsId() {
        assertEquals(0, run("lesson", "show", "3"));
        String byNumber = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(0, run("lesson", "show", "two-zero-six"));
        assertEquals(byNumber, out.toString());
        List<String> lines = byNumber.lines().toList();
        assertTrue(lines.get(0).startsWith("3  ") && lines.get(0).endsWith(" min)"), lines.get(0));
        assertEquals("figures: 2to0_visits_6", lines.get(lines.size() - 1));
    }

    @Test
    void anUnknownLessonIsWrongUsageThatNamesTheLessons() {
        assertEquals(2, run("lesson", "show", "17"));
        assertTrue(err.toString().contains("There is no lesson \"17\"; the lessons are first-five-"), err.toString());
        assertEquals(2, run("lesson", "figures", "first-five-minutes"));
        assertTrue(
                err.toString()
                        .contains("No lesson \"first-five-minutes\" is measured; the lessons are what-is-latent, "),
                err.toString());
    }

    @Test
    void aloneItSaysWhatItCanDo() {
        assertEquals(2, run("lesson"));
        assertTrue(err.toString().contains("lesson list, lesson show ID or lesson figures ID"), err.toString());
    }

    /** 256 to the power of 784 is 10 to the power of 1888.06, a number of 1,889 digits. */
    @Test
    void figuresWithoutMembersStandUnderTheirNames() throws Exception {
        JsonNode json = measured("random-pixels", "--quick");
        assertEquals(4, json.path("lesson").asInt());
        assertEquals("random-pixels", json.path("id").asText());
        assertTrue(json.path("quick").asBoolean());
        assertEquals(1888.06, json.path("key").path("log10_256_pow_784").asDouble(), 0.01);
        assertEquals(1889, json.path("key").path("decimal_digits").asDouble());
        assertEquals(
                "counted: 784 pixels of 256 levels",
                json.path("measured_on").path("decimal_digits").asText());
        assertTrue(out.toString().contains("decimal_digits                  1889.0000  counted"), out.toString());
    }

    /** Of 800 test digits 80 are twos and 80 are zeros. */
    @Test
    void figuresWithMembersStandUnderTheirGroup() throws Exception {
        JsonNode json = measured("two-zero-six");
        assertFalse(json.path("quick").asBoolean(true));
        JsonNode group = json.path("key").path("2to0_visits_6");
        assertEquals(List.of("vae-2", "ae-2", "ae-4", "vae-4", "pixels"), names(group));
        group.forEach(share -> assertTrue(share.asDouble() >= 0 && share.asDouble() <= 1, share::asText));
        assertEquals(
                "80 pairs of test images",
                json.path("measured_on").path("2to0_visits_6.vae-2").asText());
    }

    /** The group {@code judge_conf_gt_.9} holds a dot itself; 400 pairs are at hand, and quick figures take all of so few. */
    @Test
    void aDotInTheNameOfAGroupDividesNothing() throws Exception {
        JsonNode json = measured("between-two-digits", "--quick");
        assertEquals(
                List.of(
                        "nelbo_vae4_median",
                        "digit_like",
                        "judge_conf_gt_.9",
                        "other_digit",
                        "max_over_mean_step",
                        "path_over_chord"),
                names(json.path("key")));
        assertEquals(
                List.of("pixels", "pca32", "ae-2", "vae-2", "ae-4", "vae-4"),
                names(json.path("key").path("judge_conf_gt_.9")));
        assertEquals(
                "400 pairs of test images",
                json.path("measured_on").path("judge_conf_gt_.9.pixels").asText());
    }

    @Test
    void aFolderWithoutDataIsToldInOneSentence() {
        assertEquals(
                1,
                run(
                        "lesson",
                        "figures",
                        "3",
                        "--data",
                        folder.resolve("nothing").toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("nothing"), err.toString());
    }

    private JsonNode measured(String id, String... more) throws Exception {
        Path json = folder.resolve(id + ".json");
        List<String> arguments = new ArrayList<>(
                List.of("lesson", "figures", id, "--data", digits.toString(), "--json", json.toString()));
        arguments.addAll(List.of(more));
        assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
        return new JsonMapper().readTree(json.toFile());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private int run(String... arguments) {
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        return LatentFxCommand.run(
                workbench, new Console(new PrintWriter(out), new PrintWriter(err), false), arguments);
    }
}
