package latentfx.ui.fx;

import latentfx.data.synthetic.SyntheticSource;

/** Names of data sets for the user: built-in ones are translated, others stay as they are. */
public final class DataNames {
    private final Messages words = Messages.of(DataNames.class);

    /** The name of the data set {@code name} in the language of the window. */
    public String name(String name) {
        return name.equals(SyntheticSource.NAME) ? words.get("data.synthetic") : name;
    }
}
