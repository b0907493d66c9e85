package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import latentfx.analysis.Side;
import latentfx.model.FakeModels;
import latentfx.ui.plot.ViewShare;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkedViewsTest extends CompareFixture {
    private static final double TOLERANCE = 1e-6;

    private Viewport whole(Side side) {
        return side == Side.LEFT ? wholeLeft : wholeRight;
    }

    private Viewport wholeLeft = new Viewport(0, 0, 1);
    private Viewport wholeRight = new Viewport(0, 0, 1);

    @BeforeEach
    void rememberTheFittedViews() {
        wholeLeft = viewport(Side.LEFT);
        wholeRight = viewport(Side.RIGHT);
    }

    private Viewport viewport(Side side) {
        return compare.map(side).viewportProperty().get();
    }

    /** Shows what the user sees after zooming by {@code factor} about a place that lies aside by shares of the whole view. */
    private void move(Side side, double right, double up, double factor) {
        compare.map(side).zoom().show(new ViewShare(right, up, factor));
    }

    private void link() {
        compare.tools().viewLink().linkedProperty().set(true);
    }

    @Test
    void theOtherMapShowsTheSameShareOfItsOwnView() {
        link();
        move(Side.LEFT, 0.1, -0.05, 4);
        assertEquals(whole(Side.RIGHT).unitsPerPixel() / 4, viewport(Side.RIGHT).unitsPerPixel(), TOLERANCE);
        assertNotEquals(
                viewport(Side.LEFT).unitsPerPixel(), viewport(Side.RIGHT).unitsPerPixel(), "their units differ");
        ViewShare share = compare.map(Side.RIGHT).zoom().share();
        assertEquals(0.1, share.right(), TOLERANCE);
        assertEquals(-0.05, share.up(), TOLERANCE);
        assertEquals(4, share.magnification(), TOLERANCE);
    }

    @Test
    void eitherMapCanLead() {
        link();
        move(Side.LEFT, 0, 0, 3);
        move(Side.RIGHT, 0.2, 0, 5);
        assertEquals(whole(Side.LEFT).unitsPerPixel() / 5, viewport(Side.LEFT).unitsPerPixel(), TOLERANCE);
        assertEquals(0.2, compare.map(Side.LEFT).zoom().share().right(), TOLERANCE);
    }

    @Test
    void unlinkedMapsGoTheirOwnWayAndTheOneMovedLastIsFollowedOnceLinked() {
        move(Side.LEFT, 0, 0, 2);
        move(Side.RIGHT, 0, 0, 6);
        assertEquals(whole(Side.LEFT).unitsPerPixel() / 2, viewport(Side.LEFT).unitsPerPixel(), TOLERANCE);
        link();
        assertEquals(whole(Side.LEFT).unitsPerPixel() / 6, viewport(Side.LEFT).unitsPerPixel(), TOLERANCE);
        assertEquals(whole(Side.RIGHT).unitsPerPixel() / 6, viewport(Side.RIGHT).unitsPerPixel(), TOLERANCE);
    }

    @Test
    void showingAllShowsAllOfBoth() {
        link();
        move(Side.LEFT, 0.1, 0.1, 4);
        assertFalse(compare.map(Side.RIGHT).showsAllProperty().get());
        compare.map(Side.LEFT).fit();
        assertTrue(compare.map(Side.RIGHT).showsAllProperty().get());
        assertEquals(whole(Side.RIGHT), viewport(Side.RIGHT));
    }

    @Test
    void theLimitsOfTheMapThatFollowsDoNotHoldBackTheOneThatLeads() {
        move(Side.LEFT, 9, -9, 2);
        Viewport alone = viewport(Side.LEFT);
        compare.map(Side.LEFT).fit();
        link();
        move(Side.LEFT, 9, -9, 2);
        assertEquals(alone, viewport(Side.LEFT));
        ViewShare led = compare.map(Side.LEFT).zoom().share();
        ViewShare followed = compare.map(Side.RIGHT).zoom().share();
        assertTrue(led.right() < 1 && followed.right() <= led.right() + TOLERANCE, followed::toString);
        assertEquals(2, followed.magnification(), TOLERANCE);
    }

    @Test
    void aMapCannotBeMagnifiedByNothing() {
        assertEquals(
                "a map is magnified by more than 0, not by 0.0",
                assertThrows(IllegalArgumentException.class, () -> new ViewShare(0, 0, 0))
                        .getMessage());
    }

    @Test
    void mapsOfTheSameSamplesHoldOneHighlightAndOneClassFilter() {
        assertSame(
                compare.map(Side.LEFT).highlightProperty().get(),
                compare.map(Side.RIGHT).highlightProperty().get());
        compare.map(Side.LEFT).hide(Set.of(1));
        compare.map(Side.RIGHT).hover(9);
        assertEquals(Set.of(1), compare.map(Side.RIGHT).hidden());
        assertEquals(9, compare.map(Side.LEFT).markedProperty().get());
        assertEquals(-1, compare.map(Side.LEFT).hoveredProperty().get());
        assertEquals(9, compare.map(Side.RIGHT).hoveredProperty().get());
        assertEquals(-1, compare.map(Side.RIGHT).markedProperty().get());
    }

    @Test
    void aMapOfOtherSamplesGetsItsOwnAndTheRemainingOneKeepsIts() {
        compare.map(Side.LEFT).hide(Set.of(1));
        compare.map(Side.LEFT).hover(9);
        compare.modelProperty(Side.RIGHT).set(FakeModels.blobs("stranger", true, 3, 200, ELSEWHERE));
        assertEquals(Set.of(1), compare.map(Side.LEFT).hidden());
        assertEquals(Set.of(), compare.map(Side.RIGHT).hidden());
        assertEquals(9, compare.map(Side.LEFT).hoveredProperty().get());
        assertEquals(-1, compare.map(Side.RIGHT).markedProperty().get());
        compare.map(Side.RIGHT).hide(Set.of(2));
        assertEquals(Set.of(1), compare.map(Side.LEFT).hidden());
    }

    @Test
    void aMapThatShowsTheSameSamplesAgainTakesTheObjectsOfTheOther() {
        compare.modelProperty(Side.RIGHT).set(FakeModels.blobs("stranger", true, 3, 200, ELSEWHERE));
        compare.map(Side.LEFT).hide(Set.of(3));
        compare.modelProperty(Side.RIGHT).set(right);
        assertEquals(Set.of(3), compare.map(Side.RIGHT).hidden());
        compare.modelProperty(Side.RIGHT).set(null);
        assertEquals(Set.of(3), compare.map(Side.LEFT).hidden());
        assertEquals(Set.of(), compare.map(Side.RIGHT).hidden());
    }
}
