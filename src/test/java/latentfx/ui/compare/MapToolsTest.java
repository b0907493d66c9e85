package latentfx.ui.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import latentfx.analysis.Figure;
import latentfx.analysis.HoleSight;
import latentfx.analysis.ModelFigures;
import latentfx.analysis.Side;
import latentfx.latent.HoleFinder;
import latentfx.latent.Neighbours;
import latentfx.math.Matrix;
import latentfx.metrics.CodeRadius;
import latentfx.metrics.NeighbourPenalties;
import latentfx.model.OpenModel;
import latentfx.projection.Basis;
import latentfx.task.Cancellation;
import latentfx.ui.faithfulness.MapBadge;
import latentfx.ui.faithfulness.NeighbourPictures;
import latentfx.ui.faithfulness.Shade;
import latentfx.ui.map.AxisChoice;
import latentfx.ui.map.ClassSwitch;
import latentfx.ui.map.MapNotes;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.panels.FiguresCard;
import latentfx.ui.panels.FiguresSentences;
import latentfx.ui.panels.FoundHole;
import latentfx.ui.panels.HoleViewModel;
import latentfx.ui.path.StopResolver;
import latentfx.ui.plot.Viewport;
import org.junit.jupiter.api.Test;

class MapToolsTest extends CompareFixture {
    private MapNotes notes(Side side) {
        return compare.map(side).notesProperty().get();
    }

    private OpenModel model(Side side) {
        return side == Side.LEFT ? left : right;
    }

    @Test
    void aBadgeSaysWhatWasMeasuredOnHowManySamples() {
        MapBadge badge =
                compare.tools().faithfulness(Side.LEFT).badgeProperty().get().orElseThrow();
        assertEquals(
                NeighbourPenalties.of(left.styles(), picture(Side.LEFT).points(), 10, new Cancellation())
                        .orElseThrow()
                        .trustworthiness(),
                badge.trustworthiness().orElseThrow(),
                1e-12);
        assertEquals(200, badge.measured());
        double shown = picture(Side.LEFT).axes().orElseThrow().projection().explainedShare(0)
                + picture(Side.LEFT).axes().orElseThrow().projection().explainedShare(1);
        assertEquals(shown, badge.explained().orElseThrow(), 1e-12);
    }

    @Test
    void shadingColoursThePointsAndDrawsTrueNeighboursOfTheOneClicked() {
        pick(Side.LEFT, 7);
        assertTrue(notes(Side.LEFT).lines().isEmpty());
        compare.tools().shadeProperty().set(Shade.FALSE);

        assertEquals(200, assertNotNullShades(Side.LEFT).length);
        for (Side side : Side.values()) {
            int[] expected = new Neighbours(model(side).styles())
                    .nearest(model(side).styles().row(7), 10, 7)
                    .indices();
            assertArrayEquals(expected, notes(side).lines().orElseThrow().others());
        }
        compare.tools().shadeProperty().set(Shade.NONE);
        assertNull(compare.map(Side.LEFT).shadesProperty().get());
        assertTrue(notes(Side.RIGHT).lines().isEmpty());
    }

    private float[] assertNotNullShades(Side side) {
        var shades = compare.map(side).shadesProperty().get();
        assertNotNull(shades);
        return shades.values();
    }

    @Test
    void aligningTurnsTheRightMapAndNothingElse() {
        Matrix plain = picture(Side.RIGHT).points();
        double before = apart(plain);
        compare.tools().align(true);
        assertTrue(picture(Side.RIGHT).turned());
        assertTrue(apart(picture(Side.RIGHT).points()) <= before);
        assertEquals(length(plain, 3, 90), length(picture(Side.RIGHT).points(), 3, 90), 1e-4);

        undo.undo();
        assertEquals(plain, picture(Side.RIGHT).points());
        undo.redo();
        assertTrue(picture(Side.RIGHT).turned());
    }

    /** Sum of squared distances to the left map, both about their means (principal components have mean 0). */
    private double apart(Matrix points) {
        double sum = 0;
        for (int i = 0; i < points.rows(); i++) {
            sum += Math.pow(points.get(i, 0) - picture(Side.LEFT).points().get(i, 0), 2)
                    + Math.pow(points.get(i, 1) - picture(Side.LEFT).points().get(i, 1), 2);
        }
        return sum;
    }

    private static double length(Matrix points, int one, int other) {
        return Math.hypot(points.get(one, 0) - points.get(other, 0), points.get(one, 1) - points.get(other, 1));
    }

    @Test
    void aPathStaysOnItsSamplesWhenTheMapIsTurned() {
        pick(Side.RIGHT, 3);
        pick(Side.RIGHT, 90);
        compare.tools().align(true);
        assertEquals(
                picture(Side.RIGHT).points().get(3, 0),
                overlay(Side.RIGHT).first().x(),
                1e-5);
        assertEquals(
                picture(Side.RIGHT).points().get(90, 1),
                overlay(Side.RIGHT).last().y(),
                1e-5);
    }

    @Test
    void aHoleIsMarkedOnBothMapsAndDrawnByBothDecoders() {
        compare.tools().panelProperty().set(Panel.HOLE);
        compare.tools().holes().find(Side.LEFT);
        FoundHole found = compare.tools().holes().foundProperty().get().orElseThrow();

        float[] place = HoleFinder.find(left.styles(), HoleViewModel.CORE, new Cancellation())
                .orElseThrow()
                .code();
        assertArrayEquals(place, found.get(Side.LEFT).orElseThrow().code());
        float[] drawn = new float[784];
        left.model().pointDecoder().decode(place, drawn);
        assertArrayEquals(drawn, found.get(Side.LEFT).orElseThrow().pixels());
        float[] followed = new Neighbours(left.styles())
                .nearest(place, StopResolver.FOLLOWED)
                .blend(right.styles());
        assertArrayEquals(followed, found.get(Side.RIGHT).orElseThrow().code(), 1e-5f);
        assertEquals(
                picture(Side.LEFT).axes().orElseThrow().projection().along(place, 0),
                notes(Side.LEFT).spot().orElseThrow().x(),
                1e-5);
        assertTrue(notes(Side.RIGHT).spot().isPresent());

        compare.tools().pathToHole();
        assertArrayEquals(place, from(Side.LEFT).code());
        compare.tools().panelProperty().set(Panel.PATH);
        assertTrue(notes(Side.LEFT).spot().isEmpty());
    }

    @Test
    void comingBackToTheHolesShowsTheOneFoundBeforeAtOnce() {
        compare.tools().panelProperty().set(Panel.HOLE);
        compare.tools().holes().find(Side.RIGHT);
        FoundHole found = compare.tools().holes().foundProperty().get().orElseThrow();
        compare.tools().panelProperty().set(Panel.PATH);
        compare.tools().panelProperty().set(Panel.HOLE);
        assertSame(found, compare.tools().holes().foundProperty().get().orElseThrow());
        assertTrue(notes(Side.LEFT).spot().isPresent());
        assertTrue(notes(Side.RIGHT).spot().isPresent());
    }

    @Test
    void showingAHoleTurnsTheMapToItsPlaneAndGoesThereAsOneStepToUndo() {
        compare.map(Side.LEFT).axesProperty().set(new AxisChoice(Basis.RAW, 3, 0));
        Viewport former = new Viewport(0.5, -0.25, 0.02);
        compare.map(Side.LEFT).camera().showViewport(former);
        compare.tools().panelProperty().set(Panel.HOLE);
        compare.tools().holes().find(Side.LEFT);
        Viewport revealed = compare.map(Side.LEFT).viewportProperty().get();
        FoundHole found = compare.tools().holes().foundProperty().get().orElseThrow();
        HoleSight sight = found.sight().orElseThrow();
        compare.tools().showHole();

        AxisChoice expected = new AxisChoice(sight.basis(), sight.x(), sight.y());
        assertEquals(expected, picture(Side.LEFT).axes().orElseThrow().choice());
        double[] middle = picture(Side.LEFT).position(found.hole().code());
        Viewport shown = compare.map(Side.LEFT).viewportProperty().get();
        assertEquals(middle[0], shown.centreX(), 1e-6);
        assertEquals(middle[1], shown.centreY(), 1e-6);
        assertEquals(middle[0], notes(Side.LEFT).spot().orElseThrow().x(), 1e-6);
        undo.undo();
        assertEquals(
                new AxisChoice(Basis.RAW, 3, 0),
                picture(Side.LEFT).axes().orElseThrow().choice());
        assertEquals(revealed, compare.map(Side.LEFT).viewportProperty().get());
        undo.redo();
        assertEquals(expected, picture(Side.LEFT).axes().orElseThrow().choice());
        assertEquals(shown, compare.map(Side.LEFT).viewportProperty().get());
    }

    @Test
    void theCodesNearestToAHoleAreDecodedByBothModels() {
        compare.tools().holes().find(Side.RIGHT);
        FoundHole found = compare.tools().holes().foundProperty().get().orElseThrow();
        int nearest = found.hole().around().indices()[0];
        for (Side side : Side.values()) {
            Matrix near = found.get(side).orElseThrow().nearest();
            assertEquals(HoleViewModel.NEAREST, near.rows());
            float[] decoded = new float[784];
            model(side).model().pointDecoder().decode(model(side).styles().row(nearest), decoded);
            assertArrayEquals(decoded, near.row(0), 1e-5f);
        }
    }

    @Test
    void numbersAreMeasuredOnlyWhileTheyAreShown() {
        assertEquals(FiguresCard.NONE, compare.tools().figures().cardProperty().get());
        compare.tools().panelProperty().set(Panel.NUMBERS);
        FiguresCard card = compare.tools().figures().cardProperty().get();

        ModelFigures plain = card.left().orElseThrow().figures();
        ModelFigures variational = card.right().orElseThrow().figures();
        CodeRadius radius = CodeRadius.of(left.styles());
        assertEquals(radius.mean(), plain.figure(Figure.RADIUS_MEAN).orElseThrow());
        assertEquals(radius.percentile99(), plain.figure(Figure.RADIUS_P99).orElseThrow());
        assertEquals(radius.largest(), plain.figure(Figure.RADIUS_LARGEST).orElseThrow());
        assertFalse(plain.prior());
        assertTrue(variational.prior());
        assertTrue(variational.figure(Figure.KL).isEmpty(), "no images, no divergence");
        assertEquals(3, variational.figure(Figure.ACTIVE_UNITS).orElseThrow());
        List<String> says = new FiguresSentences().of(card);
        assertTrue(says.stream().anyMatch(it -> it.contains("right uses 3 of its 3 dimensions")), says::toString);
        assertTrue(says.stream().anyMatch(it -> it.contains("left has no prior")), says::toString);
    }

    @Test
    void classesAreIsolatedAndSwitchedOffOnBothMaps() {
        compare.map(Side.LEFT).isolate(4);
        compare.map(Side.RIGHT).hide(Set.of(2));
        assertTrue(compare.map(Side.RIGHT).visible(4));
        assertFalse(compare.map(Side.RIGHT).visible(3));
        assertTrue(compare.map(Side.LEFT).hidden().contains(2));
        compare.map(Side.LEFT).hide(Set.of());
        assertTrue(compare.map(Side.RIGHT).hidden().isEmpty());
    }

    @Test
    void switchingAClassOffIsOneStepToUndoOnBothMaps() {
        for (Side side : Side.values()) {
            compare.map(side).selectionProperty().set(new Selection(undo));
        }
        ClassSwitch.toggle(compare.map(Side.LEFT), 2);
        ClassSwitch.toggle(compare.map(Side.RIGHT), 3);
        assertEquals(Set.of(2, 3), compare.map(Side.LEFT).hidden());
        undo.undo();
        for (Side side : Side.values()) {
            assertEquals(Set.of(2), compare.map(side).hidden());
        }
        undo.undo();
        for (Side side : Side.values()) {
            assertEquals(Set.of(), compare.map(side).hidden());
        }
        assertFalse(undo.canUndoProperty().get());
        undo.redo();
        assertEquals(Set.of(2), compare.map(Side.RIGHT).hidden());
    }

    @Test
    void theNeighbourComparisonIsAboutTheSampleSelectedLast() {
        compare.tools().panelProperty().set(Panel.NEIGHBOURS);
        pick(Side.LEFT, 7);
        pick(Side.RIGHT, 20);
        NeighbourPictures compared = compare.tools()
                .neighbourComparison(Side.LEFT)
                .comparisonProperty()
                .get()
                .orElseThrow();
        assertEquals(20, compared.neighbours().sample());
        assertTrue(compared.pixels().isEmpty(), "no images are at hand");
        assertEquals(10, compared.codes().size());
        assertTrue(compared.neighbours().mapInCodes().orElseThrow() <= 1);
    }

    @Test
    void thePosteriorIsAskedForTheHoveredSampleElseForTheSelectedOne() {
        pick(Side.LEFT, 7);
        compare.map(Side.LEFT).hover(31);
        assertEquals(
                OptionalInt.of(31),
                compare.tools().posterior().sampleProperty(Side.RIGHT).get());
        compare.map(Side.LEFT).hover(-1);
        assertEquals(
                OptionalInt.of(7),
                compare.tools().posterior().sampleProperty(Side.RIGHT).get());
        assertTrue(compare.tools().posterior().summaryProperty(Side.RIGHT).get().isEmpty(), "no image is at hand");
    }
}
