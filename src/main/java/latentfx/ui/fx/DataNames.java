package latentfx.ui.fx;

import latentfx.data.synthetic.SyntheticSource;

/** Names of data sets in the reader's language: those of ours are translated, others stay as they are. */
public final class DataNames {
    private final Messages words = Messages.of(DataNames.class);

    /** What the reader calls the data that {@code name} names. */
    public String name(String name) {
        return name.equals(SyntheticSource.NAME) ? words.get("data.synthetic") : name;
    }
}
