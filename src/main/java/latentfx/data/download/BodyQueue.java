package latentfx.data.download;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import latentfx.task.Cancellation;
import org.jspecify.annotations.Nullable;

/**
 * Hands the body of an answer from the threads of the HTTP client to the one that waits for it, a piece at a time. A
 * plain stream would not do: its read can neither be cancelled nor told how long to wait.
 */
final class BodyQueue implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
    /** How long it takes at most until a cancelled download notices. */
    static final Duration GLANCE = Duration.ofMillis(40);

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean closed;

    /** What can happen to a body. */
    private enum Kind {
        PIECE,
        END,
        BREAK
    }

    private record Event(Kind kind, List<ByteBuffer> buffers) {}

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
        if (closed) { // closed before the client's thread came this far
            given.cancel();
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        events.add(new Event(Kind.PIECE, buffers));
    }

    @Override
    public void onError(Throwable error) {
        events.add(new Event(Kind.BREAK, List.of()));
    }

    @Override
    public void onComplete() {
        events.add(new Event(Kind.END, List.of()));
    }

    /**
     * Waits for the next piece; nothing once the body has ended.
     *
     * @throws MirrorFailure if the connection broke or nothing came within {@code patience}
     * @throws CancellationException if {@code cancellation} or an interrupt asked to stop
     */
    Optional<List<ByteBuffer>> next(Duration patience, Cancellation cancellation) throws MirrorFailure {
        long start = System.nanoTime();
        while (System.nanoTime() - start < patience.toNanos()) {
            cancellation.throwIfCancelled();
            Optional<Event> event = poll();
            if (event.isPresent()) {
                return piece(event.get());
            }
        }
        throw MirrorFailure.silent(patience);
    }

    private Optional<List<ByteBuffer>> piece(Event event) throws MirrorFailure {
        return switch (event.kind) {
            case END -> Optional.empty();
            case BREAK -> throw new MirrorFailure("broke off in the middle");
            case PIECE -> {
                askForMore();
                yield Optional.of(event.buffers);
            }
        };
    }

    private void askForMore() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.request(1);
        }
    }

    private Optional<Event> poll() {
        try {
            return Optional.ofNullable(events.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Gives up the rest of the body, if any is left. */
    @Override
    public void close() {
        closed = true;
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }
}
