package latentfx.ui.glossary;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import latentfx.lesson.glossary.Glossary;
import latentfx.task.BackgroundActions;

/** The glossary of a window, which is read when it is first needed, and what its links open. For the FX thread. */
public final class GlossaryViewModel {
    private final BackgroundActions background;
    private final Consumer<? super Throwable> failed;
    private final ReadOnlyObjectWrapper<Glossary> glossary = new ReadOnlyObjectWrapper<>(Glossary.EMPTY);
    private GlossaryLinks links = GlossaryLinks.NONE;
    private boolean asked;

    /**
     * Nothing is read before {@link #load}.
     *
     * @param background reads it
     * @param failed gets why it could not be read
     */
    public GlossaryViewModel(BackgroundActions background, Consumer<? super Throwable> failed) {
        this.background = background;
        this.failed = failed;
    }

    /** Reads the glossary in the background, unless that was done. */
    public void load() {
        if (!asked) {
            asked = true;
            background.compute(Glossary::bundled, glossary::set, failure -> {
                asked = false;
                failed.accept(failure);
            });
        }
    }

    /** The glossary; without any terms before it was read. */
    public ReadOnlyObjectProperty<Glossary> glossaryProperty() {
        return glossary.getReadOnlyProperty();
    }

    /** Where its links lead. */
    public GlossaryLinks links() {
        return links;
    }

    /** Leads its links to the views of a window that was built. */
    public void setLinks(GlossaryLinks links) {
        this.links = links;
    }
}
