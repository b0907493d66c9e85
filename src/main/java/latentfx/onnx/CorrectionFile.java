package latentfx.onnx;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.model.file.ModelFileException;
import latentfx.model.file.StrictJson;
import latentfx.model.foreign.Correction;
import latentfx.task.SafeWrite;

/**
 * Keeps corrections: beside a network's file as {@code NAME.latentfx.json}, or in the user's folder where that cannot be
 * written, under a name that is unique to the file's place. In the JSON any field may be missing.
 */
final class CorrectionFile {
    private static final String ENDING = ".latentfx.json";
    private static final int LARGEST = 1 << 16;
    private static final int DIGITS = 16;

    private final Path home;

    /** Keeps what cannot lie beside its file in {@code home}, which need not exist yet. */
    CorrectionFile(Path home) {
        this.home = home;
    }

    /** The name of the correction of a network in a file called {@code file}. */
    static String name(String file) {
        int dot = file.lastIndexOf('.');
        return (dot > 0 ? file.substring(0, dot) : file) + ENDING;
    }

    private static Path beside(Path file) {
        return file.resolveSibling(name(String.valueOf(file.getFileName())));
    }

    private Path away(Path file) {
        String place = file.toAbsolutePath().normalize().toString();
        String hash = Sha256.of(place).substring(0, DIGITS);
        return home.resolve(hash + "-" + name(String.valueOf(file.getFileName())));
    }

    /**
     * The correction of {@code file}; {@link Correction#NONE} if there is none. Writes nothing.
     *
     * @throws ModelFileException if it is no valid correction; the message is one sentence for the user
     * @throws IOException if it cannot be read at all
     */
    Correction read(Path file) throws IOException {
        Path kept = away(file);
        Path found = Files.isRegularFile(kept) ? kept : beside(file);
        if (!Files.isRegularFile(found)) {
            return Correction.NONE;
        }
        String name = String.valueOf(found.getFileName());
        try (InputStream stream = Files.newInputStream(found)) {
            byte[] json = stream.readNBytes(LARGEST + 1);
            if (json.length > LARGEST) {
                throw new ModelFileException(
                        name, "is larger than any correction of a model; delete it, or correct the model again.");
            }
            return parse(json, name);
        }
    }

    private static Correction parse(byte[] json, String name) throws IOException {
        try {
            JsonNode tree = StrictJson.parse(json, ReadBudget.of(name, json.length));
            if (!(tree instanceof ObjectNode fields)) {
                throw new IOException("there is no JSON object where one should be");
            }
            for (RecordComponent component : Correction.class.getRecordComponents()) {
                if (!fields.has(component.getName())) {
                    fields.putNull(component.getName());
                }
            }
            return StrictJson.as(Correction.class, tree);
        } catch (IOException | IllegalArgumentException refused) {
            throw new ModelFileException(
                    name,
                    "is no correction of a model (" + StrictJson.reason(refused)
                            + "); correct it by hand, or delete it.",
                    refused);
        }
    }

    /**
     * Keeps {@code correction} of {@code file}.
     *
     * @return what was written
     * @throws IOException if it can be written at neither place; the message is one sentence for the user
     */
    Path write(Path file, Correction correction) throws IOException {
        byte[] json = StrictJson.writeIndented(correction);
        Path beside = beside(file);
        Path away = away(file);
        try {
            SafeWrite.to(beside, out -> out.write(json));
        } catch (IOException refused) {
            SafeWrite.makeFolders(away);
            SafeWrite.to(away, out -> out.write(json));
            return away;
        }
        Files.deleteIfExists(away);
        return beside;
    }
}
