package latentfx.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import latentfx.model.TrainingRequest;
import latentfx.ui.training.data.DataChoices;
import org.junit.jupiter.api.Test;

/** Trainings one after the other; the training thread is a list of work that the test lets run. */
final class TrainingQueueTest {
    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final TrainingViewModel model = new TrainingViewModel(
            workbench,
            new DataChoices(
                    new FakeSource("squares", true),
                    place -> new FakeSource("there", true),
                    Runnable::run,
                    Runnable::run),
            work::add,
            Runnable::run,
            Runnable::run);

    private void add(int latent) {
        model.form().latent().textProperty().set(String.valueOf(latent));
        model.start();
    }

    private void runNext() {
        work.remove().run();
    }

    private List<TrainingState> states() {
        return model.queue().entries().stream()
                .map(entry -> entry.stateProperty().get())
                .toList();
    }

    private List<String> names() {
        return model.queue().entries().stream().map(QueueEntry::name).toList();
    }

    @Test
    void eachPressTakesTheFormAsItStands() {
        add(2);
        add(3);
        model.form().epochs().textProperty().set("1");
        add(4);
        model.form().latent().textProperty().set("64");
        while (!work.isEmpty()) {
            runNext();
        }
        assertEquals(
                List.of(2, 3, 4),
                workbench.trainer.requests.stream()
                        .map(order -> order.spec().shape().latent())
                        .toList());
        assertEquals(
                List.of(20, 20, 1),
                workbench.trainer.requests.stream()
                        .map(order -> order.plan().epochs())
                        .toList());
        assertEquals(List.of(TrainingState.DONE, TrainingState.DONE, TrainingState.DONE), states());
    }

    @Test
    void onlyOneTrainsAtATime() {
        add(2);
        add(3);
        assertEquals(List.of(TrainingState.TRAINING, TrainingState.WAITING), states());
        assertEquals(1, work.size());
        assertEquals(1, model.queue().waitingProperty().get());
        runNext();
        assertEquals(List.of(TrainingState.DONE, TrainingState.TRAINING), states());
        assertEquals(0, model.queue().waitingProperty().get());
    }

    @Test
    void namesInTheQueueAreDifferent() {
        model.setTaken(name -> name.equals("mine"));
        model.name().textProperty().set("mine");
        add(2);
        add(3);
        assertEquals(List.of("mine (2)", "mine (3)"), names());
    }

    @Test
    void theNextTrainsAfterOneThatFailedAndItsSentenceStays() {
        workbench.trainer.divergesAtLatent = 3;
        add(2);
        add(3);
        add(4);
        runNext();
        runNext();
        runNext();
        assertEquals(List.of(TrainingState.DONE, TrainingState.FAILED, TrainingState.DONE), states());
        String sentence = model.queue().entries().get(1).problem().orElseThrow().sentence();
        assertTrue(sentence.contains("0.002"), sentence);
        assertEquals(Optional.empty(), model.queue().entries().get(2).problem());
    }

    @Test
    void theRateInAFailuresSentenceIsTheOneItWasAskedWith() {
        workbench.trainer.divergesAtLatent = 3;
        model.form().learningRate().textProperty().set("0.5");
        add(3);
        model.form().learningRate().textProperty().set("0.25");
        runNext();
        String sentence = model.current().problemProperty().get().orElseThrow().sentence();
        assertTrue(sentence.contains("0.5") && !sentence.contains("0.25"), sentence);
    }

    @Test
    void aCancelIsToldAtOnceButTheNextWaitsForTheWorkToEnd() {
        add(2);
        add(3);
        model.cancel();
        assertEquals(List.of(TrainingState.CANCELLED, TrainingState.WAITING), states());
        assertEquals(TrainingState.CANCELLED, model.current().stateProperty().get());
        assertEquals(1, work.size(), "the cancelled work has not ended yet");
        runNext();
        assertEquals(List.of(TrainingState.CANCELLED, TrainingState.TRAINING), states());
        runNext();
        assertEquals(
                List.of("vae-3 · squares"),
                workbench.trainer.requests.stream().map(TrainingRequest::name).toList());
    }

    @Test
    void oneThatWaitsCanBeTakenOffAndMoved() {
        add(2);
        add(3);
        add(4);
        QueueEntry last = model.queue().entries().get(2);
        assertFalse(model.queue().canMove(last, 1));
        assertFalse(model.queue().canMove(model.queue().entries().get(1), -1), "the one that trains stays first");
        model.queue().move(last, -1);
        assertEquals(List.of("vae-2 · squares", "vae-4 · squares", "vae-3 · squares"), names());
        model.queue().cancel(last);
        assertEquals(List.of("vae-2 · squares", "vae-3 · squares"), names());
        assertEquals(1, model.queue().waitingProperty().get());
    }

    @Test
    void cancellingAllLeavesNothingThatWouldBegin() {
        add(2);
        add(3);
        add(4);
        model.cancelAll();
        runNext();
        assertTrue(work.isEmpty());
        assertFalse(model.queue().isPending());
        assertEquals(List.of(), workbench.trainer.requests);
    }

    @Test
    void whatIsOverCanBeClearedAndANewTrainingBeginsAFreshList() {
        add(2);
        add(3);
        runNext();
        model.queue().clearOver();
        assertEquals(List.of("vae-3 · squares"), names());
        runNext();
        add(4);
        assertEquals(List.of("vae-4 · squares"), names());
    }

    @Test
    void aTrainingAddedWhileACancelledOneStillStopsBeginsWhenThatHasEnded() {
        add(2);
        model.cancel();
        add(3);
        assertEquals(List.of(TrainingState.WAITING), states());
        runNext();
        assertEquals(List.of(TrainingState.TRAINING), states());
    }
}
