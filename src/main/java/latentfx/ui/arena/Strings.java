package latentfx.ui.arena;

import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import latentfx.analysis.arena.Sheet;

/**
 * Pins and the strings between them: straight; along the exact sheet, which is known in space only; and through the graph of
 * neighbours, from point to point, between space and map too.
 */
final class Strings extends Group {
    private static final double PIN = 6;
    private static final int STOPS = 200;

    private final Polyline straight = line("arena-straight");
    private final Polyline sheet = line("arena-sheet");
    private final Polyline graph = line("arena-graph");
    private final List<Circle> pins = List.of(pin(), pin());

    Strings() {
        setManaged(false);
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getChildren().addAll(graph, sheet, straight);
        getChildren().addAll(pins);
    }

    private static Polyline line(String style) {
        return styled(new Polyline(), style);
    }

    private static Circle pin() {
        return styled(new Circle(PIN), "arena-pin");
    }

    private static <T extends Shape> T styled(T shape, String style) {
        shape.getStyleClass().add(style);
        shape.setVisible(false);
        return shape;
    }

    /**
     * Places all.
     *
     * @param scale raster pixels a screen pixel
     */
    void show(SpaceShape shape, SpaceFrame frame, ArenaViewModel viewModel, double scale) {
        List<Integer> pinned = viewModel.pins().pinnedProperty().get();
        for (int i = 0; i < pins.size(); i++) {
            boolean shown = i < pinned.size() && pinned.get(i) < frame.size() && frame.shows(pinned.get(i));
            pins.get(i).setVisible(shown);
            if (shown) {
                pins.get(i).setCenterX(frame.x(pinned.get(i)) / scale);
                pins.get(i).setCenterY(frame.y(pinned.get(i)) / scale);
            }
        }
        Optional<Pins> both = viewModel
                .pins()
                .pinsProperty()
                .get()
                .filter(it -> it.edges().cloud().size() == frame.size());
        draw(straight, frame, pinned.size() == 2 ? pinned : List.of(), scale);
        draw(graph, frame, both.flatMap(Pins::way).map(it -> it.points()).orElse(List.of()), scale);
        boolean inSpace = viewModel.flatProperty().get() == 0 || !shape.hasMap();
        Optional<Sheet> known = both.filter(it -> inSpace && it.alongSheet().isPresent())
                .flatMap(it -> it.edges().cloud().sheet());
        sheet.setVisible(known.isPresent());
        known.ifPresent(it -> drawSheet(it, both.orElseThrow(), shape, frame, scale));
    }

    private static void draw(Polyline line, SpaceFrame frame, List<Integer> points, double scale) {
        Double[] at = points.stream()
                .filter(point -> point < frame.size() && frame.shows(point))
                .flatMap(point -> List.of(frame.x(point) / scale, frame.y(point) / scale).stream())
                .toArray(Double[]::new);
        line.setVisible(at.length > 2);
        line.getPoints().setAll(at);
    }

    private void drawSheet(Sheet known, Pins both, SpaceShape shape, SpaceFrame frame, double scale) {
        Double[] at = new Double[2 * STOPS + 2];
        for (int i = 0; i <= STOPS; i++) {
            double[] spot = frame.spot(shape.scaled(known.between(both.first(), both.second(), (double) i / STOPS)));
            at[2 * i] = spot[0] / scale;
            at[2 * i + 1] = spot[1] / scale;
        }
        sheet.getPoints().setAll(at);
    }
}
