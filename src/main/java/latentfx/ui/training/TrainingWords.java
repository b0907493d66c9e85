package latentfx.ui.training;

import java.time.Duration;
import latentfx.ui.fx.Messages;
import latentfx.workbench.TrainingOrder;

/** Puts the state of a training into words. */
public final class TrainingWords {
    private final Messages words;

    /** Speaks the present language. */
    public TrainingWords() {
        this(Messages.of(TrainingWords.class));
    }

    TrainingWords(Messages words) {
        this.words = words;
    }

    /** How it stands, for the pane: "epoch 3 of 20 · 2,450 samples/s · 1 min 10 s left". */
    String line(TrainingViewModel model) {
        return switch (model.stateProperty().get()) {
            case IDLE -> words.get("state.idle");
            case LOADING -> words.get("state.loading");
            case TRAINING -> model.progressProperty().get().map(this::progress).orElse(words.get("state.engine"));
            case DONE ->
                words.get(
                        "state.done",
                        model.orderProperty().get().map(TrainingOrder::name).orElse(""));
            case CANCELLED -> words.get("state.cancelled");
            case FAILED -> words.get("state.failed");
        };
    }

    /** What runs, for the status bar: "Training vae-2, epoch 3 of 20". Empty while nothing does. */
    public String status(TrainingViewModel model) {
        String name = model.orderProperty().get().map(TrainingOrder::name).orElse("");
        return switch (model.stateProperty().get()) {
            case LOADING -> words.get("state.loading");
            case TRAINING ->
                model.progressProperty()
                        .get()
                        .map(now -> words.get("status.training", name, now.epoch(), now.epochs()))
                        .orElse(words.get("state.engine"));
            default -> "";
        };
    }

    private String progress(TrainingProgress now) {
        if (now.fraction() >= 1) {
            return words.get("state.measuring");
        }
        String epoch = words.get("progress.epoch", now.epoch(), now.epochs());
        if (now.samplesPerSecond() <= 0) {
            return epoch;
        }
        return epoch + " · " + words.get("progress.speed", Math.round(now.samplesPerSecond())) + " · "
                + words.get("progress.left", duration(now.left()));
    }

    private String duration(Duration time) {
        long seconds = Math.max(1, time.toSeconds());
        if (seconds < 60) {
            return words.get("seconds", seconds);
        }
        if (seconds >= 600 && seconds < 3600) {
            return words.get("minutes.only", Math.round(seconds / 60.0));
        }
        return seconds < 3600
                ? words.get("minutes", seconds / 60, seconds % 60)
                : words.get("hours", seconds / 3600, seconds % 3600 / 60);
    }
}
