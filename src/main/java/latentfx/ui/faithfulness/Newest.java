package latentfx.ui.faithfulness;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import latentfx.task.Cancellation;
import latentfx.task.LatestSlot;

/**
 * Answers questions in the background of which only the newest matters: one that is overtaken is stopped, and its answer is
 * never shown. For the FX thread.
 *
 * @param <Q> what is asked
 * @param <A> the answer
 */
public final class Newest<Q, A> {
    private record Question<T>(T asked, Cancellation cancellation) {}

    private final LatestSlot<Question<Q>> questions;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Cancellation current = new Cancellation();

    /**
     * Answers by {@code work} and hands answers to {@code consumer}.
     *
     * @param background where the work is done; may have several threads
     * @param fx where answers arrive
     * @param work answers a question; calls the runnable often, which throws once the question has been overtaken
     */
    public Newest(Executor background, Executor fx, BiFunction<Q, Runnable, A> work, Consumer<A> consumer) {
        questions = new LatestSlot<>(background, question -> {
            Cancellation cancellation = question.cancellation();
            try {
                cancellation.throwIfCancelled();
                A answer = work.apply(question.asked(), cancellation::throwIfCancelled);
                fx.execute(() -> {
                    if (!cancellation.isCancelled()) {
                        busy.set(false);
                        consumer.accept(answer);
                    }
                });
            } catch (CancellationException overtaken) {
                cancellation.cancel(); // nobody waits for it any more
            } catch (RuntimeException error) {
                fx.execute(() -> {
                    if (!cancellation.isCancelled()) {
                        busy.set(false);
                    }
                });
                throw error;
            }
        });
    }

    /** Asks, and drops what was asked before. */
    public void ask(Q question) {
        current.cancel();
        current = new Cancellation();
        busy.set(true);
        questions.offer(new Question<>(question, current));
    }

    /** Drops what was asked. */
    public void cancel() {
        current.cancel();
        busy.set(false);
    }

    /** Whether an answer is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
