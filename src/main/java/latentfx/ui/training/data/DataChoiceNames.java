package latentfx.ui.training.data;

import latentfx.ui.fx.DataNames;
import latentfx.ui.fx.Messages;

/** What data sets are called in lists: built-in ones in the language of the window, missing ones marked as such. */
public final class DataChoiceNames {
    private final Messages words = Messages.of(DataChoiceNames.class);
    private final DataNames names = new DataNames();

    /** The name of {@code choice}. */
    public String of(DataChoice choice) {
        String name = names.name(choice.name());
        return choice.missing() ? words.get("data.missing", name) : name;
    }
}
