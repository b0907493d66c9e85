package latentfx.ui.vectors;

import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.TableReading;
import latentfx.data.table.VectorFiles;
import latentfx.data.table.VectorReading;
import latentfx.data.toy.SwissRoll;
import latentfx.ui.fx.Messages;

/**
 * The source of vectors: files, or the generated Swiss roll.
 *
 * @param files the files to read; empty for the Swiss roll
 */
record VectorSource(Optional<VectorFiles> files) {
    /** The Swiss roll, a common test of manifold learning. */
    static final VectorSource ROLL = new VectorSource(Optional.empty());

    /** Number of points: enough to show the roll clearly, few enough for every method to take seconds. */
    private static final int ROLL_POINTS = 2_000;

    private static final long ROLL_SEED = 7;

    /**
     * What was read.
     *
     * @param vectors the vectors
     * @param reading how their files were read; empty if they were generated
     */
    record Read(Vectors vectors, Optional<TableReading> reading) {}

    /** The name shown while it is read. */
    String name() {
        return files.map(it -> String.valueOf(it.vectors().getFileName()))
                .orElseGet(() -> Messages.of(VectorSource.class).get("roll"));
    }

    /** The path of the vectors, for error messages. */
    String location() {
        return files.map(it -> String.valueOf(it.vectors())).orElseGet(this::name);
    }

    /**
     * Reads or generates the vectors.
     *
     * @throws DataException if they cannot be read
     */
    Read read() throws DataException {
        if (files.isEmpty()) {
            return new Read(SwissRoll.vectors(ROLL_POINTS, ROLL_SEED), Optional.empty());
        }
        VectorReading read = files.get().describe();
        return new Read(read.vectors(), Optional.of(read.reading()));
    }
}
