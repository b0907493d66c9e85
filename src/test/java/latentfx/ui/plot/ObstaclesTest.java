package latentfx.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What cards over a map are not to cover, and where they go instead. */
final class ObstaclesTest {
    private static final CardPlacement.Size MAP = new CardPlacement.Size(400, 300);

    @Test
    void theLengthOfALineWithinABoxIsMeasured() {
        PixelBox box = new PixelBox(10, 10, 20, 10);
        assertEquals(20, box.lengthWithin(0, 15, 100, 15), 1e-12);
        assertEquals(10, box.lengthWithin(15, 0, 15, 100), 1e-12);
        assertEquals(Math.sqrt(200), box.lengthWithin(0, 0, 100, 100), 1e-9);
        assertEquals(0, box.lengthWithin(0, 9, 100, 9));
        assertEquals(4, box.lengthWithin(12, 12, 16, 12), 1e-12);
        assertEquals(0, box.lengthWithin(40, 15, 100, 15));
        assertThrows(IllegalArgumentException.class, () -> new PixelBox(0, 0, -1, 2));
    }

    @Test
    void aBoxNearerToALineThanItsDistanceIsNotClear() {
        Obstacles line = Obstacles.NONE.withLine(0, 50, 100, 50, 5);
        assertTrue(line.clear(new PixelBox(0, 56, 10, 10)));
        assertFalse(line.clear(new PixelBox(0, 54, 10, 10)));
        assertFalse(Obstacles.NONE.withDisc(50, 50, 8).clear(new PixelBox(57, 57, 10, 10)));
        assertTrue(Obstacles.NONE.withDisc(50, 50, 8).clear(new PixelBox(58, 50, 10, 10)));
        PixelBox near = new PixelBox(0, 48, 4, 4);
        PixelBox on = new PixelBox(0, 45, 40, 10);
        assertEquals(Optional.of(near), line.best(List.of(on, near)));
        assertEquals(Optional.empty(), line.firstClear(List.of(on, near)));
    }

    @Test
    void aCardStaysWhereItWasWhereNothingIsInTheWay() {
        CardPlacement.Size card = new CardPlacement.Size(120, 80);
        for (double x = 0; x <= 400; x += 25) {
            for (double y = 0; y <= 300; y += 25) {
                assertEquals(
                        CardPlacement.beside(x, y, card, MAP),
                        CardPlacement.beside(x, y, card, MAP, Obstacles.NONE, 44));
            }
        }
    }

    @Test
    void aCardCoversNeitherPathNorHandleNorItsPointNorLeavesTheMap() {
        Random random = new Random(7);
        CardPlacement.Size card = new CardPlacement.Size(130, 70);
        int inside = 0;
        for (int round = 0; round < 2000; round++) {
            double[] xs = {random.nextDouble() * 400, random.nextDouble() * 400};
            double[] ys = {random.nextDouble() * 300, random.nextDouble() * 300};
            double t = random.nextDouble();
            Obstacles path = Obstacles.NONE
                    .withLine(xs, ys, 4)
                    .withDisc(xs[0], ys[0], 13)
                    .withDisc(xs[1], ys[1], 13)
                    .withDisc(xs[0] + t * (xs[1] - xs[0]), ys[0] + t * (ys[1] - ys[0]), 13);
            double x = random.nextDouble() * 400;
            double y = random.nextDouble() * 300;
            CardPlacement placed = CardPlacement.beside(x, y, card, MAP, path, 44);
            PixelBox box = new PixelBox(placed.x(), placed.y(), 130, 70);
            String where = "round " + round + ": " + box;
            assertTrue(path.clear(box), where);
            assertFalse(box.contains(x, y), where);
            assertTrue(box.x() >= 0 && box.right() <= 400, where);
            assertTrue(box.y() >= -44 && box.bottom() <= 344, where);
            inside += box.equals(box.within(400, 300)) ? 1 : 0;
        }
        assertTrue(inside > 1950, inside + " of 2000 inside the map");
    }
}
