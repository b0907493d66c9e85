package latentfx.model;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipOutputStream;
import latentfx.data.Sha256;

/**
 * The last, optional part of a model file: {@code history.json} with the looks, then one {@code history-N.bin} for each,
 * its length known from the header before it is read.
 */
final class HistoryPart {
    private static final String INDEX = "history.json";
    private static final int LARGEST_INDEX = 1 << 22;

    private HistoryPart() {}

    /** All looks as they stand in JSON. */
    record Index(List<Look> looks) {}

    /** One look as it stands in JSON. */
    record Look(
            int stage,
            int stages,
            double progress,
            int epochs,
            Losses train,
            Losses heldOut,
            double seconds,
            WeightPrecision precision,
            String sha256) {

        static Look of(Moment moment, PackedState state) {
            return new Look(
                    moment.stage().number(),
                    moment.stage().of(),
                    moment.progress(),
                    moment.epochs(),
                    moment.train(),
                    moment.heldOut(),
                    moment.elapsed().toNanos() / 1e9,
                    state.precision(),
                    Sha256.of(state.bytes()));
        }

        Moment moment() {
            return new Moment(new Stage(stage, stages), progress, epochs, train, heldOut, Duration.ofNanos((long)
                    (seconds * 1e9)));
        }
    }

    private static String entry(int look) {
        return "history-" + look + ".bin";
    }

    static void write(ZipOutputStream zip, TrainingHistory history) throws IOException {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < history.moments().size(); i++) {
            looks.add(Look.of(history.moments().get(i), history.states().get(i)));
        }
        Archive.put(zip, INDEX, StrictJson.write(new Index(looks)));
        for (int i = 0; i < looks.size(); i++) {
            Archive.put(zip, entry(i), history.states().get(i).bytes());
        }
    }

    /** Checks what there is without keeping it. */
    static void skip(Archive archive, ModelHeader header, String file) throws ModelFileException {
        List<Look> looks = looks(archive, header, file);
        for (int i = 0; i < looks.size(); i++) {
            state(archive, header, looks.get(i), i, file);
        }
        if (!looks.isEmpty()) {
            archive.end();
        }
    }

    /** Reads what there is. */
    static Optional<TrainingHistory> read(Archive archive, ModelHeader header, String file) throws ModelFileException {
        List<Look> looks = looks(archive, header, file);
        if (looks.isEmpty()) {
            return Optional.empty();
        }
        List<PackedState> states = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            states.add(state(archive, header, looks.get(i), i, file));
        }
        archive.end();
        try {
            return Optional.of(
                    new TrainingHistory(looks.stream().map(Look::moment).toList(), states));
        } catch (IllegalArgumentException inconsistent) {
            throw damaged(file, inconsistent);
        }
    }

    private static List<Look> looks(Archive archive, ModelHeader header, String file) throws ModelFileException {
        Optional<byte[]> json = archive.endOr(INDEX, LARGEST_INDEX);
        if (json.isEmpty()) {
            return List.of();
        }
        try {
            List<Look> looks =
                    StrictJson.as(Index.class, StrictJson.parse(json.get())).looks();
            long bytes = 0;
            for (Look look : looks) {
                look.moment();
                bytes += size(header, look);
            }
            if (looks.isEmpty() || looks.size() > TrainingHistory.MOST_MOMENTS || bytes > TrainingHistory.MOST_BYTES) {
                throw new IllegalArgumentException("it claims " + looks.size() + " looks of " + bytes + " bytes");
            }
            return looks;
        } catch (IOException | RuntimeException broken) {
            throw damaged(file, broken);
        }
    }

    private static long size(ModelHeader header, Look look) {
        return PackedState.size(header.network().spec(), header.codes().count(), look.precision());
    }

    private static PackedState state(Archive archive, ModelHeader header, Look look, int number, String file)
            throws ModelFileException {
        long size = size(header, look);
        byte[] bytes = archive.next(entry(number), size);
        if (bytes.length != size || !Sha256.of(bytes).equals(look.sha256())) {
            throw new ModelFileException(file, "is damaged in " + entry(number) + "; use another copy of it.");
        }
        return new PackedState(look.precision(), bytes);
    }

    private static ModelFileException damaged(String file, Exception broken) {
        return new ModelFileException(file, "has a damaged course of its training; use another copy of it.", broken);
    }
}
