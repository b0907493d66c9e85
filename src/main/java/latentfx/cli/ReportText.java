package latentfx.cli;

import java.util.Locale;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.Losses;
import latentfx.model.ModelSpec;
import latentfx.model.Stage;

/** Formats a report of a training as one line of text. */
final class ReportText {
    private ReportText() {}

    /**
     * The line, such as {@code layer 1 of 3, epoch 2.00 of 5: loss 61.20, held out 60.31, 9,512 samples/s, 12 s}; the
     * layer only for a model that is trained in stages.
     */
    static String of(EpochReport report, ModelSpec spec) {
        Checkpoint checkpoint = report.checkpoint();
        Losses heldOut = checkpoint.heldOut();
        boolean divergence = spec.isVariational();
        return String.format(
                Locale.ROOT,
                "%sepoch %.2f of %d: loss %.2f, held out %.2f%s, %,.0f samples/s, %,.0f s",
                stage(checkpoint.stage()),
                checkpoint.progress(),
                checkpoint.epochs(),
                checkpoint.train().total(),
                heldOut.total(),
                divergence
                        ? String.format(
                                Locale.ROOT, " (reconstruction %.2f, KL %.2f)", heldOut.reconstruction(), heldOut.kl())
                        : "",
                report.samplesPerSecond(),
                checkpoint.elapsed().toMillis() / 1000.0);
    }

    private static String stage(Stage stage) {
        if (stage.of() == 1) {
            return "";
        }
        int layers = stage.of() - 1; // the last stage is all of them together
        return stage.isWhole() ? "all layers, " : "layer " + stage.number() + " of " + layers + ", ";
    }
}
