package latentfx.ui.training;

import java.util.ArrayList;
import java.util.List;
import latentfx.model.OpenModel;
import latentfx.model.TrainingRequest;
import latentfx.ui.fx.DurationText;
import latentfx.ui.fx.Messages;
import latentfx.ui.training.loss.StageWords;
import latentfx.ui.training.ranking.ComparedData;
import latentfx.ui.training.ranking.ComparisonRow;
import latentfx.ui.training.ranking.ComparisonWords;

/** Describes trainings in words, in the language of the window. */
public final class TrainingWords {
    private final Messages words;

    /** Uses the texts of the present language. */
    public TrainingWords() {
        this(Messages.of(TrainingWords.class));
    }

    TrainingWords(Messages words) {
        this.words = words;
    }

    /** State and progress, for the pane: "epoch 3 of 20", beneath it "2,450 samples/s · 1 min 10 s left". */
    String line(CurrentTraining model) {
        return switch (model.stateProperty().get()) {
            case IDLE, WAITING -> words.get("state.idle");
            case LOADING -> words.get("state.loading");
            case TRAINING -> model.progressProperty().get().map(this::progress).orElse(words.get("state.engine"));
            case DONE ->
                words.get(
                        "state.done",
                        model.requestProperty().get().map(TrainingRequest::name).orElse(""));
            case CANCELLED -> words.get("state.cancelled");
            case FAILED -> words.get("state.failed");
        };
    }

    /** The training under way, for the status bar: "Training vae-2, epoch 3 of 20". Empty while nothing does. */
    public String status(TrainingViewModel model) {
        String name = model.current()
                .requestProperty()
                .get()
                .map(TrainingRequest::name)
                .orElse("");
        String now =
                switch (model.current().stateProperty().get()) {
                    case LOADING -> words.get("state.loading");
                    case TRAINING ->
                        model.current()
                                .progressProperty()
                                .get()
                                .map(at -> words.get("status.stage", name, position(at)))
                                .orElse(words.get("state.engine"));
                    default -> "";
                };
        int waiting = model.queue().waitingProperty().get();
        return now.isEmpty() || waiting == 0 ? now : now + " · " + words.get("queue.waiting.count", waiting);
    }

    /** State of an entry of the queue, in a word or two: "waiting", "training 35 %". */
    String entry(QueueEntry entry) {
        double share = entry.shareProperty().get();
        return switch (entry.stateProperty().get()) {
            case IDLE, WAITING -> words.get("queue.waiting");
            case LOADING -> words.get("queue.loading");
            case TRAINING ->
                share < 0
                        ? words.get("queue.starting")
                        : share < 1
                                ? words.get("queue.training", (int) Math.floor(100 * share))
                                : words.get("queue.measuring");
            case DONE -> words.get("queue.done");
            case CANCELLED -> words.get("queue.cancelled");
            case FAILED -> words.get("queue.failed");
        };
    }

    /** The main figures of a finished model: "−ELBO 142.7 · kNN 71.0 % · on 10,000 test images of MNIST". */
    String worth(OpenModel model) {
        ComparisonWords comparison = new ComparisonWords();
        ComparisonRow row = ComparisonRow.of(model);
        List<String> parts = new ArrayList<>();
        row.loss().ifPresent(loss -> parts.add(comparison.loss(loss)));
        row.knnAccuracy().ifPresent(share -> parts.add(words.get("worth.knn", share)));
        parts.add(words.get("worth.on", comparison.measuredOn(ComparedData.of(model))));
        return String.join(" · ", parts);
    }

    private String position(TrainingProgress now) {
        String epoch = words.get("progress.epoch", now.epoch(), now.epochs());
        return now.stage().of() == 1 ? epoch : new StageWords().name(now.stage()) + " · " + epoch;
    }

    private String progress(TrainingProgress now) {
        if (now.fraction() >= 1) {
            return words.get("state.measuring");
        }
        String epoch = position(now);
        if (now.samplesPerSecond() <= 0) {
            return epoch;
        }
        return epoch + "\n" + words.get("progress.speed", Math.round(now.samplesPerSecond())) + " · "
                + words.get("progress.left", new DurationText().of(now.left()));
    }
}
