package latentfx.ui.fx;

import java.util.Optional;
import latentfx.model.Provenance;

/** Says of a model whose training was stopped how far it had come; its file holds that among its figures. */
public final class StoppedWords {
    private static final String DONE = "epochs_done";

    private final Messages words = Messages.of(StoppedWords.class);

    /** Such as "stopped after 7 of 20 epochs"; empty for a model whose training ended by itself or that was imported. */
    public Optional<String> of(Provenance provenance) {
        Double done = provenance.figures().get(DONE);
        return done == null
                ? Optional.empty()
                : Optional.of(provenance
                        .training()
                        .map(it -> words.get("stopped.of", done, it.plan().epochs()))
                        .orElseGet(() -> words.get("stopped", done)));
    }
}
