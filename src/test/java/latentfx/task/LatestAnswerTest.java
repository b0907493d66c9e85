package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The newest question is answered, and answers arrive in order. */
final class LatestAnswerTest extends LatestAnswerScene {
    @Test
    void ofAThousandQuestionsThatWaitOnlyTheNewestIsAnsweredByOnePieceOfWork() {
        for (LatestAnswer<Integer, String> answers : List.of(newestOnly(), keepingUp())) {
            shown.clear();
            for (int i = 0; i < 1000; i++) {
                answers.ask(i);
            }
            assertEquals(1, background.waiting());
            background.runAll();
            assertEquals(1, fx.waiting());
            fx.runAll();
            assertEquals(List.of("answer 999"), shown);
        }
    }

    @Test
    void anOlderAnswerThatEndsLaterNeverReplacesTheNewerOne() {
        for (LatestAnswer<Integer, String> answers : List.of(newestOnly(), keepingUp())) {
            shown.clear();
            meanwhile.put(1, () -> {
                answers.ask(2);
                background.runNext(); // the second thread of the pool is done first
            });
            answers.ask(1);
            background.runAll();
            fx.runAll();
            assertEquals(List.of("answer 2"), shown);
            assertTrue(cancellations.get(1).isCancelled());
            assertFalse(cancellations.get(2).isCancelled());
            assertFalse(answers.isBusy());
        }
    }

    @Test
    void anOlderAnswerThatEndsLaterIsDroppedEvenIfTheNewerOneHasBeenShown() {
        LatestAnswer<Integer, String> answers = keepingUp();
        meanwhile.put(1, () -> {
            answers.ask(2);
            background.runNext();
            fx.runAll();
        });
        answers.ask(1);
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 2"), shown);
    }

    @Test
    void newestOnlyCancelsAndDropsWhatIsOvertaken() {
        LatestAnswer<Integer, String> answers = newestOnly();
        meanwhile.put(1, () -> answers.ask(2));
        answers.ask(1);
        background.runNext();
        assertTrue(cancellations.get(1).isCancelled());
        fx.runAll();
        assertEquals(List.of(), shown);
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 2"), shown);
    }

    @Test
    void newestOnlyDropsAnAnswerThatWaitsToBeDeliveredAsTheNextQuestionIsAsked() {
        LatestAnswer<Integer, String> answers = newestOnly();
        answers.ask(1);
        background.runAll();
        answers.ask(2);
        fx.runAll();
        assertEquals(List.of(), shown);
        assertTrue(answers.isBusy());
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 2"), shown);
    }

    @Test
    void keepingUpShowsALateAnswerUntilTheNextOneComes() {
        LatestAnswer<Integer, String> answers = keepingUp();
        meanwhile.put(1, () -> answers.ask(2));
        answers.ask(1);
        background.runNext();
        assertFalse(cancellations.get(1).isCancelled());
        fx.runAll();
        assertEquals(List.of("answer 1"), shown);
        assertTrue(answers.isBusy());
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 1", "answer 2"), shown);
    }

    @Test
    void ofAnswersThatWaitToBeDeliveredOnlyTheNewestIs() {
        LatestAnswer<Integer, String> answers = keepingUp();
        for (int i = 1; i <= 3; i++) {
            answers.ask(i);
            background.runAll();
        }
        assertEquals(1, fx.waiting());
        fx.runAll();
        assertEquals(List.of("answer 3"), shown);
    }

    @Test
    void itIsBusyFromAskingUntilTheNewestAnswerArrives() {
        LatestAnswer<Integer, String> answers = keepingUp();
        assertFalse(answers.isBusy());
        answers.ask(1);
        answers.ask(2);
        assertEquals(List.of(true), busy);
        background.runAll();
        assertTrue(answers.isBusy());
        fx.runAll();
        assertEquals(List.of(true, false), busy);
        assertFalse(answers.isBusy());
    }

    @Test
    void itIsNoLongerBusyWhenTheAnswerIsHandedOver() {
        List<Boolean> seen = new ArrayList<>();
        List<LatestAnswer<Integer, String>> self = new ArrayList<>();
        self.add(LatestAnswer.newestOnly(
                background, fx, this::work, answer -> seen.add(self.get(0).isBusy()), failures::add));
        self.get(0).ask(1);
        background.runAll();
        fx.runAll();
        assertEquals(List.of(false), seen);
    }

    @Test
    void whatIsCancelledIsNotShownAndWhatIsAskedAfterwardsIs() {
        for (LatestAnswer<Integer, String> answers : List.of(newestOnly(), keepingUp())) {
            shown.clear();
            answers.ask(1);
            answers.cancel();
            assertFalse(answers.isBusy());
            background.runAll();
            fx.runAll();
            answers.ask(2);
            background.runAll();
            answers.cancel();
            fx.runAll();
            assertEquals(List.of(), shown);
            answers.ask(3);
            background.runAll();
            fx.runAll();
            assertEquals(List.of("answer 3"), shown);
        }
        assertEquals(List.of(true, false, true, false, true, false), busy.subList(0, 6));
    }

    @Test
    void cancellingAsksTheWorkUnderWayToStop() {
        LatestAnswer<Integer, String> answers = keepingUp();
        meanwhile.put(1, () -> {
            answers.cancel();
            cancellations.get(1).throwIfCancelled();
        });
        answers.ask(1);
        background.runAll();
        fx.runAll();
        assertEquals(List.of(), shown);
        assertEquals(List.of(), failures);
    }

    @Test
    void askedAgainAfterACancelStillOnePieceOfWorkWaits() {
        LatestAnswer<Integer, String> answers = newestOnly();
        answers.ask(1);
        answers.cancel();
        answers.ask(2);
        assertEquals(1, background.waiting());
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 2"), shown);
    }

    @Test
    void anAnswerMayAskTheNextQuestionOnExecutorsThatWorkInPlace() {
        List<LatestAnswer<Integer, String>> self = new ArrayList<>();
        self.add(LatestAnswer.newestOnly(
                Runnable::run,
                Runnable::run,
                this::work,
                answer -> {
                    shown.add(answer);
                    if (shown.size() < 4) {
                        self.get(0).ask(shown.size() + 1);
                        shown.add("asked");
                    }
                },
                failures::add));
        self.get(0).ask(1);
        assertEquals(List.of("answer 1", "asked", "answer 2", "asked", "answer 4"), shown);
        assertFalse(self.get(0).isBusy());
    }
}
