package latentfx.ui.fx;

import latentfx.model.ImportedSpec;
import latentfx.model.OnnxSpec;
import latentfx.model.Zoo;

/** Short names of the kinds of model, such as "Denoising AE", for chips, titles and cells. */
public final class KindNames {
    private final Messages words = Messages.of(KindNames.class);

    /** The short name of the kind {@code id}; the id itself for a kind that nobody knows. */
    public String name(String id) {
        boolean known = id.equals(ImportedSpec.KIND)
                || id.equals(OnnxSpec.KIND)
                || Zoo.kinds().stream().anyMatch(kind -> kind.id().equals(id));
        return known ? words.get("kind." + id) : id;
    }
}
