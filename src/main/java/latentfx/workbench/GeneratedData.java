package latentfx.workbench;

import java.util.Arrays;
import java.util.Optional;
import latentfx.data.DataSource;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.data.toy.ShapesSource;

/** The data sets that are drawn, not read, with known factors. */
public enum GeneratedData {
    /** Digits of 28×28 pixels, grey. */
    DIGITS("synthetic") {
        @Override
        public DataSource source() {
            return new SyntheticSource();
        }
    },
    /** Shapes of 64×64 pixels, in colour. */
    SHAPES("shapes") {
        @Override
        public DataSource source() {
            return new ShapesSource();
        }
    };

    private final String id;

    GeneratedData(String id) {
        this.id = id;
    }

    /** The word for it on the command line. */
    public String id() {
        return id;
    }

    /** Its source. */
    public abstract DataSource source();

    /** The set of that word; empty if there is none. */
    public static Optional<GeneratedData> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
