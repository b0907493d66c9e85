package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random questions and cancellations from the delivering thread, answered by two threads in times drawn at random, some
 * by a failure: whatever meets whatever, the outcome of the last question is the last one delivered.
 */
final class LatestAnswerInterleavingTest {
    private static final int ROUNDS = 150;
    private static final int MOST_QUESTIONS = 12;

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final ExecutorService fx = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        background.shutdownNow();
        fx.shutdownNow();
    }

    private record Question(int number, int nanos, boolean fails) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theNewestWinsInOrderAndNoFailureOfItIsLost(boolean newestOnly) throws Exception {
        SplittableRandom random = new SplittableRandom(20_261_126);
        for (int round = 0; round < ROUNDS; round++) {
            run(newestOnly, random.split(), round);
        }
    }

    private void run(boolean newestOnly, SplittableRandom random, int round) throws Exception {
        List<Integer> delivered = Collections.synchronizedList(new ArrayList<>());
        List<Boolean> busy = Collections.synchronizedList(new ArrayList<>());
        LatestAnswer<Question, Integer> answers = newestOnly
                ? LatestAnswer.newestOnly(background, fx, this::answer, delivered::add, it -> delivered.add(number(it)))
                : LatestAnswer.keepingUp(background, fx, this::answer, delivered::add, it -> delivered.add(number(it)));
        answers.onBusy(busy::add);
        int questions = random.nextInt(1, MOST_QUESTIONS);
        for (int i = 1; i <= questions; i++) {
            // Only the last may fail: failures of overtaken questions are logged, which is another test's matter.
            Question next = new Question(i, random.nextInt(200_000), i == questions && random.nextBoolean());
            boolean dropped = i < questions && random.nextInt(4) == 0;
            onFx(() -> {
                answers.ask(next);
                if (dropped) {
                    int before = delivered.size();
                    answers.cancel();
                    assertFalse(answers.isBusy());
                    assertEquals(before, delivered.size());
                }
            });
            if (random.nextBoolean()) {
                LockSupport.parkNanos(random.nextInt(150_000));
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (answers.isBusy() && System.nanoTime() < end) {
            onFx(() -> {});
        }
        onFx(() -> {});
        String what = "round " + round + ": " + delivered + " of " + questions;
        assertFalse(answers.isBusy(), what);
        assertFalse(busy.get(busy.size() - 1), what);
        assertEquals(questions, Math.abs(delivered.get(delivered.size() - 1)), what);
        assertTrue(
                IntStream.range(1, delivered.size())
                        .allMatch(i -> Math.abs(delivered.get(i - 1)) < Math.abs(delivered.get(i))),
                what);
    }

    private int answer(Question question, Cancellation cancellation) {
        LockSupport.parkNanos(question.nanos());
        if (question.number() % 2 == 0) {
            cancellation.throwIfCancelled();
        }
        if (question.fails()) {
            throw new IllegalArgumentException(String.valueOf(-question.number()));
        }
        return question.number();
    }

    /** A failure is delivered as the negative number of its question. */
    private static int number(Throwable failure) {
        assertFalse(failure instanceof CancellationException, "a cancelled question is none that failed");
        return Integer.parseInt(String.valueOf(failure.getMessage()));
    }

    private void onFx(Runnable action) throws InterruptedException, ExecutionException {
        fx.submit(action).get();
    }
}
