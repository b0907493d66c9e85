package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import latentfx.analysis.Side;
import latentfx.analysis.Stop;
import latentfx.math.Clouds;
import latentfx.math.Matrix;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.path.StopKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map of a conditional model is about its style; a place on it gets the class of what is around. */
class ConditionalModelTest extends CompareFixture {
    private final Matrix styles = Clouds.of(200, 2, 2, 0, 6);
    private final OpenModel conditional = FakeModels.conditional("conditional", FakeModels.ORIGIN, styles);

    @BeforeEach
    void openAConditionalModelOnTheLeft() {
        compare.modelProperty(Side.LEFT).set(conditional);
    }

    @Test
    void theMapLaysOutTheStyleAlone() {
        assertEquals(2, picture(Side.LEFT).axes().orElseThrow().projection().dimensions());
        compare.map(Side.LEFT).axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        assertEquals(styles, picture(Side.LEFT).points());
    }

    @Test
    void aSampleIsDrawnWithItsOwnClass() {
        pick(Side.LEFT, 4); // of class 1
        assertArrayEquals(
                new float[] {styles.get(4, 0), styles.get(4, 1), 0, 1, 0},
                from(Side.LEFT).code());
        assertArrayEquals(new float[] {styles.get(4, 0), styles.get(4, 1), 1, 0}, drawn());
    }

    @Test
    void aPathIsDrawnOnTheMapByItsStyle() {
        compare.map(Side.LEFT).axesProperty().set(new AxisChoice(Basis.RAW, 0, 1));
        pick(Side.LEFT, 4);
        pick(Side.LEFT, 9);
        assertEquals(styles.get(4, 0), overlay(Side.LEFT).first().x(), 1e-6);
        assertEquals(styles.get(9, 1), overlay(Side.LEFT).last().y(), 1e-6);
        compare.path().dragTo(0.5);
        // Sample 4 is of class 1, sample 9 of class 0: half of the class weight is left.
        assertEquals(0.5f, drawn()[2], 1e-6f);
    }

    @Test
    void aFreePlaceHasTheStyleOfTheCursorAndTheClassesAround() {
        compare.click(Side.LEFT, new Stop.Free(Side.LEFT, Stop.Origin.RAW_AXES, new float[] {0.25f, 0.75f}));
        float[] code = from(Side.LEFT).code();
        assertEquals(5, code.length);
        assertEquals(0.25f, code[0]);
        assertEquals(0.75f, code[1]);
        assertEquals(1, code[2] + code[3] + code[4], 1e-6);
        for (int label = 0; label < 3; label++) {
            assertEquals(classWeight(label), code[2 + label], 1e-5, "class " + label);
        }
    }

    /** The share of a class among the eight samples nearest to (0.25, 0.75), weighted by inverse distance. */
    private double classWeight(int wanted) {
        double[][] near = new double[styles.rows()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = new double[] {Math.hypot(styles.get(i, 0) - 0.25, styles.get(i, 1) - 0.75), i % 3};
        }
        Arrays.sort(near, (a, b) -> Double.compare(a[0], b[0]));
        double weight = 0;
        double total = 0;
        for (int i = 0; i < 8; i++) {
            total += 1 / near[i][0];
            weight += near[i][1] == wanted ? 1 / near[i][0] : 0;
        }
        return weight / total;
    }

    @Test
    void aFreePlaceOnAnotherMapIsFollowedInStyleAndClass() {
        compare.click(Side.RIGHT, new Stop.Free(Side.RIGHT, Stop.Origin.RAW_AXES, new float[] {0.5f, -1, 0.25f}));
        assertEquals(StopKind.FOLLOWING, from(Side.LEFT).kind());
        float[] code = from(Side.LEFT).code();
        assertEquals(5, code.length);
        assertEquals(1, code[2] + code[3] + code[4], 1e-6);
    }

    @Test
    void aFreePlaceOnItsMapIsFollowedByAnotherModel() {
        compare.click(Side.LEFT, new Stop.Free(Side.LEFT, Stop.Origin.RAW_AXES, new float[] {0.25f, 0.75f}));
        assertEquals(3, from(Side.RIGHT).code().length);
    }

    @Test
    void theNumbersShownAreTheStyle() {
        pick(Side.LEFT, 4);
        float[] shown = compare.path()
                .frameProperty()
                .get()
                .pictures()
                .left()
                .orElseThrow()
                .code();
        assertArrayEquals(styles.row(4), shown);
    }

    private float[] drawn() {
        return compare.path()
                .frameProperty()
                .get()
                .pictures()
                .left()
                .orElseThrow()
                .pixels();
    }
}
