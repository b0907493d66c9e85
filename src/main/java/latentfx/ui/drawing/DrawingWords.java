package latentfx.ui.drawing;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latentfx.analysis.Remoteness;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;
import latentfx.analysis.drawing.Locator;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;

/** Says in words where a model puts a drawing. */
final class DrawingWords {
    /** As wide as figures get. */
    private static final String WIDE = "888.88";

    private static final int MOST_DECIMALS = 8;

    private final Messages words = Messages.of(DrawingWords.class);

    String seen() {
        return words.get("seen");
    }

    String made() {
        return words.get("made");
    }

    /** The side, and the model on it. */
    String title(Side side, Optional<String> model) {
        String map = words.get(side == Side.LEFT ? "map.left" : "map.right");
        return model.map(name -> words.get("map.model", map, name)).orElse(map);
    }

    /** How far the drawing is from the data, what is nearest, and how well it is drawn again. */
    String facts(Located located) {
        List<Located.Near> nearest = located.nearest();
        List<String> names = located.open().sheet().labelNames();
        return facts(
                place(located.remoteness().kind()),
                nearest.stream().map(near -> names.get(near.label())).toList(),
                number(located.remoteness().away()),
                number(located.remoteness().usual()),
                number(located.error()));
    }

    /** As long as {@link #facts} of {@code open} get, to keep room for them. */
    String longest(OpenModel open) {
        return facts(
                longest(Arrays.stream(Remoteness.Kind.values()).map(this::place)),
                Collections.nCopies(Locator.NEAREST, longest(open.sheet().labelNames().stream())),
                WIDE,
                WIDE,
                WIDE);
    }

    private static String longest(Stream<String> texts) {
        return texts.max(Comparator.comparingInt(String::length)).orElse("");
    }

    private String facts(String place, List<String> labels, String distance, String usual, String error) {
        return String.join(
                "\n",
                place,
                words.get("facts.nearest", labels.size(), String.join(", ", labels)),
                words.get("facts.away", distance, usual),
                words.get("facts.error", error));
    }

    private String place(Remoteness.Kind place) {
        return words.get(
                switch (place) {
                    case AMONG -> "place.among";
                    case BETWEEN -> "place.beside";
                    case FAR -> "place.far";
                });
    }

    /** What the figures are measured on. */
    String tip(Located located) {
        return words.get("facts.tip", located.open().sheet().size());
    }

    /** Why there is nothing to say. */
    String nothing(Optional<OpenModel> open, boolean empty) {
        if (open.isEmpty()) {
            return words.get("none.model");
        }
        if (!open.get().model().spec().hasEncoder()) {
            return words.get("none.encoder");
        }
        return empty ? words.get("none.drawn") : "";
    }

    /** Two digits that say something, never with a power of ten. */
    private String number(double value) {
        int decimals = value > 0 ? (int) (1 - Math.floor(Math.log10(value))) : 2;
        return String.format(words.locale(), "%." + Math.max(2, Math.min(decimals, MOST_DECIMALS)) + "f", value);
    }
}
