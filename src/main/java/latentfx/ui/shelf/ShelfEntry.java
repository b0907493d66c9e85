package latentfx.ui.shelf;

import java.io.IOException;
import java.util.Optional;
import latentfx.model.OpenModel;
import org.jspecify.annotations.Nullable;

/** A model that can be put on a map: opened when it is first needed, kept from then on. */
public final class ShelfEntry {
    /** Where a model comes from. */
    public enum Kind {
        BUNDLED,
        FILE,
        TRAINING,
        TRAINED,
        STOPPED
    }

    /** Opens the model; may take a while, so not on the FX thread. */
    @FunctionalInterface
    interface Opener {
        /** The model, or one sentence on why not. */
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

    /** A model that is there already. */
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

    /** The model, opened now if it has not been before. */
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

    /** Takes a newer model in place of the one it has. */
    void replace(OpenModel newer, Kind newKind) {
        model = newer;
        kind = newKind;
    }
}
