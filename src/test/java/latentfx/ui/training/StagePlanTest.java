package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import latentfx.model.AutoencoderSpec;
import latentfx.model.Checkpoint;
import latentfx.model.Losses;
import latentfx.model.NetworkShape;
import latentfx.model.PcaSpec;
import latentfx.model.StackedSpec;
import latentfx.model.Stage;
import latentfx.model.StagePlan;
import latentfx.model.TrainingPlan;
import latentfx.ui.training.loss.StageCurves;
import latentfx.ui.training.loss.StageWords;
import org.junit.jupiter.api.Test;

/** Where a stacked training stands, and which of its curves are shown. */
final class StagePlanTest {
    private static final TrainingPlan TWENTY = new TrainingPlan(20, 128, 1e-3, 0);
    private static final StagePlan STACKED =
            StagePlan.of(new StackedSpec(new NetworkShape(784, List.of(512, 256), 2), 5, Optional.empty()), TWENTY);

    private final ObservableList<Checkpoint> history = FXCollections.observableArrayList();
    private final StageCurves curves = new StageCurves(history);

    private static Checkpoint point(int stage, double epoch) {
        Losses losses = new Losses(9, 0, 9);
        return new Checkpoint(new Stage(stage, 4), epoch, 20, losses, losses, Duration.ZERO);
    }

    @Test
    void aStackedModelTrainsItsThreeLayersThenAllTogether() {
        assertEquals(List.of(5, 5, 5, 20), STACKED.epochs());
        assertEquals("3 × 5 + 20", STACKED.text());
        assertEquals(0, STACKED.before(1));
        assertEquals(10, STACKED.before(3));
        assertEquals(15, STACKED.before(4));
        assertEquals(15, STACKED.before(99), "what a file says may be wrong");
        assertEquals(
                "20",
                StagePlan.of(new AutoencoderSpec(new NetworkShape(4, List.of(), 2)), TWENTY)
                        .text());
    }

    @Test
    void pcaHasOneEpochWhateverThePlanSays() {
        assertEquals(List.of(1), StagePlan.of(new PcaSpec(784, 8), TWENTY).epochs());
    }

    @Test
    void theShareDoneTellsStageAndEpoch() {
        assertEquals(new StagePlan.Position(new Stage(1, 4), 1, 5), STACKED.at(0));
        assertEquals(new StagePlan.Position(new Stage(1, 4), 5, 5), STACKED.at(4.9 / 35));
        assertEquals(new StagePlan.Position(new Stage(2, 4), 1, 5), STACKED.at(5.0 / 35));
        assertEquals(new StagePlan.Position(new Stage(4, 4), 3, 20), STACKED.at(17.5 / 35));
        assertEquals(new StagePlan.Position(new Stage(4, 4), 20, 20), STACKED.at(1));
    }

    @Test
    void aStageIsToldInWords() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            assertEquals("Layer 1 of 3", new StageWords().name(new Stage(1, 4)));
            assertEquals("All layers together", new StageWords().name(new Stage(4, 4)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theCurvesFollowTheStageUnderWay() {
        history.addAll(point(1, 1), point(1, 2));
        history.add(point(2, 1));
        assertEquals(new Stage(2, 4), curves.shownProperty().get());
        assertEquals(List.of(point(2, 1)), curves.points());
    }

    @Test
    void anEarlierStageStaysWhenAskedFor() {
        history.addAll(point(1, 1), point(2, 1));
        curves.show(new Stage(1, 4));
        history.add(point(2, 2));
        assertEquals(List.of(point(1, 1)), curves.points());
        curves.show(new Stage(2, 4));
        history.add(point(3, 1));
        assertEquals(List.of(point(3, 1)), curves.points(), "the newest is followed again");
    }

    @Test
    void aDoubleClickIsOnePressAndAHeldKeyToo() {
        long[] now = {0};
        PressGuard guard = new PressGuard(() -> now[0]);
        boolean first = guard.counts("a");
        now[0] += Duration.ofMillis(500).toNanos();
        boolean held = guard.counts("a");
        now[0] += Duration.ofMillis(500).toNanos();
        boolean heldOn = guard.counts("a");
        boolean another = guard.counts("b");
        now[0] += Duration.ofSeconds(1).toNanos();
        boolean later = guard.counts("b");
        assertEquals(List.of(true, false, false, true, true), List.of(first, held, heldOn, another, later));
    }
}
