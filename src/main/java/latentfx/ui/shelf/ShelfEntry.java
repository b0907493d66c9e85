package latentfx.ui.shelf;

import java.io.IOException;
import java.util.Optional;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** An entry in the list of models at hand; the model is opened when it is first needed and then kept. */
public final class ShelfEntry {
    /** Where a model comes from. */
    public enum Kind {
        BUNDLED,
        FILE,
        TRAINING,
        TRAINED,
        STOPPED
    }

    /** Opens the model; may read a file, so not for the FX thread. */
    @FunctionalInterface
    interface Opener {
        /**
         * The model.
         *
         * @throws IOException if it cannot be opened; the message is one sentence for the user
         */
        OpenModel open() throws IOException;
    }

    private final String name;
    private final Opener opener;
    private volatile Kind kind;
    private volatile @Nullable OpenModel model;

    ShelfEntry(String name, Kind kind, Opener opener) {
        this.name = name;
        this.kind = kind;
        this.opener = opener;
    }

    /** An entry for a model that is open already. */
    ShelfEntry(OpenModel model, Kind kind) {
        this(model.name(), kind, () -> model);
        this.model = model;
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Where it comes from. */
    public Kind kind() {
        return kind;
    }

    /** The model, opened by this call if it was not before; may read a file, so not for the FX thread. */
    OpenModel open() throws IOException {
        OpenModel now = model;
        if (now == null) {
            now = opener.open();
            model = now;
        }
        return now;
    }

    /** The model if it has been opened. */
    Optional<OpenModel> opened() {
        return Optional.ofNullable(model);
    }

    /** Replaces the model by a newer state of it. */
    void replace(OpenModel newer, Kind newKind) {
        model = newer;
        kind = newKind;
    }
}
