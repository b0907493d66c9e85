package latentfx.model.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.task.ShownText;

/**
 * Converts a model file's header to and from JSON. Missing and unknown fields are refused. A model is written in the
 * earliest version that can hold it, so that earlier programs open it: a trained dense one in version
 * {@value TrainedHeader#VERSION}, an imported one in {@value #IMPORTED}, a convolutional one in
 * {@value ModelHeader#VERSION}.
 */
final class HeaderJson {
    private static final int IMPORTED = 3;
    private static final String NETWORK = "network";
    private static final String CHANNELS = "channels";

    private HeaderJson() {}

    static byte[] write(ModelHeader header) throws JsonProcessingException {
        Optional<TrainedHeader> trained = TrainedHeader.of(header);
        if (trained.isPresent()) {
            return StrictJson.writeIndented(trained.get());
        }
        JsonNode tree = StrictJson.tree(header);
        if (header.network().channels().isEmpty()
                && tree instanceof ObjectNode root
                && root.path(NETWORK) instanceof ObjectNode network) {
            root.put("version", IMPORTED);
            network.remove(CHANNELS);
        }
        return StrictJson.writeIndented(tree);
    }

    /** Parses and checks a header; messages call the file {@code file}. */
    static ModelHeader read(byte[] json, String file, ReadBudget budget) throws ModelFileException {
        try {
            JsonNode tree = StrictJson.parse(json, budget);
            if (!ModelHeader.FORMAT.equals(tree.path("format").asText())) {
                throw new ModelFileException(file, "is not a LatentFX model; open a file that LatentFX has saved.");
            }
            HeaderUpgrade.apply(tree);
            ModelHeader header = header(tree, file);
            header.check();
            return header;
        } catch (ModelFileException e) {
            throw e;
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        } catch (IOException | RuntimeException broken) {
            throw new ModelFileException(
                    file, "has a damaged header (" + StrictJson.reason(broken) + "); use another copy of it.", broken);
        }
    }

    /** Version {@value #IMPORTED} had no convolutions. */
    private static JsonNode upgraded(JsonNode tree) {
        if (tree instanceof ObjectNode root
                && root.path(NETWORK) instanceof ObjectNode network
                && !network.has(CHANNELS)) {
            root.put("version", ModelHeader.VERSION);
            network.putArray(CHANNELS);
        }
        return tree;
    }

    private static ModelHeader header(JsonNode tree, String file) throws IOException {
        return switch (tree.path("version").asInt(-1)) {
            case TrainedHeader.VERSION ->
                StrictJson.as(TrainedHeader.class, tree).header();
            case IMPORTED -> StrictJson.as(ModelHeader.class, upgraded(tree));
            case ModelHeader.VERSION -> StrictJson.as(ModelHeader.class, tree);
            default ->
                throw new ModelFileException(
                        file,
                        "is of format version "
                                + ShownText.word(tree.path("version").asText("none"))
                                + ", this program reads up to version " + ModelHeader.VERSION
                                + "; open it with the program that saved it.");
        };
    }
}
