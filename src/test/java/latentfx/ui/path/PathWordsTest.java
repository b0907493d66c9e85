package latentfx.ui.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PathWordsTest {
    private static final Matrix CODES = Matrix.of(3, 2, 0, 1, 1, 0, 0.5f, 0.5f);
    private final OpenModel model = FakeModels.linear("small", 1, FakeModels.ORIGIN, CODES);
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aShortCodeIsWrittenOutAndALongOneSaysHowLongItIs() {
        PathWords words = new PathWords();
        assertEquals("z = (0.12, \u22121.30)", words.code(new float[] {0.12f, -1.3f}));
        assertEquals("z = (1.00, 2.00, 3.00, 4.00, \u2026), 5 numbers", words.code(new float[] {1, 2, 3, 4, 5}));
        assertEquals("z = (0.00)", words.code(new float[] {-0.001f}));
    }

    @Test
    void endsAreNamedByLabelAndIndexOrAsAFreePlace() {
        PathWords words = new PathWords();
        PathLane lane = lane(free(StopKind.INVERSE_PCA));
        assertEquals("1  #1", words.end(lane, lane.from()));
        assertEquals("free place", words.end(lane, lane.to()));
    }

    @Test
    void onlyEndsThatAreNoSamplesAreExplained() {
        PathWords words = new PathWords();
        assertEquals("", words.ends(lane(LaneStop.sample(2, CODES.row(2)))));
        assertTrue(words.ends(lane(free(StopKind.INVERSE_PCA))).contains("inverse of PCA"));
        assertTrue(words.ends(lane(free(StopKind.FOLLOWING))).contains("8 nearest samples"));
    }

    @Test
    void theBlendNamesWhatItMixes() {
        PathWords words = new PathWords();
        assertEquals(
                "Mix of the two originals",
                words.blend(new BlendPicture(new float[4], BlendKind.ORIGINALS, "small"), PathStep.COMPLETE));
        assertEquals(
                "Mix of the reconstructions by small",
                words.blend(new BlendPicture(new float[4], BlendKind.RECONSTRUCTIONS, "small"), PathStep.COMPLETE));
    }

    @Test
    void everyWordHasAKoreanCounterpart() {
        Locale.setDefault(Locale.KOREAN);
        PathWords korean = new PathWords();
        for (StopKind kind : StopKind.values()) {
            if (kind != StopKind.SAMPLE) {
                assertTrue(hangul(korean.ends(lane(free(kind)))), kind.name());
            }
        }
        for (BlendKind kind : BlendKind.values()) {
            for (PathStep step : PathStep.values()) {
                assertTrue(hangul(korean.blend(new BlendPicture(new float[4], kind, "small"), step)), kind.name());
            }
        }
    }

    private static boolean hangul(String words) {
        return words.codePoints().anyMatch(it -> Character.UnicodeScript.of(it) == Character.UnicodeScript.HANGUL);
    }

    private PathLane lane(LaneStop to) {
        return PathLane.of(model, LaneStop.sample(1, CODES.row(1)), to);
    }

    private static LaneStop free(StopKind kind) {
        return new LaneStop(new Stop.Free(Side.LEFT, Stop.Origin.INVERSE_PCA, new float[2]), kind, new float[2]);
    }
}
