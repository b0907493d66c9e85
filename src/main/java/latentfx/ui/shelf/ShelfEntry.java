package latentfx.ui.shelf;

import java.io.IOException;
import java.util.Optional;
import latentfx.model.OpenModel;
import latentfx.model.Provenance;
import latentfx.ui.fx.StoppedWords;
import latentfx.workbench.trained.Ending;
import latentfx.workbench.trained.TrainedModel;
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

    private volatile String name;
    private final Opener opener;
    private volatile Kind kind;
    private volatile @Nullable OpenModel model;
    private volatile @Nullable TrainedModel kept;
    private volatile boolean historyTaken = true;
    private final @Nullable ForeignEntry foreign;

    ShelfEntry(String name, Kind kind, Opener opener) {
        this.name = name;
        this.kind = kind;
        this.opener = opener;
        foreign = null;
    }

    /** An entry for an open model of another program. */
    ShelfEntry(OpenModel model, ForeignEntry foreign) {
        name = model.name();
        kind = Kind.FILE;
        opener = () -> model;
        this.model = model;
        this.foreign = foreign;
    }

    /** An entry for a model that is open already. */
    ShelfEntry(OpenModel model, Kind kind) {
        this(model.name(), kind, () -> model);
        this.model = model;
    }

    /** An entry for a model that was trained in an earlier session. */
    ShelfEntry(TrainedModel trained, Opener opener) {
        this(trained.name(), trained.ending() == Ending.FINISHED ? Kind.TRAINED : Kind.STOPPED, opener);
        kept = trained;
        historyTaken = false;
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

    /** How its training ended, if it was stopped early: such as "stopped after 7 of 20 epochs"; else empty. */
    public Optional<String> stopped() {
        TrainedModel there = kept;
        Optional<Provenance> made =
                there != null ? Optional.of(there.summary().provenance()) : opened().flatMap(OpenModel::provenance);
        return made.flatMap(new StoppedWords()::of);
    }

    /** Where it comes from if it is a model of another program. */
    public Optional<ForeignEntry> foreign() {
        return Optional.ofNullable(foreign);
    }

    /** The model if it has been opened. */
    Optional<OpenModel> opened() {
        return Optional.ofNullable(model);
    }

    /** Where the model is kept in the user's folder; empty if it was not trained here, or is not written yet. */
    public Optional<TrainedModel> kept() {
        return Optional.ofNullable(kept);
    }

    /**
     * Whether the history of its training is to be read, which is so once for a model of an earlier session: that of one
     * trained in this session is at hand already.
     */
    boolean takeHistory() {
        boolean take = !historyTaken;
        historyTaken = true;
        return take;
    }

    /** The model is kept in the user's folder now, under this name. */
    void keptAs(TrainedModel trained) {
        kept = trained;
        name = trained.name();
        OpenModel open = model;
        if (open != null && !open.name().equals(trained.name())) {
            model = new OpenModel(trained.name(), open.model(), open.image(), open.sheet(), open.provenance());
        }
    }

    /** Replaces the model by a newer state of it. */
    void replace(OpenModel newer, Kind newKind) {
        model = newer;
        kind = newKind;
    }
}
