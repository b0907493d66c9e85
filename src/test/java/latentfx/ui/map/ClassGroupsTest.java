package latentfx.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import latentfx.ui.fx.Palette;
import latentfx.ui.plot.PointMark;
import org.junit.jupiter.api.Test;

final class ClassGroupsTest {
    private static final List<String> NAMES =
            IntStream.range(0, 150).mapToObj(i -> "Class " + i).toList();

    @Test
    void aHundredAndFiftyClassesHaveFiveFormsOfThirtyColours() {
        assertEquals(
                List.of(30, 30, 30, 30, 30),
                ClassGroups.of(150).stream().map(List::size).toList());
        assertEquals(List.of(150), ClassGroups.of(151).get(5));
        long marks = IntStream.range(0, 180)
                .mapToObj(label -> PointMark.of(label) + " " + Palette.rgb(label))
                .distinct()
                .count();
        assertEquals(180, marks, "every class has a form and a colour of its own");
    }

    @Test
    void classesAreFoundByAPartOfTheirNames() {
        assertEquals(
                List.of(14, 114, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149), ClassGroups.matching(NAMES, "14"));
        assertEquals(150, ClassGroups.matching(NAMES, " ").size());
        assertEquals(List.of(), ClassGroups.matching(NAMES, "x"));
    }

    @Test
    void formsDifferWithinTheDisc() {
        assertTrue(PointMark.DISC.contains(0, 0, 3));
        assertFalse(PointMark.RING.contains(0, 0, 3));
        assertFalse(PointMark.BAR.contains(0, 2, 3));
        assertTrue(PointMark.UPRIGHT.contains(0, 2, 3));
        assertFalse(PointMark.DIAMOND.contains(2, 2, 3));
        assertFalse(PointMark.CROSS.contains(1.9, 1.9, 3));
        assertFalse(PointMark.DISC.contains(3, 0.1, 3));
    }

    @Test
    void largePointsOfNeighbouringClassesDifferInFormAndNoFirst240AreAlike() {
        List<PointMark> ten =
                IntStream.range(0, Palette.CHOSEN).mapToObj(PointMark::large).toList();
        assertEquals(8, ten.stream().distinct().count(), "every form is used");
        for (int label = 1; label < Palette.CHOSEN; label++) {
            assertFalse(ten.get(label).equals(ten.get(label - 1)), "class " + label);
        }
        long distinct = IntStream.range(0, 8 * Palette.DISTINCT)
                .mapToObj(label -> PointMark.large(label) + " " + Palette.rgb(label))
                .distinct()
                .count();
        assertEquals(8 * Palette.DISTINCT, distinct);
        assertTrue(PointMark.SQUARE.contains(2.1, 2.1, 3));
        assertFalse(PointMark.SQUARE.contains(2.2, 0, 3));
        assertTrue(PointMark.TRIANGLE.contains(0, -2.9, 3));
        assertFalse(PointMark.TRIANGLE.contains(0, 1.6, 3));
    }
}
