package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** Failures are reported or logged, never lost, and do not block later questions. */
final class LatestAnswerFailureTest extends LatestAnswerScene {
    @Test
    void exceptionsAndErrorsAreReportedWhereAnswersArriveAndEndTheBusyState() {
        LatestAnswer<Integer, String> answers = newestOnly();
        List<Throwable> all =
                List.of(new IOException("disk"), new IllegalStateException("bug"), new OutOfMemoryError("full"));
        for (int i = 0; i < all.size(); i++) {
            troubles.put(i, all.get(i));
            answers.ask(i);
            background.runAll();
            assertEquals(i, failures.size());
            fx.runAll();
            assertFalse(answers.isBusy());
        }
        assertEquals(all, failures);
        answers.ask(7);
        background.runAll();
        fx.runAll();
        assertEquals(List.of("answer 7"), shown);
    }

    @Test
    void workThatGivesUpWithoutHavingBeenAskedToIsReportedAsAFailure() {
        LatestAnswer<Integer, String> answers = newestOnly();
        CancellationException own = new CancellationException("of its own");
        troubles.put(1, own);
        answers.ask(1);
        background.runAll();
        fx.runAll();
        assertEquals(1, failures.size());
        assertSame(own, failures.get(0));
    }

    @Test
    void theFailureOfAnOvertakenQuestionIsLoggedAndNotReported() {
        for (LatestAnswer<Integer, String> answers : List.of(newestOnly(), keepingUp())) {
            shown.clear();
            IOException lost = new IOException("overtaken");
            troubles.put(1, lost);
            meanwhile.put(1, () -> answers.ask(2));
            List<Throwable> logged = logged(() -> {
                answers.ask(1);
                background.runAll();
                fx.runAll();
            });
            assertEquals(List.of(lost), logged);
            assertEquals(List.of("answer 2"), shown);
            assertEquals(List.of(), failures);
        }
    }

    @Test
    void aFailureThatWaitsForDeliveryIsLoggedWhenItIsOvertaken() {
        for (LatestAnswer<Integer, String> answers : List.of(newestOnly(), keepingUp())) {
            IOException lost = new IOException("overtaken");
            troubles.put(1, lost);
            List<Throwable> logged = logged(() -> {
                answers.ask(1);
                background.runAll();
                answers.ask(2);
                fx.runAll();
            });
            assertEquals(List.of(lost), logged);
            assertEquals(List.of(), failures);
        }
    }

    @Test
    void thatOvertakenWorkStopsIsNotWorthALine() {
        LatestAnswer<Integer, String> answers = newestOnly();
        meanwhile.put(1, () -> {
            answers.ask(2);
            cancellations.get(1).throwIfCancelled();
        });
        List<Throwable> logged = logged(() -> {
            answers.ask(1);
            background.runAll();
            fx.runAll();
        });
        assertEquals(List.of(), logged);
        assertEquals(List.of("answer 2"), shown);
    }

    @Test
    void aReceiverThatThrowsDoesNotKeepLaterAnswersFromArriving() {
        LatestAnswer<Integer, String> answers = LatestAnswer.newestOnly(
                background,
                fx,
                this::work,
                answer -> {
                    shown.add(answer);
                    throw new IllegalStateException("the view is broken");
                },
                failures::add);
        for (int i = 1; i <= 2; i++) {
            answers.ask(i);
            background.runAll();
            assertThrows(IllegalStateException.class, fx::runAll);
        }
        assertEquals(List.of("answer 1", "answer 2"), shown);
    }

    @Test
    void aQuestionAskedAfterTheExecutorWasClosedIsCancelledQuietly() {
        LatestAnswer<Integer, String> answers = watched(LatestAnswer.newestOnly(
                work -> {
                    throw new RejectedExecutionException("closed");
                },
                fx,
                this::work,
                shown::add,
                failures::add));
        answers.ask(1);
        answers.ask(2);
        fx.runAll();
        assertFalse(answers.isBusy());
        assertEquals(List.of(), shown);
        assertEquals(List.of(), failures);
        assertEquals(List.of(true, false, true, false), busy);
    }
}
