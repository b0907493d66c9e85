package latentfx.workbench;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import latentfx.data.DataSource;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.data.toy.ShapesSource;

/** The data sets that are drawn, not read, with known factors. */
public enum GeneratedData {
    /** Digits of 28×28 pixels, grey. */
    DIGITS("synthetic", "10,000 + 2,000 drawn digits of 28×28") {
        @Override
        public DataSource source() {
            return new SyntheticSource();
        }
    },
    /** Shapes of 64×64 pixels, in colour. */
    SHAPES("shapes", "10,000 + 2,000 drawn shapes of 64×64 in colour") {
        @Override
        public DataSource source() {
            return new ShapesSource();
        }
    };

    private final String id;
    private final String what;

    GeneratedData(String id, String what) {
        this.id = id;
        this.what = what;
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

    /** All of them in one line, for a help text. */
    public static String help() {
        return Arrays.stream(values())
                .map(each -> "'" + each.id + "' for " + each.what)
                .collect(Collectors.joining(", "));
    }
}
