package latentfx.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import latentfx.analysis.ModelFigures;
import latentfx.analysis.Projected;
import latentfx.bench.Machine;
import latentfx.model.Checkpoint;
import latentfx.model.EpochReport;
import latentfx.model.OpenModel;
import latentfx.model.SpecOption;
import latentfx.model.Zoo;
import latentfx.task.SafeWrite;
import latentfx.workbench.Versions;

/** Figures as JSON, for scripts. */
final class JsonReport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    /** The figures of an evaluation; those that do not apply are null. */
    static ObjectNode of(ModelFigures figures, String kind) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("model", figures.model());
        node.put("kind", kind);
        node.put("latent", figures.latent());
        node.put("samples", figures.samples());
        put(node, figures.figures());
        return node;
    }

    /**
     * The result of a projection; figures that do not apply are null.
     *
     * @param data description of the data that was projected
     * @param remarks remarks on the map that the reader must know
     */
    static ObjectNode of(Projected projected, String data, List<String> remarks) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("method", projected.method().id());
        projected.method().options().forEach((name, value) -> {
            if (value instanceof Integer whole) {
                node.put(name, whole);
            } else {
                node.put(name, value.doubleValue());
            }
        });
        projected.embedding().seed().ifPresentOrElse(seed -> node.put("seed", seed), () -> node.putNull("seed"));
        node.put("data", data);
        node.put("samples_given", projected.embedding().given());
        node.put("samples_shown", projected.embedding().shown());
        node.put("samples_judged", projected.judged());
        put(node, projected.figures());
        node.put("seconds", projected.seconds());
        ArrayNode list = node.putArray("remarks");
        remarks.forEach(list::add);
        return node;
    }

    /** The figures of measurements and the machine they were taken on; those that do not apply are null. */
    static ObjectNode of(Map<String, OptionalDouble> figures, Machine machine) {
        ObjectNode node = MAPPER.createObjectNode();
        put(node, figures);
        node.put("cpus", machine.cpus());
        node.put("java", machine.java());
        node.put("platform", machine.platform());
        node.put("date", machine.date());
        machine.settings().forEach(node::put);
        node.put("latentfx", Versions.latentFx());
        return node;
    }

    /** The kinds of model and their options. */
    static ObjectNode ofKinds(List<Zoo.Kind> kinds) {
        ObjectNode list = MAPPER.createObjectNode();
        ArrayNode array = list.putArray("kinds");
        for (Zoo.Kind kind : kinds) {
            ObjectNode node = array.addObject();
            node.put("id", kind.id());
            node.put("family", kind.family().name().toLowerCase(Locale.ROOT));
            node.put("sentence", KindText.sentence(kind));
            node.put("hidden_layers", kind.hiddenLayers());
            node.put("labelled", kind.labelled());
            ArrayNode options = node.putArray("options");
            kind.options().forEach(option -> put(options.addObject(), option));
        }
        return list;
    }

    private static void put(ObjectNode node, SpecOption option) {
        node.put("name", option.name());
        node.put("default", option.initial());
        if (option instanceof SpecOption.Range range) {
            node.put("min", range.min());
            node.put("max", range.max());
            node.put("whole", range.whole());
        } else if (option instanceof SpecOption.Choice choice) {
            ArrayNode values = node.putArray("values");
            choice.values().forEach(values::add);
        }
    }

    private static void put(ObjectNode node, Map<String, OptionalDouble> figures) {
        figures.forEach((name, figure) -> {
            if (figure.isPresent() && Double.isFinite(figure.getAsDouble())) {
                node.put(name, figure.getAsDouble());
            } else {
                node.putNull(name);
            }
        });
    }

    /** The result of a training: its final figures, and its history as {@code course}, one object for each report. */
    static ObjectNode of(OpenModel trained, List<EpochReport> reports) {
        ObjectNode training = MAPPER.createObjectNode();
        training.put("model", trained.name());
        ObjectNode figures = training.putObject("figures");
        trained.provenance().ifPresent(provenance -> provenance.figures().forEach(figures::put));
        ArrayNode history = training.putArray("course");
        for (EpochReport report : reports) {
            ObjectNode node = history.addObject();
            Checkpoint checkpoint = report.checkpoint();
            node.put("stage", checkpoint.stage().number());
            node.put("stages", checkpoint.stage().of());
            node.put("epoch", checkpoint.progress());
            node.put("train_loss", checkpoint.train().total());
            node.put("held_out_loss", checkpoint.heldOut().total());
            node.put("held_out_reconstruction", checkpoint.heldOut().reconstruction());
            node.put("held_out_kl", checkpoint.heldOut().kl());
            node.put("samples_per_s", report.samplesPerSecond());
            node.put("seconds", checkpoint.elapsed().toNanos() / 1e9);
        }
        return training;
    }

    /** Writes {@code node} to {@code file}, whole or not at all. */
    static void write(ObjectNode node, Path file) throws IOException {
        byte[] json = MAPPER.writeValueAsBytes(node);
        SafeWrite.to(file, target -> target.write(json));
    }
}
