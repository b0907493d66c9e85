package latentfx.workbench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import latentfx.analysis.ModelFigures;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.Provenance;
import latentfx.model.TrainingRequest;

/** Writes down how a model came to be. */
final class ProvenanceRecorder {
    private ProvenanceRecorder() {}

    /** The provenance of a model that has just been trained as {@code request} asked and measured. */
    static Provenance of(TrainingRequest request, double seconds, ModelFigures measured) {
        Map<String, Double> figures = new TreeMap<>();
        measured.figures().forEach((name, figure) -> put(figures, name, figure));
        return of(request, seconds, figures);
    }

    /**
     * The provenance of a model as it was at {@code report}, of a training that did not reach its end. The loss of a single
     * layer is left out: it says nothing of the model.
     */
    static Provenance of(TrainingRequest request, EpochReport report) {
        Checkpoint checkpoint = report.checkpoint();
        Map<String, Double> figures = new TreeMap<>();
        figures.put("epochs_done", checkpoint.progress());
        if (checkpoint.stage().of() > 1) {
            figures.put("stage", (double) checkpoint.stage().number());
        }
        if (checkpoint.stage().isWhole()) {
            put(figures, "held_out_loss", OptionalDouble.of(checkpoint.heldOut().total()));
        }
        return of(request, checkpoint.elapsed().toNanos() / 1e9, figures);
    }

    private static Provenance of(TrainingRequest request, double seconds, Map<String, Double> figures) {
        Provenance.Training training = new Provenance.Training(
                request.data().train().origin(), request.data().train().size(), request.plan(), seconds);
        return new Provenance(Optional.of(training), libraries(), platform(), now(), figures, "");
    }

    /** The provenance of a model that was made elsewhere and is imported now. */
    static Provenance imported(String remark) {
        return new Provenance(Optional.empty(), libraries(), platform(), now(), Map.of(), remark);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static void put(Map<String, Double> figures, String name, OptionalDouble figure) {
        if (figure.isPresent() && Double.isFinite(figure.getAsDouble())) {
            figures.put(name, figure.getAsDouble());
        }
    }

    private static Map<String, String> libraries() {
        return Map.of(
                "LatentFX", Versions.latentFx(),
                "Deeplearning4j", Versions.deeplearning4j(),
                "Java", Objects.toString(System.getProperty("java.version"), "unknown"));
    }

    private static String platform() {
        return System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }
}
