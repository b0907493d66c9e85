package latentfx.model.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.task.ShownText;

/** Converts a model file's header to and from JSON. Missing and unknown fields are refused. */
final class HeaderJson {
    private HeaderJson() {}

    static byte[] write(ModelHeader header) throws JsonProcessingException {
        Optional<TrainedHeader> trained = TrainedHeader.of(header);
        return StrictJson.writeIndented(trained.isPresent() ? trained.get() : header);
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

    private static ModelHeader header(JsonNode tree, String file) throws IOException {
        return switch (tree.path("version").asInt(-1)) {
            case TrainedHeader.VERSION ->
                StrictJson.as(TrainedHeader.class, tree).header();
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
