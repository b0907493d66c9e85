package latentfx.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Questions to a {@link LatestAnswer} whose threads run only on request. */
abstract class LatestAnswerScene {
    final HeldExecutor background = new HeldExecutor();
    final HeldExecutor fx = new HeldExecutor();
    final List<String> shown = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final List<Boolean> busy = new ArrayList<>();
    final Map<Integer, Cancellation> cancellations = new HashMap<>();
    /** An action that runs during the computation of an answer, as if on another thread. */
    final Map<Integer, Runnable> meanwhile = new HashMap<>();

    final Map<Integer, Throwable> troubles = new HashMap<>();

    String work(int question, Cancellation cancellation) throws Exception {
        cancellations.put(question, cancellation);
        meanwhile.getOrDefault(question, () -> {}).run();
        Throwable trouble = troubles.get(question);
        if (trouble instanceof Error error) {
            throw error;
        } else if (trouble instanceof Exception exception) {
            throw exception;
        }
        return "answer " + question;
    }

    LatestAnswer<Integer, String> newestOnly() {
        return watched(LatestAnswer.newestOnly(background, fx, this::work, shown::add, failures::add));
    }

    LatestAnswer<Integer, String> keepingUp() {
        return watched(LatestAnswer.keepingUp(background, fx, this::work, shown::add, failures::add));
    }

    LatestAnswer<Integer, String> watched(LatestAnswer<Integer, String> answers) {
        answers.onBusy(busy::add);
        return answers;
    }

    static List<Throwable> logged(Runnable doing) {
        List<Throwable> found = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                found.add(line.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(LatestAnswer.class.getName());
        log.setUseParentHandlers(false);
        log.addHandler(handler);
        try {
            doing.run();
        } finally {
            log.removeHandler(handler);
            log.setUseParentHandlers(true);
        }
        return found;
    }
}
