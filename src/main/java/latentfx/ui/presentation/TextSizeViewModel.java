package latentfx.ui.presentation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.ui.settings.Settings;

/** The size of text that is chosen, which is kept in the settings. For the FX thread. */
public final class TextSizeViewModel {
    private static final String NAME = "text.size";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<TextSize> size;

    /** The size chosen in an earlier session, else the usual one. */
    public TextSizeViewModel(Settings settings) {
        this.settings = settings;
        size = new ReadOnlyObjectWrapper<>(TextSize.of(settings.get(NAME, "")));
    }

    /** The chosen size. */
    public ReadOnlyObjectProperty<TextSize> sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Chooses {@code wanted}, also for later sessions. */
    public void choose(TextSize wanted) {
        settings.put(NAME, wanted.tag());
        size.set(wanted);
    }

    /** Chooses the next larger size, if there is one. */
    public void larger() {
        choose(size.get().larger());
    }

    /** Chooses the next smaller size, if there is one. */
    public void smaller() {
        choose(size.get().smaller());
    }
}
