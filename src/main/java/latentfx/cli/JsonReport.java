package latentfx.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import latentfx.model.EpochReport;
import latentfx.task.SafeWrite;
import latentfx.workbench.Evaluation;
import latentfx.workbench.OpenModel;

/** Figures as JSON, for scripts. */
final class JsonReport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** The figures of an evaluation; those that do not apply are null. */
    static ObjectNode of(Evaluation evaluation, String kind) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("model", evaluation.model());
        node.put("kind", kind);
        node.put("latent", evaluation.latent());
        node.put("samples", evaluation.samples());
        evaluation.figures().forEach((name, figure) -> {
            if (figure.isPresent() && Double.isFinite(figure.getAsDouble())) {
                node.put(name, figure.getAsDouble());
            } else {
                node.putNull(name);
            }
        });
        return node;
    }

    /** What came of a training: its final figures, and its course, one object a report. */
    static ObjectNode of(OpenModel trained, List<EpochReport> reports) {
        ObjectNode training = MAPPER.createObjectNode();
        training.put("model", trained.name());
        ObjectNode figures = training.putObject("figures");
        trained.provenance().ifPresent(provenance -> provenance.figures().forEach(figures::put));
        ArrayNode course = training.putArray("course");
        for (EpochReport report : reports) {
            ObjectNode node = course.addObject();
            node.put("epoch", report.progress());
            node.put("train_loss", report.train().total());
            node.put("held_out_loss", report.heldOut().total());
            node.put("held_out_reconstruction", report.heldOut().reconstruction());
            node.put("held_out_kl", report.heldOut().kl());
            node.put("samples_per_s", report.samplesPerSecond());
            node.put("seconds", report.elapsed().toNanos() / 1e9);
        }
        return training;
    }

    /** Writes {@code node} to {@code file}, whole or not at all. */
    static void write(ObjectNode node, Path file) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(node);
        SafeWrite.to(file, target -> target.write(json));
    }
}
