package latentfx.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import latentfx.data.DataOrigin;
import latentfx.model.Provenance;
import latentfx.model.TrainingPlan;
import org.junit.jupiter.api.Test;

final class StoppedWordsTest {
    private static Provenance made(Map<String, Double> figures, boolean trained) {
        DataOrigin data = new DataOrigin("MNIST", "train", "0".repeat(64));
        Optional<Provenance.Training> training = trained
                ? Optional.of(new Provenance.Training(data, 60_000, TrainingPlan.DEFAULT, 12))
                : Optional.empty();
        return new Provenance(training, Map.of(), "", "2026-01-01T00:00:00Z", figures, "");
    }

    @Test
    void aModelWhoseTrainingWasStoppedSaysAfterHowManyOfItsEpochs() {
        assertEquals(
                Optional.of("stopped after 7 of 20 epochs"),
                new StoppedWords().of(made(Map.of("epochs_done", 7.0), true)));
        assertEquals(
                Optional.of("stopped after 2.5 of 20 epochs"),
                new StoppedWords().of(made(Map.of("epochs_done", 2.5), true)));
        assertEquals(
                Optional.of("stopped after 2.5 epochs"),
                new StoppedWords().of(made(Map.of("epochs_done", 2.5), false)));
    }

    @Test
    void aModelTrainedToItsEndSaysNothing() {
        assertEquals(Optional.empty(), new StoppedWords().of(made(Map.of("held_out_loss", 1.0), true)));
    }
}
