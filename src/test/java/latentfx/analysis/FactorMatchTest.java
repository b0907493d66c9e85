package latentfx.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import latentfx.data.Dataset;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.latent.AttributeVector;
import latentfx.math.Matrix;
import latentfx.projection.Pca;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** Directions between groups of synthetic digits find the cause by which the groups were chosen. */
final class FactorMatchTest {
    private static final Dataset DIGITS = new SyntheticSource(10, 2000, 3)
            .load(progress -> {}, new Cancellation())
            .test();
    private static final Matrix CODES = Pca.fit(DIGITS.samples(), 16).project(DIGITS.samples());

    private static int[] where(String factor, DoublePredicate wanted) {
        int column = DIGITS.factors().orElseThrow().names().indexOf(factor);
        Matrix values = DIGITS.factors().orElseThrow().values();
        return IntStream.range(0, DIGITS.size())
                .filter(i -> wanted.test(values.get(i, column)))
                .toArray();
    }

    private static List<FactorMatch> between(int[] without, int[] with) {
        AttributeVector vector = AttributeVector.between(CODES, without, with);
        return FactorMatch.all(vector, CODES, DIGITS.factors().orElseThrow(), without, with);
    }

    @Test
    void theDirectionFromThinToThickIsThickness() {
        List<FactorMatch> matches = between(where("thickness", it -> it < 2.3), where("thickness", it -> it > 3.3));
        assertEquals("thickness", matches.get(0).factor());
        assertTrue(matches.get(0).correlation() > 0.7, matches::toString);
        assertEquals(1.5, matches.get(0).difference(), 0.1);
        assertTrue(Math.abs(matches.get(1).correlation()) < 0.4, matches::toString);
    }

    @Test
    void theDirectionFromRightToLeftIsTheSidewaysShiftTurnedRound() {
        List<FactorMatch> matches = between(where("shift x", it -> it > 0.8), where("shift x", it -> it < -0.8));
        assertEquals("shift x", matches.get(0).factor());
        assertTrue(matches.get(0).correlation() < -0.7, matches::toString);
        assertTrue(matches.get(0).difference() < -2, matches::toString);
    }

    @Test
    void groupsThatDifferInNothingHaveASmallEffect() {
        int[] even = IntStream.range(0, 1000).map(i -> 2 * i).toArray();
        int[] odd = IntStream.range(0, 1000).map(i -> 2 * i + 1).toArray();
        assertTrue(AttributeVector.between(CODES, even, odd).effectSize() < 0.2);
        double thick = AttributeVector.between(
                        CODES, where("thickness", it -> it < 2.3), where("thickness", it -> it > 3.3))
                .effectSize();
        assertTrue(thick > 2, "effect " + thick);
    }
}
