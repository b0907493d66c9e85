package latentfx.ui.vectors;

import java.util.Optional;
import latentfx.data.table.TableOptions;
import latentfx.data.table.VectorFiles;
import latentfx.ui.fx.Messages;

/**
 * The source of vectors: files, or the generated Swiss roll.
 *
 * @param files the files to read; empty for the Swiss roll
 */
record VectorSource(Optional<VectorFiles> files) {
    /** The Swiss roll, a common test of manifold learning. */
    static final VectorSource ROLL = new VectorSource(Optional.empty());

    /** The name shown while it is read. */
    String name() {
        return files.map(it -> String.valueOf(it.vectors().getFileName()))
                .orElseGet(() -> Messages.of(VectorSource.class).get("roll"));
    }

    /** The path of the vectors, for error messages. */
    String location() {
        return files.map(it -> String.valueOf(it.vectors())).orElseGet(this::name);
    }

    /** This source with its table read by {@code options}. */
    VectorSource with(TableOptions options) {
        return new VectorSource(files.map(it -> it.with(options)));
    }
}
