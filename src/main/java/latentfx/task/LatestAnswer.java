package latentfx.task;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import latentfx.task.Questions.Asked;
import latentfx.task.Questions.Outcome;

/**
 * Computes answers to questions in the background where only the newest question matters: the program's only mechanism for
 * computing what a view shows. Answers are delivered in the order of the questions, on any executors, so an older answer
 * never replaces a newer one.
 *
 * <p>At most one piece of work waits in the background executor and at most one delivery in the other, so that no queue
 * builds up when questions come faster than answers: a question replaces the one that is still waiting. What happens to an
 * older question whose work has begun is chosen on creation:
 *
 * <ul>
 *   <li>{@link #newestOnly}: it is cancelled, and its answer is never delivered. For searches and measurements, where an
 *       outdated answer would contradict the rest of the view.
 *   <li>{@link #keepingUp}: it continues, and its answer is delivered unless a newer one has been. For live pictures, where a
 *       late picture is better than none while questions come faster than answers.
 * </ul>
 *
 * <p>Exceptions and errors of the newest question's work are passed to the owner on the delivery executor; those of
 * superseded questions are logged. Cancellation is not reported as a failure.
 *
 * <p>Safe for use by several threads. If the owner asks and cancels on the delivery thread, nothing is delivered after
 * {@link #cancel} has returned.
 *
 * @param <Q> question
 * @param <A> answer
 */
public final class LatestAnswer<Q, A> {
    private final Executor background;
    private final Executor delivery;
    private final Answering<? super Q, ? extends A> work;
    private final Consumer<? super A> answered;
    private final Consumer<? super Throwable> failed;
    private final Questions<Q, A> questions;
    private final BusyNotifier busy;

    private LatestAnswer(
            Questions<Q, A> questions,
            Executor background,
            Executor delivery,
            Answering<? super Q, ? extends A> work,
            Consumer<? super A> answered,
            Consumer<? super Throwable> failed) {
        this.questions = questions;
        this.busy = new BusyNotifier(questions::any);
        this.background = background;
        this.delivery = delivery;
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /**
     * Delivers the answer to the newest question only; asking cancels what was asked before.
     *
     * @param background where the work is done; may have several threads
     * @param delivery where {@code answered} and {@code failed} are called, one call at a time
     * @param work computes an answer
     * @param answered is given each answer that is delivered
     * @param failed receives the exception if computing the newest answer fails
     */
    public static <Q, A> LatestAnswer<Q, A> newestOnly(
            Executor background,
            Executor delivery,
            Answering<? super Q, ? extends A> work,
            Consumer<? super A> answered,
            Consumer<? super Throwable> failed) {
        return new LatestAnswer<>(new Questions<>(true), background, delivery, work, answered, failed);
    }

    /**
     * Delivers an older answer too while there is no newer one; asking cancels nothing that has begun. Once a newer answer is
     * there, work on older ones is cancelled.
     *
     * @param background where the work is done; may have several threads
     * @param delivery where {@code answered} and {@code failed} are called, one call at a time
     * @param work computes an answer
     * @param answered is given each answer that is delivered
     * @param failed receives the exception if computing the newest answer fails
     */
    public static <Q, A> LatestAnswer<Q, A> keepingUp(
            Executor background,
            Executor delivery,
            Answering<? super Q, ? extends A> work,
            Consumer<? super A> answered,
            Consumer<? super Throwable> failed) {
        return new LatestAnswer<>(new Questions<>(false), background, delivery, work, answered, failed);
    }

    /**
     * Notifies {@code listener} of each change of {@link #isBusy}, on the thread of the change: the one that asks or
     * cancels, or the delivering one, there before the answer. Replaces the previous listener.
     */
    public void onBusy(Consumer<Boolean> listener) {
        busy.tell(listener);
    }

    /** Whether the newest question has neither been answered nor failed nor been cancelled. */
    public boolean isBusy() {
        return questions.any();
    }

    /**
     * Asks {@code question}, which becomes the newest. Where the background executor takes no more work, because the
     * program ends, the question is cancelled.
     */
    public void ask(Q question) {
        boolean call = questions.add(question);
        busy.update();
        if (call) {
            try {
                background.execute(this::answer);
            } catch (RejectedExecutionException closed) {
                questions.refuse();
                busy.update();
            }
        }
    }

    /** Drops all questions: their answers are not delivered, and running work is cancelled. */
    public void cancel() {
        questions.drop();
        busy.update();
    }

    private void answer() {
        Asked<Q> asked = questions.begin();
        if (asked != null && questions.end(asked, outcome(asked))) {
            delivery.execute(this::deliver);
        }
    }

    private Outcome<A> outcome(Asked<Q> asked) {
        try {
            return new Outcome<>(work.answer(asked.question(), asked.cancellation()), null);
        } catch (Throwable failure) { // an Error must be reported too, not die with the thread
            return new Outcome<>(null, failure);
        }
    }

    private void deliver() {
        Outcome<A> outcome = questions.take();
        busy.update();
        try {
            if (outcome != null && outcome.answer() != null) {
                answered.accept(outcome.answer());
            } else if (outcome != null && outcome.failure() != null) {
                failed.accept(outcome.failure());
            }
        } finally {
            if (questions.delivered()) {
                delivery.execute(this::deliver);
            }
        }
    }
}
