package latentfx.ui.drawing;

import java.util.List;
import java.util.Optional;
import latentfx.analysis.Side;
import latentfx.analysis.drawing.Located;
import latentfx.model.OpenModel;
import latentfx.ui.fx.Messages;

/** Says in words where a model puts a drawing. */
final class DrawingWords {
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
        String place = words.get(
                switch (located.remoteness().kind()) {
                    case AMONG -> "place.among";
                    case BETWEEN -> "place.beside";
                    case FAR -> "place.far";
                });
        String labels = String.join(
                ", ", nearest.stream().map(near -> names.get(near.label())).toList());
        return String.join(
                "\n",
                place,
                words.get("facts.nearest", nearest.size(), labels),
                words.get(
                        "facts.away",
                        number(located.remoteness().away()),
                        number(located.remoteness().usual())),
                words.get("facts.error", number(located.error())));
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

    private String number(double value) {
        return String.format(words.locale(), value < 0.1 && value > 0 ? "%.2g" : "%.2f", value);
    }
}
