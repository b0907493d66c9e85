package latentfx.ui.onmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.math.Matrix;
import latentfx.model.FakeMaps;
import latentfx.model.OpenModel;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathInput;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathViewModel;
import org.junit.jupiter.api.Test;

/** Which hint comes in which state. */
final class HintsViewModelTest {
    private final OpenModel open = FakeMaps.codes("three", Matrix.of(3, 2, -4, 0, -4, 2, 4, 1), 0, 0, 1);
    private final PathViewModel path = new PathViewModel(Runnable::run, Runnable::run, new SampleImages());
    private final HintsViewModel hints = new HintsViewModel(path);

    private LaneStop sample(int index) {
        return LaneStop.sample(index, open.sheet().codes().row(index));
    }

    private void select(LaneStop... stops) {
        path.inputProperty().set(new PathInput(Optional.of(PathLane.of(open, stops)), Optional.empty(), false));
        hints.settle();
    }

    private Optional<HintKind> shown() {
        return hints.shownProperty().get().map(Hint::kind);
    }

    @Test
    void withoutAModelThereIsNoHint() {
        hints.settle();
        assertEquals(Optional.empty(), shown());
    }

    @Test
    void hintsSpeakOfThePresentState() {
        select();
        assertEquals(Optional.of(HintKind.BEGIN), shown());
        select(sample(0));
        assertEquals(
                Optional.of(new Hint(HintKind.SECOND, List.of("0"))),
                hints.shownProperty().get());
        select(sample(0), sample(2));
        assertEquals(
                Optional.of(new Hint(HintKind.DRAG, List.of("0", "1"))),
                hints.shownProperty().get());
        assertEquals("Drag the blue handle between 0 and 1.", say());
        select(sample(0), sample(1));
        assertEquals("Drag the blue handle along the path.", say(), "both are of class 0");
        path.dragTo(0.3);
        assertEquals(Optional.empty(), shown(), "nothing new appears while the handle is dragged");
        hints.settle();
        assertEquals(Optional.of(HintKind.GROUND), shown());
        hints.followed(HintKind.GROUND);
        hints.settle();
        assertEquals(Optional.of(HintKind.PICTURES), shown());
        hints.followed(HintKind.PICTURES);
        hints.settle();
        assertEquals(Optional.empty(), shown());
    }

    private String say() {
        return new HintWords().say(hints.shownProperty().get().orElseThrow());
    }

    @Test
    void eachKindComesOnceAndAllComeAgainOnRequest() {
        path.inputProperty()
                .set(new PathInput(Optional.of(PathLane.of(open, sample(0), sample(2))), Optional.empty(), false));
        path.dragTo(0.3);
        select();
        assertEquals(Optional.of(HintKind.BEGIN), shown(), "the path came ready-made");
        select(sample(0));
        select(sample(0), sample(2));
        select();
        assertEquals(Optional.empty(), shown(), "a path was begun before");
        select(sample(0));
        assertEquals(Optional.empty(), shown(), "and ended");
        hints.again();
        assertEquals(Optional.of(HintKind.SECOND), shown());
    }

    @Test
    void aDismissedHintIsNotReplacedByAnotherUntilTheStateChanges() {
        select(sample(0), sample(2));
        hints.dismiss();
        hints.settle();
        assertEquals(Optional.empty(), shown());
        select(sample(0));
        assertEquals(Optional.of(HintKind.SECOND), shown());
        select(sample(0), sample(2));
        assertEquals(Optional.of(HintKind.GROUND), shown());
    }

    @Test
    void whatWasFollowedIsRememberedAndAStrangeLineIsAsGoodAsNone() {
        select(sample(0), sample(2));
        path.dragTo(0.3);
        assertEquals("drag", hints.rememberedProperty().get());
        assertEquals(EnumSet.of(HintKind.DRAG, HintKind.GROUND), HintKind.read("drag,ground,,drag,\u0000,elsewhere"));
        assertTrue(HintKind.read("").isEmpty());
        assertEquals("drag,ground", HintKind.write(EnumSet.of(HintKind.GROUND, HintKind.DRAG)));
        HintsViewModel next = new HintsViewModel(path);
        next.restore("drag,ground");
        next.settle();
        assertEquals(HintKind.PICTURES, next.shownProperty().get().orElseThrow().kind());
    }
}
