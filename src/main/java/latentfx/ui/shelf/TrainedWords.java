package latentfx.ui.shelf;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.StoppedWords;
import latentfx.workbench.trained.Ending;
import latentfx.workbench.trained.TrainedModel;

/** Puts what is known of a model trained here into words. */
public final class TrainedWords {
    private final Messages words = Messages.of(TrainedWords.class);

    /** Data, loss and time of its training, and how that ended if it was cut short, on one line. */
    public String line(TrainedModel model) {
        return String.join(" · ", data(model), loss(model), time(model)) + ending(model);
    }

    /** The name of the data that it learned from. */
    String data(TrainedModel model) {
        return model.summary()
                .provenance()
                .training()
                .map(training -> training.data().name())
                .orElseGet(() -> model.summary().measuredOn().name());
    }

    /** Its loss on held-out samples: the negative ELBO of a variational model, else the error of reconstruction. */
    String loss(TrainedModel model) {
        Optional<Double> loss = figure(model, "neg_elbo")
                .or(() -> figure(model, "bce"))
                .or(() -> figure(model, "mse"))
                .or(() -> figure(model, "held_out_loss"));
        return loss.map(value ->
                        words.get("trained.loss", String.format(Locale.ROOT, value < 1 ? "%.4f" : "%.1f", value)))
                .orElse("–");
    }

    private static Optional<Double> figure(TrainedModel model, String name) {
        return Optional.ofNullable(model.summary().provenance().figures().get(name));
    }

    /** When its training ended, in the computer's time zone. */
    String time(TrainedModel model) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(model.finishedAt());
    }

    /** How its training ended if it was cut short, in brackets; else nothing. */
    String ending(TrainedModel model) {
        Optional<String> stopped = new StoppedWords().of(model.summary().provenance());
        if (model.ending() == Ending.STOPPED && stopped.isPresent()) {
            return " (" + stopped.get() + ")";
        }
        return model.ending() == Ending.FINISHED
                ? ""
                : " " + words.get("trained.ending." + model.ending().name().toLowerCase(Locale.ROOT));
    }

    /** Its size on disk, and whether the history of its training is part of it. */
    String size(TrainedModel model) {
        String megabytes = String.format(Locale.ROOT, "%.1f MB", model.summary().bytes() / 1e6);
        return words.get(model.hasHistory() ? "trained.size.history" : "trained.size", megabytes);
    }
}
