package latentfx.ui.drawing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;
import latentfx.analysis.drawing.Locator;
import latentfx.model.OpenModel;
import latentfx.task.Cancellation;

/** Answers what becomes of sketches; keeps an index of the codes of each map's model. Safe for use by several threads. */
final class Locators {
    private final Map<Side, Locator> kept = new EnumMap<>(Side.class);

    /** Computes the pixels of a sketch and places them by each model. */
    synchronized DrawnAnswer answer(DrawnQuestion question, Cancellation cancellation) {
        Map<Side, Located> located = new EnumMap<>(Side.class);
        if (!question.sketch().isEmpty()) {
            for (Map.Entry<Side, OpenModel> each : question.models().entrySet()) {
                cancellation.throwIfCancelled();
                locator(each.getKey(), each.getValue())
                        .ifPresent(locator -> located.put(
                                each.getKey(),
                                locator.locate(
                                        question.sketch().pixels(locator.open().image()), label(question, locator))));
            }
        }
        return new DrawnAnswer(question, question.sketch().drawn(question.shape()), located);
    }

    /** The class that was chosen, if the model knows so many. */
    private static int label(DrawnQuestion question, Locator locator) {
        int classes = locator.open().model().spec().classes();
        return Math.max(0, Math.min(question.label(), classes - 1));
    }

    private Optional<Locator> locator(Side side, OpenModel open) {
        Locator known = kept.get(side);
        if (known != null && known.open().equals(open)) {
            return Optional.of(known);
        }
        if (!open.model().spec().hasEncoder() || open.sheet().size() == 0) {
            return Optional.empty();
        }
        Locator fresh = new Locator(open);
        kept.put(side, fresh);
        return Optional.of(fresh);
    }
}
