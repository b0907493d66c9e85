package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Only the newest value of a slot is delivered. */
final class LatestSlotTest {
    @Test
    void ofManyOffersOnlyTheNewestIsDelivered() {
        Deque<Runnable> queue = new ArrayDeque<>();
        List<Integer> delivered = new ArrayList<>();
        LatestSlot<Integer> slot = new LatestSlot<>(queue::add, delivered::add);
        for (int i = 0; i < 1000; i++) {
            slot.offer(i);
        }
        assertEquals(1, queue.size());
        queue.remove().run();
        assertEquals(List.of(999), delivered);
    }

    @Test
    void anOfferAfterADeliveryIsDeliveredToo() {
        List<Integer> delivered = new ArrayList<>();
        LatestSlot<Integer> slot = new LatestSlot<>(Runnable::run, delivered::add);
        slot.offer(1);
        slot.offer(2);
        assertEquals(List.of(1, 2), delivered);
    }

    @Test
    void aClearedSlotDeliversNothingAndStillTakesTheNext() {
        Deque<Runnable> queue = new ArrayDeque<>();
        List<Integer> delivered = new ArrayList<>();
        LatestSlot<Integer> slot = new LatestSlot<>(queue::add, delivered::add);
        slot.offer(1);
        slot.clear();
        queue.remove().run();
        slot.offer(2);
        queue.remove().run();
        assertEquals(List.of(2), delivered);
    }

    @Test
    void theLastOfferOfManyThreadsIsNeverLost() throws InterruptedException {
        ExecutorService consumerThread = Executors.newSingleThreadExecutor();
        CountDownLatch last = new CountDownLatch(1);
        AtomicInteger deliveries = new AtomicInteger();
        LatestSlot<Integer> slot = new LatestSlot<>(consumerThread, value -> {
            deliveries.incrementAndGet();
            if (value == -1) {
                last.countDown();
            }
        });
        Thread[] producers = new Thread[4];
        for (int p = 0; p < producers.length; p++) {
            producers[p] = new Thread(() -> {
                for (int i = 0; i < 10_000; i++) {
                    slot.offer(i);
                }
            });
            producers[p].start();
        }
        for (Thread producer : producers) {
            producer.join();
        }
        slot.offer(-1);
        assertTrue(last.await(5, TimeUnit.SECONDS));
        assertTrue(deliveries.get() <= 40_001);
        consumerThread.shutdown();
    }
}
