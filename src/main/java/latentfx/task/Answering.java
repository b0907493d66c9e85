package latentfx.task;

/**
 * The work of a {@link LatestAnswer}: computes the answer to one question on a background thread.
 *
 * @param <Q> question
 * @param <A> answer
 */
@FunctionalInterface
public interface Answering<Q, A> {
    /**
     * Computes the answer to {@code question}. May be called on several threads at a time, each with another question.
     *
     * @param cancellation to be looked at between small steps; set once nobody waits for this answer any more
     * @throws java.util.concurrent.CancellationException if it was asked to stop
     * @throws Exception if there is no answer; the owner is told
     */
    A answer(Q question, Cancellation cancellation) throws Exception;
}
