package latentfx.ui.vectors;

import java.util.Optional;
import latentfx.data.DataException;
import latentfx.data.Vectors;
import latentfx.data.table.VectorFiles;
import latentfx.data.toy.SwissRoll;
import latentfx.ui.fx.Messages;

/**
 * Where vectors come from.
 *
 * @param files that they are read from; empty for the Swiss roll, which is made here
 */
record VectorSource(Optional<VectorFiles> files) {
    /** A sheet rolled up in space, the usual trial of methods that unroll. */
    static final VectorSource ROLL = new VectorSource(Optional.empty());

    /** So many points show the roll clearly, and every method unrolls them in seconds. */
    private static final int ROLL_POINTS = 2_000;

    private static final long ROLL_SEED = 7;

    /** What to call it while it is read. */
    String name() {
        return files.map(it -> String.valueOf(it.vectors().getFileName()))
                .orElseGet(() -> Messages.of(VectorSource.class).get("roll"));
    }

    /** Where it lies, for a sentence about what went wrong. */
    String location() {
        return files.map(it -> String.valueOf(it.vectors())).orElseGet(this::name);
    }

    /**
     * The vectors.
     *
     * @throws DataException if they cannot be read
     */
    Vectors read() throws DataException {
        return files.isPresent() ? files.get().read() : SwissRoll.vectors(ROLL_POINTS, ROLL_SEED);
    }
}
