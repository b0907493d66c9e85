package latentfx.analysis.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import latentfx.analysis.Judge;
import latentfx.analysis.judged.Recognised.Kind;
import latentfx.data.Dataset;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeJudges;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/**
 * Corners of the unit square as images, and a judge of their first pixel. The fake model's picture of a code is that code in
 * the first two pixels, and grey in the others, so all of its reconstructions of corners have one error: (0 + 0 + ¼ + ¼) / 4.
 */
final class RecognitionSurveyTest {
    private static final Dataset CORNERS = inPairs(FakeData.corners(50));
    private static final Judge JUDGE = new Judge(FakeJudges.firstPixel());

    /** Each corner twice, one after the other, so that both halves of the data have all four. */
    private static Dataset inPairs(Dataset corners) {
        int[] rows = IntStream.range(0, corners.size()).map(i -> i / 2 % 4).toArray();
        return new Dataset(
                corners.samples().at(rows),
                rows,
                corners.shape(),
                corners.labelNames(),
                corners.origin(),
                Optional.empty());
    }

    private static OpenModel open(LatentModel model) {
        CodeSheet sheet = new CodeSheet(
                model.encode(CORNERS.samples()).mean(), CORNERS.labels(), CORNERS.labelNames(), CORNERS.origin());
        return new OpenModel("corners", model, CORNERS.shape(), sheet, Optional.empty());
    }

    private static RecognitionSurvey survey(LatentModel model) {
        return RecognitionSurvey.of(open(model), CORNERS, JUDGE, progress -> {}, new Cancellation());
    }

    private static Recognised row(RecognitionSurvey survey, Kind kind) {
        return survey.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void realImagesAreRecognisedAndLikeThemselves() {
        Recognised real = row(survey(FakeModels.cornerAutoencoder(2)), Kind.REAL);
        assertEquals(100, real.images());
        assertEquals(1, real.recognised());
        assertEquals(1, real.like().orElseThrow());
    }

    /**
     * Two of the six pairs of corners agree in the first pixel: their middle is surely bright or dark, but half a unit from any
     * image.
     */
    @Test
    void middlesAreRecognisedButUnlikeAnyImage() {
        RecognitionSurvey survey = survey(FakeModels.cornerAutoencoder(2));
        for (Kind kind : List.of(Kind.CODE_MIDPOINT, Kind.PIXEL_MIDPOINT)) {
            assertEquals(1 / 3.0, row(survey, kind).recognised(), 0.15, kind.id());
            assertEquals(0, row(survey, kind).like().orElseThrow(), kind.id());
        }
    }

    /** Noise is uniform: within 0.0549 of a half on either side, ln 9 / 40, nothing is recognised. */
    @Test
    void aJudgeIsSureOfNoiseWhichIsLikeNothing() {
        Recognised noise = row(survey(FakeModels.cornerAutoencoder(2)), Kind.NOISE);
        assertEquals(1 - 2 * Math.log(9) / 40, noise.recognised(), 0.03);
        assertEquals(0, noise.like().orElseThrow());
    }

    @Test
    void onlyAVariationalModelHasAPriorToDrawFrom() {
        assertTrue(survey(FakeModels.cornerAutoencoder(2)).rows().stream().noneMatch(row -> row.kind() == Kind.PRIOR));
        RecognitionSurvey vae = survey(FakeModels.cornerVae());
        assertEquals(Kind.PRIOR, vae.shownFrom());
        assertEquals(20, vae.shown().rows());
        assertEquals(RecognitionSurvey.MOST, row(vae, Kind.PRIOR).images());
    }

    @Test
    void itTellsHowFarItIsAndCanBeStopped() {
        Cancellation cancellation = new Cancellation();
        List<Progress> told = new ArrayList<>();
        OpenModel open = open(FakeModels.cornerAutoencoder(2));
        assertThrows(
                CancellationException.class,
                () -> RecognitionSurvey.of(
                        open,
                        CORNERS,
                        JUDGE,
                        progress -> {
                            told.add(progress);
                            cancellation.cancel();
                        },
                        cancellation));
        assertEquals(List.of(new Progress(0, 5)), told);
    }

    @Test
    void aJudgeOfOtherImagesIsRefused() {
        OpenModel open = open(FakeModels.cornerAutoencoder(2));
        Dataset few = FakeData.corners(5);
        assertThrows(
                IllegalArgumentException.class,
                () -> RecognitionSurvey.of(open, few, JUDGE, progress -> {}, new Cancellation()));
    }
}
