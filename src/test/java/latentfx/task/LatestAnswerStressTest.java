package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Order and final state are correct on real threads, where older work often ends after newer work. */
final class LatestAnswerStressTest {
    private static final int QUESTIONS = 20_000;

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final List<Integer> shown = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @AfterEach
    void close() {
        background.shutdownNow();
        fx.shutdownNow();
    }

    /** Every third question takes longer than the two after it. */
    private int work(int question, Cancellation cancellation) {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        if (question % 3 == 0) {
            LockSupport.parkNanos(20_000);
        }
        atWork.decrementAndGet();
        return question;
    }

    private void askedOneAfterTheOtherEndInOrder(LatestAnswer<Integer, Integer> answers) throws InterruptedException {
        CountDownLatch idle = new CountDownLatch(1);
        for (int i = 1; i <= QUESTIONS; i++) {
            answers.ask(i);
            if (i % 7 == 0) {
                Thread.onSpinWait();
                LockSupport.parkNanos(1_000);
            }
        }
        answers.onBusy(now -> idle.countDown());
        if (answers.isBusy()) {
            assertTrue(idle.await(10, TimeUnit.SECONDS));
        }
        fx.shutdown();
        assertTrue(fx.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(List.of(), failures);
        assertEquals(QUESTIONS, shown.get(shown.size() - 1));
        assertTrue(IntStream.range(1, shown.size()).allMatch(i -> shown.get(i - 1) < shown.get(i)));
        assertFalse(answers.isBusy());
        assertTrue(mostAtWork.get() <= 2, mostAtWork + " at work");
    }

    @Test
    void keepingUpEndsWithTheNewestAndNeverGoesBack() throws InterruptedException {
        askedOneAfterTheOtherEndInOrder(LatestAnswer.keepingUp(background, fx, this::work, shown::add, failures::add));
    }

    @Test
    void newestOnlyEndsWithTheNewestAndNeverGoesBack() throws InterruptedException {
        askedOneAfterTheOtherEndInOrder(LatestAnswer.newestOnly(background, fx, this::work, shown::add, failures::add));
    }

    @Test
    void evenDeliveredByTheWorkingThreadsOneAnswerArrivesAtATimeAndInOrder() throws InterruptedException {
        AtomicInteger receiving = new AtomicInteger();
        AtomicInteger meetings = new AtomicInteger();
        LatestAnswer<Integer, Integer> answers = LatestAnswer.keepingUp(
                background,
                Runnable::run,
                this::work,
                answer -> {
                    if (receiving.incrementAndGet() > 1) {
                        meetings.incrementAndGet();
                    }
                    shown.add(answer);
                    receiving.decrementAndGet();
                },
                failures::add);
        askedOneAfterTheOtherEndInOrder(answers);
        assertEquals(0, meetings.get());
    }

    @Test
    void theBusyFlagEndsAsItIsThoughManyThreadsAskAndCancel() throws InterruptedException {
        List<Boolean> reported = Collections.synchronizedList(new ArrayList<>());
        LatestAnswer<Integer, Integer> answers =
                LatestAnswer.newestOnly(background, fx, this::work, shown::add, failures::add);
        answers.onBusy(reported::add);
        List<Thread> askers = IntStream.range(0, 3)
                .mapToObj(asker -> new Thread(() -> {
                    for (int i = 0; i < QUESTIONS / 4; i++) {
                        answers.ask(i);
                        if (i % 5 == asker) {
                            answers.cancel();
                        }
                    }
                }))
                .toList();
        askers.forEach(Thread::start);
        for (Thread asker : askers) {
            asker.join();
        }
        background.shutdown();
        assertTrue(background.awaitTermination(10, TimeUnit.SECONDS));
        fx.shutdown();
        assertTrue(fx.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(List.of(), failures);
        assertFalse(answers.isBusy());
        assertFalse(reported.get(reported.size() - 1));
        assertTrue(IntStream.range(1, reported.size())
                .noneMatch(i -> reported.get(i - 1).equals(reported.get(i))));
    }
}
