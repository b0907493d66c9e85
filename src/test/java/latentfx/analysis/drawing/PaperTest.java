package latentfx.analysis.drawing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import latentfx.data.ImageShape;
import org.junit.jupiter.api.Test;

/** What becomes of lines that run out over the edge. */
final class PaperTest {
    private final Paper paper = Paper.of(ImageShape.MNIST);

    private static Drawing at(double x, double y) {
        return Drawing.EMPTY.begun(new Spot(x, y));
    }

    @Test
    void aLineEndsWhereItLeavesThePaper() {
        Drawing out = paper.moved(at(0.5, 0.5), new Spot(0.5, 0.5), new Spot(2.5, 1.5));
        assertEquals(List.of(List.of(new Spot(0.5, 0.5), new Spot(1, 0.75))), out.strokes());
    }

    @Test
    void aLineThatComesBackBeginsAtTheEdge() {
        Drawing back = paper.moved(at(0.25, 0.25), new Spot(-0.5, 0.5), new Spot(0.5, 0.5));
        assertEquals(
                List.of(new Spot(0, 0.5), new Spot(0.5, 0.5)), back.strokes().get(1));
    }

    @Test
    void nothingIsDrawnBesideThePaper() {
        assertEquals(at(0.5, 0.5), paper.moved(at(0.5, 0.5), new Spot(2, 2), new Spot(-1, 9)));
    }

    @Test
    void thePaperOfAWidePictureIsLow() {
        Paper wide = Paper.of(new ImageShape(10, 40, 1));
        Drawing out = wide.moved(at(0.5, 0.125), new Spot(0.5, 0.125), new Spot(0.5, 1.125));
        assertEquals(new Spot(0.5, 0.25), out.strokes().get(0).get(1));
    }

    @Test
    void aStrokeThatRunsFarOutDoesNotMakeTheDrawingSmall() {
        Spot middle = new Spot(0.5, 0.25);
        Spot below = new Spot(0.5, 0.75);
        Drawing stroke = paper.moved(Drawing.EMPTY.begun(middle), middle, below);
        Drawing toTheEdge = paper.moved(stroke, below, new Spot(1, 0.75));
        Drawing farOut =
                paper.moved(paper.moved(stroke, below, new Spot(1, 0.75)), new Spot(1, 0.75), new Spot(9, 0.75));
        assertArrayEquals(
                Sketch.EMPTY.with(toTheEdge).pixels(ImageShape.MNIST),
                Sketch.EMPTY.with(farOut).pixels(ImageShape.MNIST));
    }

    @Test
    void aDrawingThatIsAlmostFullTakesOneSpotOfALineThatComesBack() {
        Drawing nearly = new Drawing(List.of(Collections.nCopies(Drawing.MOST_SPOTS - 1, new Spot(0, 0))));
        assertTrue(paper.moved(nearly, new Spot(-1, 0.5), new Spot(0.5, 0.5)).isFull());
    }
}
