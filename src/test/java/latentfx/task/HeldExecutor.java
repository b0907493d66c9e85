package latentfx.task;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;

/** An executor that runs work only on request, so that a test can decide what happens while it is busy; others may call it. */
public final class HeldExecutor implements Executor {
    private final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** The number of waiting tasks. */
    public int waiting() {
        return waiting.size();
    }

    /** Runs the oldest waiting task. */
    public void runNext() {
        waiting.remove().run();
    }

    /** Runs tasks until none is waiting. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            runNext();
        }
    }
}
