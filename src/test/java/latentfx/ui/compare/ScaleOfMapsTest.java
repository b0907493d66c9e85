package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import latentfx.analysis.Projected;
import latentfx.analysis.Side;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.projection.Basis;
import latentfx.projection.Embedding;
import latentfx.projection.ProjectionSettings;
import latentfx.projection.Tsne;
import latentfx.ui.map.Arrangement;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.scale.PriorRings;
import latentfx.ui.scale.ScaleUnit;
import latentfx.ui.scale.ScaleViewModel;
import latentfx.ui.scale.ScaleViewModel.Obstacle;
import org.junit.jupiter.api.Test;

/** One scale and the rings of the prior, on the maps of an autoencoder (left) and a variational one (right). */
class ScaleOfMapsTest extends CompareFixture {
    private ScaleViewModel scale() {
        return compare.tools().scale();
    }

    private double scale(Side side) {
        return compare.map(side).viewportProperty().get().unitsPerPixel();
    }

    private PriorRings rings(Side side) {
        return scale().ringsProperty(side).get().orElseThrow();
    }

    private void resizeBoth() {
        for (Side side : Side.values()) {
            compare.map(side).camera().resize(400, 300);
        }
    }

    @Test
    void aVariationalModelHasItsRingsAndLendsThemToTheOtherMap() {
        assertTrue(rings(Side.RIGHT).own());
        assertFalse(rings(Side.LEFT).own());
        double[] zero = picture(Side.LEFT).position(new float[4]);
        assertEquals(zero[0], rings(Side.LEFT).centreX(), 1e-6);
        assertEquals(zero[1], rings(Side.LEFT).centreY(), 1e-6);
        scale().ringsWantedProperty().set(false);
        assertEquals(Optional.empty(), scale().ringsProperty(Side.RIGHT).get());
    }

    @Test
    void ringsFollowTheAxesAndTheTurnOfTheMap() {
        compare.tools().align(true);
        assertTrue(picture(Side.RIGHT).turned());
        double[] zero = picture(Side.RIGHT).position(new float[3]);
        assertEquals(zero[0], rings(Side.RIGHT).centreX(), 1e-6);
        assertEquals(zero[1], rings(Side.RIGHT).centreY(), 1e-6);
        compare.tools().align(false);
        compare.map(Side.RIGHT).axesProperty().set(new AxisChoice(Basis.RAW, 2, 0));
        assertEquals(0, rings(Side.RIGHT).centreX(), 1e-12);
    }

    @Test
    void withoutAVariationalModelThereAreNoRings() {
        assertTrue(scale().priorProperty().get());
        compare.modelProperty(Side.RIGHT).set(FakeModels.blobs("plain", false, 3, 200, FakeModels.ORIGIN));
        assertEquals(Optional.empty(), scale().ringsProperty(Side.LEFT).get());
        assertFalse(scale().priorProperty().get());
    }

    @Test
    void oneScaleNeedsTwoMapsThatAreBothShown() {
        resizeBoth();
        scale().sameScaleProperty().set(true);
        assertEquals(scale(Side.LEFT), scale(Side.RIGHT), 1e-12);
        compare.tools().enlarge(Side.LEFT);
        assertEquals(Obstacle.ONE_MAP, scale().obstacleProperty().get());
        assertFalse(compare.tools().viewLink().sameScaleProperty().get());
        compare.tools().enlarge(Side.LEFT);
        assertEquals(scale(Side.LEFT), scale(Side.RIGHT), 1e-12);
        compare.modelProperty(Side.RIGHT).set(null);
        assertEquals(Obstacle.ONE_MAP, scale().obstacleProperty().get());
        assertTrue(scale().sameScaleProperty().get(), "it is wanted still");
        compare.modelProperty(Side.RIGHT).set(right);
        assertEquals(scale(Side.LEFT), scale(Side.RIGHT), 1e-12);
    }

    @Test
    void aLargerCloudOfTheNextModelSetsTheScaleOfBoth() {
        resizeBoth();
        scale().sameScaleProperty().set(true);
        compare.modelProperty(Side.RIGHT)
                .set(FakeModels.linear("far", 1, FakeModels.ORIGIN, Matrix.of(2, 2, 0, 0, 3680, 0)));
        assertEquals(10, scale(Side.RIGHT), 1e-6); // 3680 units on 92 % of 400 pixels
        assertEquals(10, scale(Side.LEFT), 1e-6);
    }

    @Test
    void anArrangedMapHasNeitherBarNorRingsAndNoScaleToShare() {
        resizeBoth();
        scale().sameScaleProperty().set(true);
        int count = left.sheet().size();
        int[] all = IntStream.range(0, count).toArray();
        Matrix places = Clouds.of(count, 2, 3, 900, 1);
        Projected made = new Projected(
                Tsne.of(5, 1), new Embedding(places, all, count, OptionalLong.of(1), List.of()), count, Map.of(), 0.1);
        ProjectionSettings settings = new ProjectionSettings("tsne", false, count, Map.of("perplexity", 5.0), 1, 0, 1);
        compare.map(Side.LEFT).arrangementProperty().set(Optional.of(Arrangement.of(settings, made, left)));
        assertEquals(ScaleUnit.NONE, scale().unitProperty(Side.LEFT).get());
        assertEquals(Optional.empty(), scale().ringsProperty(Side.LEFT).get());
        assertEquals(Obstacle.NO_UNITS, scale().obstacleProperty().get());
        assertTrue(scale(Side.LEFT) > 2 * scale(Side.RIGHT), "each is fitted");

        compare.map(Side.LEFT).arrangementProperty().set(Optional.empty());
        assertEquals(Obstacle.NONE, scale().obstacleProperty().get());
        assertEquals(scale(Side.LEFT), scale(Side.RIGHT), 1e-12);
    }

    @Test
    void barsMeasureCodes() {
        assertEquals(ScaleUnit.CODE, scale().unitProperty(Side.LEFT).get());
        compare.modelProperty(Side.LEFT).set(null);
        assertEquals(ScaleUnit.NONE, scale().unitProperty(Side.LEFT).get());
    }
}
