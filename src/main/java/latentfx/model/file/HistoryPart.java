package latentfx.model.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import latentfx.data.DataException;
import latentfx.data.ReadBudget;
import latentfx.data.Sha256;
import latentfx.model.Checkpoint;
import latentfx.model.ModelSpec;
import latentfx.model.PackedSnapshot;
import latentfx.model.TrainingHistory;
import latentfx.model.WeightPrecision;

/**
 * The last, optional part of a model file: {@code history.json}, which lists the checkpoints under {@code looks}, then one
 * {@code history-N.bin} for each, its length known from the header before it is read.
 */
final class HistoryPart {
    private static final String PARTS = "history";
    private static final String INDEX = "history.json";
    private static final String CHECKPOINTS = "looks";
    private static final int LARGEST_INDEX = 1 << 22;

    private HistoryPart() {}

    /** A snapshot listed in {@code history.json}, whose bytes follow in an entry of their own. */
    private record Announced(Checkpoint checkpoint, WeightPrecision precision, String sha256) {
        static Announced of(JsonNode json) throws IOException {
            JsonFields fields = new JsonFields(json);
            Announced announced = new Announced(
                    CheckpointJson.take(fields),
                    fields.take("precision", WeightPrecision.class),
                    fields.take("sha256", String.class));
            fields.end();
            return announced;
        }

        long size(ModelHeader header) {
            return PackedSnapshot.size(header.spec(), header.codes().count(), precision);
        }
    }

    private static String entry(int number) {
        return "history-" + number + ".bin";
    }

    /** The bytes that the history takes in an archive; 0 if there is none. */
    static long bytes(ZipFile zip) {
        return zip.stream()
                .filter(part -> part.getName().startsWith(PARTS))
                .mapToLong(part -> Math.max(0, part.getCompressedSize()))
                .sum();
    }

    /**
     * Writes the snapshots that can be read again. Those of a training that diverged are left out, or nothing of it could
     * be kept; a history of nothing else is not written.
     */
    static void write(ZipOutputStream zip, TrainingHistory history, ModelSpec spec, int samples) throws IOException {
        List<PackedSnapshot> usable = history.snapshots().stream()
                .filter(snapshot -> snapshot.isFinite() && snapshot.isInRange(spec, samples))
                .toList();
        if (!usable.isEmpty()) {
            write(zip, usable);
        }
    }

    private static void write(ZipOutputStream zip, List<PackedSnapshot> snapshots) throws IOException {
        ObjectNode index = JsonNodeFactory.instance.objectNode();
        ArrayNode checkpoints = index.putArray(CHECKPOINTS);
        for (PackedSnapshot snapshot : snapshots) {
            ObjectNode json = checkpoints.addObject();
            CheckpointJson.put(json, snapshot.checkpoint());
            json.put("precision", snapshot.precision().name());
            json.put("sha256", Sha256.of(snapshot.bytes()));
        }
        Archive.put(zip, INDEX, StrictJson.write(index));
        for (int i = 0; i < snapshots.size(); i++) {
            Archive.put(zip, entry(i), snapshots.get(i).bytes());
        }
    }

    /** Reads the training history; empty if the file has none. */
    static Optional<TrainingHistory> read(Archive archive, ModelHeader header, String file, ReadBudget budget)
            throws ModelFileException {
        List<Announced> announced = index(archive, header, file, budget);
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        List<PackedSnapshot> snapshots = new ArrayList<>();
        for (int i = 0; i < announced.size(); i++) {
            snapshots.add(snapshot(archive, header, announced.get(i), i, file));
        }
        archive.end();
        try {
            return Optional.of(new TrainingHistory(snapshots));
        } catch (IllegalArgumentException inconsistent) {
            throw damaged(file, inconsistent);
        }
    }

    private static List<Announced> index(Archive archive, ModelHeader header, String file, ReadBudget budget)
            throws ModelFileException {
        Optional<byte[]> json = archive.endOr(INDEX, LARGEST_INDEX);
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            JsonFields index = new JsonFields(StrictJson.parse(json.get(), budget));
            List<Announced> announced = new ArrayList<>();
            long bytes = 0;
            for (JsonNode checkpoint : index.take(CHECKPOINTS, ArrayNode.class)) {
                announced.add(Announced.of(checkpoint));
                bytes += announced.get(announced.size() - 1).size(header);
            }
            index.end();
            if (announced.isEmpty()
                    || announced.size() > TrainingHistory.MOST_CHECKPOINTS
                    || bytes > TrainingHistory.MOST_BYTES) {
                throw new IllegalArgumentException(
                        "it claims " + announced.size() + " checkpoints of " + bytes + " bytes");
            }
            budget.release(json.get().length);
            return announced;
        } catch (DataException costly) {
            throw new ModelFileException(costly);
        } catch (IOException | RuntimeException broken) {
            throw damaged(file, broken);
        }
    }

    private static PackedSnapshot snapshot(
            Archive archive, ModelHeader header, Announced announced, int number, String file)
            throws ModelFileException {
        long size = announced.size(header);
        byte[] bytes = archive.next(entry(number), size);
        if (bytes.length != size || !Sha256.of(bytes).equals(announced.sha256())) {
            throw new ModelFileException(file, "is damaged in " + entry(number) + "; use another copy of it.");
        }
        OptionalInt wrong = announced.precision().firstNotFinite(bytes);
        if (wrong.isPresent()) {
            throw new ModelFileException(
                    file,
                    "has no finite number at index " + wrong.getAsInt() + " of " + entry(number)
                            + ", a checkpoint of its training; use another copy of it.");
        }
        PackedSnapshot snapshot = new PackedSnapshot(announced.checkpoint(), announced.precision(), bytes);
        if (!snapshot.isInRange(header.spec(), header.codes().count())) {
            throw new ModelFileException(
                    file,
                    "has numbers in " + entry(number)
                            + " so large that nothing can be computed with them; use another copy of it.");
        }
        return snapshot;
    }

    private static ModelFileException damaged(String file, Exception broken) {
        return new ModelFileException(file, "has a damaged training history; use another copy of it.", broken);
    }
}
