package latentfx.ui.compare;

import latentfx.ui.fx.KindNames;
import latentfx.ui.fx.Messages;
import latentfx.workbench.OpenModel;

/** The sentences above the maps. */
final class CompareWords {
    private final Messages messages = Messages.of(CompareWords.class);
    private final KindNames kinds = new KindNames();

    /** Words without values. */
    String get(String key) {
        return messages.get(key);
    }

    /** Short name of the model's kind. */
    String kind(OpenModel open) {
        return kinds.name(open.model().spec().kind());
    }

    /** The latent size. */
    String latent(OpenModel open) {
        return messages.get("latent", String.valueOf(open.model().spec().shape().latent()));
    }

    /** Why the maps are not linked. */
    String unlinked(OpenModel left, OpenModel right) {
        return messages.get("unlinked.why", samples(left), samples(right));
    }

    private static String samples(OpenModel open) {
        return open.sheet().origin().name() + " " + open.sheet().origin().part();
    }
}
