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
     * @param cancellation to be checked between small steps; set when the answer is no longer needed
     * @throws java.util.concurrent.CancellationException if it was asked to stop
     * @throws Exception if the computation fails; passed to the owner's failure handler
     */
    A answer(Q question, Cancellation cancellation) throws Exception;
}
