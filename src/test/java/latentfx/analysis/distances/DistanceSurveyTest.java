package latentfx.analysis.distances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import latentfx.analysis.drawing.Distortion;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.LatentModel;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** Images of three classes whose first two pixels are random, of which the model makes a square of codes. */
final class DistanceSurveyTest {
    private static final Dataset DATA = FakeData.styles(1500);
    private static final OpenModel OPEN = open(DATA);

    private static OpenModel open(Dataset data) {
        LatentModel model = FakeModels.cornerAutoencoder(2);
        CodeSheet sheet =
                new CodeSheet(model.encode(data.samples()).mean(), data.labels(), data.labelNames(), data.origin());
        return new OpenModel("square", model, data.shape(), sheet, Optional.empty());
    }

    /**
     * The codes fill a square evenly: two dimensions, no hubs, the contrast of a cube of two dimensions. The estimate with k
     * neighbours expects (k − 2)/(k − 1) of the dimension, and a little less at edges.
     */
    @Test
    void codesThatFillASquareHaveTwoDimensions() {
        List<Double> progress = new ArrayList<>();
        DistanceSurvey survey =
                DistanceSurvey.of(OPEN, DATA, 1000, step -> progress.add(step.fraction()), new Cancellation());
        DistanceSurvey.Space codes = survey.codes().orElseThrow();
        assertEquals(2, codes.dimensions());
        assertEquals(2 * 8 / 9.0, codes.neighbours().few(), 0.1);
        assertEquals(2 * 18 / 19.0, codes.neighbours().many(), 0.1);
        assertEquals(2, codes.neighbours().two(), 0.2);
        assertEquals(0.07, codes.neighbours().hubs().skew(), 0.25);
        assertEquals(68, codes.contrast(), 20);
        assertEquals(2.0 / 3, codes.neighbours().wrong(), 0.06); // classes lie on each other: chance
        assertEquals(0, survey.images().neighbours().wrong(), 0.01); // in pixels they are 0.5 apart
        assertEquals(
                List.of(1500, 1000, 100, 1000, 1000),
                List.of(survey.samples(), survey.measured(), survey.queries(), survey.asked(), survey.copied()));
        assertEquals(progress.stream().sorted().toList(), progress);
    }

    /**
     * A step to the right puts the style's first number u in the place of the second, v, and 0 in the first: a distance of
     * √(u² + (u − v)² + c² ∓ …), above the 0.5 to the next class for most images. In codes the other classes are near.
     */
    @Test
    void inCodesTheOwnCopyIsFartherThanAnotherClass() {
        DistanceSurvey survey = DistanceSurvey.of(OPEN, DATA, 100, step -> {}, new Cancellation());
        assertEquals(4, survey.copies().size());
        for (DistanceSurvey.Farther farther : survey.copies()) {
            double codes = farther.codes().orElseThrow();
            assertTrue(codes > 0.9, farther.toString());
            assertTrue(codes > farther.images(), farther.toString());
        }
    }

    @Test
    void aSurveyOfOneClassHasNoOtherClass() {
        int[] rows = new int[200];
        Arrays.setAll(rows, i -> 3 * i);
        Dataset zeros = DATA.at(rows);
        assertEquals(
                List.of(),
                DistanceSurvey.of(open(zeros), zeros, 100, step -> {}, new Cancellation())
                        .copies());
        assertEquals(
                -1,
                OwnPlace.of(open(zeros), zeros, 0, new Cancellation()).other().row());
    }

    @Test
    void tooFewImagesAreRefused() {
        Dataset few = DATA.first(DistanceSurvey.LEAST - 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> DistanceSurvey.of(open(few), few, 1000, step -> {}, new Cancellation()));
        Dataset least = DATA.first(DistanceSurvey.LEAST);
        assertEquals(
                DistanceSurvey.LEAST,
                DistanceSurvey.of(open(least), least, 1000, step -> {}, new Cancellation())
                        .measured());
    }

    @Test
    void aSurveyCanBeStopped() {
        Cancellation stop = new Cancellation();
        assertThrows(
                CancellationException.class,
                () -> DistanceSurvey.of(OPEN, DATA, 1000, (Progress step) -> stop.cancel(), stop));
    }

    /** By hand: a bright pixel that moves by one is √2 from itself, whichever way. */
    @Test
    void aCopyIsComparedWithEachImagesOwnNeighbour() {
        float[] dots = new float[2 * 25];
        dots[12] = 1;
        dots[25 + 12] = 1;
        Copies copies = new Copies(Matrix.wrap(2, 25, dots), new ImageShape(5, 5, 1));
        assertEquals(0.5, copies.fartherThan(new double[] {1.41, 1.42}, Change.RIGHT));
        assertEquals(0, copies.fartherThan(new double[] {1.42, 1.42}, Change.DIAGONAL_TWICE));
        assertEquals(0, copies.fartherThan(new double[] {0.1, 0.1}, Change.TURN), 1e-12); // it turns about itself
    }

    @Test
    void aMovedSampleIsMeasuredFromItsOwnPlace() {
        Dataset three = new Dataset(
                Matrix.of(3, 4, 0.5f, 0, 0, 0, 0.5f, 0.1f, 0, 0, 0.5f, 0.2f, 0, 0),
                new int[] {0, 0, 1},
                FakeData.IMAGE,
                List.of("a", "b"),
                DATA.origin(),
                Optional.empty());
        OwnPlace place = OwnPlace.of(open(three), three, 0, new Cancellation());
        assertEquals(2, place.other().row());
        assertEquals(0.2, place.other().distance(), 1e-6);
        assertEquals(0.2, place.otherCode().orElseThrow().distance(), 1e-6);
        OwnPlace.Moved moved = place.moved(Distortion.NONE.withRight(1));
        assertEquals(0.5 * Math.sqrt(2), moved.distance(), 1e-6);
        assertEquals(0.5 * Math.sqrt(2), moved.codeDistance().orElseThrow(), 1e-6);
        assertEquals(0, place.moved(Distortion.NONE).distance());
    }

    @Test
    void theNearestOfAnotherClassIsFoundByDifferences() {
        NearestOther nearest = new NearestOther(Matrix.of(3, 1, 1000, 1000.5f, 1003), new int[] {0, 0, 1});
        assertEquals(new NearestOther.Found(2, 3), nearest.of(new float[] {1000}, 0));
        assertEquals(new NearestOther.Found(1, 2.5), nearest.of(new float[] {1003}, 1));
        assertEquals(
                -1,
                new NearestOther(Matrix.of(1, 1, 4), new int[] {2})
                        .of(new float[] {0}, 2)
                        .row());
    }
}
