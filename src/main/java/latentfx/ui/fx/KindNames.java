package latentfx.ui.fx;

import latentfx.model.Zoo;

/** Short names of the kinds of model, such as "Denoising AE", for chips, titles and cells. */
public final class KindNames {
    private final Messages words = Messages.of(KindNames.class);

    /** The short name of the kind that {@link Zoo} knows as {@code id}; the id itself for a kind it does not know. */
    public String name(String id) {
        return Zoo.kinds().stream().anyMatch(kind -> kind.id().equals(id)) ? words.get("kind." + id) : id;
    }
}
