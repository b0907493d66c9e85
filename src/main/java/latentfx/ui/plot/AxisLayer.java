package latentfx.ui.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import latentfx.ui.fx.ScreenScale;

/** Tick marks and their values along the lower and the left edge of the map. */
public final class AxisLayer extends Group {
    private static final double MARK = 4;
    private static final double PIXELS_PER_TICK = 80;

    /** Half the height of a value; values that would be cut by the map's edge are left out. */
    private static final double HALF_LINE = 5;

    private final List<Line> marks = new ArrayList<>();
    private final List<Text> values = new ArrayList<>();
    private int used;
    private final DrawnFor<Drawn> drawn = new DrawnFor<>();

    /** What the axes were drawn for last. */
    private record Drawn(ScreenTransform transform, double left, double top, double text) {}

    public AxisLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Draws the ticks of a map whose left edge is at {@code left} and whose upper edge is at {@code top}. */
    public void place(ScreenTransform transform, double left, double top) {
        if (!drawn.changesTo(new Drawn(transform, left, top, ScreenScale.text()))) {
            return;
        }
        used = 0;
        double bottom = top + transform.height();
        double text = ScreenScale.text();
        Ticks across = ticks(transform.mapX(0), transform.mapX(transform.width()), transform.width());
        for (int i = 0; i < across.count(); i++) {
            double x = Math.floor(left + transform.x(across.value(i))) + 0.5;
            Text value = tick(across.label(i), x, bottom, x, bottom + MARK);
            double half = value.getLayoutBounds().getWidth() / 2;
            value.setX(Math.rint(x - half));
            value.setY(Math.rint(bottom + MARK + 12 * text));
            value.setVisible(x - half >= 0 && x + half <= left + transform.width());
        }
        Ticks up = ticks(transform.mapY(transform.height()), transform.mapY(0), transform.height());
        for (int i = 0; i < up.count(); i++) {
            double y = Math.floor(top + transform.y(up.value(i))) + 0.5;
            Text value = tick(up.label(i), left - MARK, y, left, y);
            value.setX(Math.rint(left - MARK - 3 - value.getLayoutBounds().getWidth()));
            value.setY(Math.rint(y + 4 * text));
            value.setVisible(value.getX() >= 0 && y - HALF_LINE * text >= top);
        }
        for (int i = used; i < marks.size(); i++) {
            marks.get(i).setVisible(false);
            values.get(i).setVisible(false);
        }
    }

    private static Ticks ticks(double from, double to, double length) {
        return Ticks.between(from, to, (int) Math.max(2, length / ScreenScale.px(PIXELS_PER_TICK)));
    }

    private Text tick(String label, double fromX, double fromY, double toX, double toY) {
        if (used == marks.size()) {
            Line fresh = new Line();
            fresh.getStyleClass().add("axis-mark");
            Text value = new Text();
            value.getStyleClass().add("axis-value");
            marks.add(fresh);
            values.add(value);
            getChildren().addAll(fresh, value);
        }
        Line mark = marks.get(used);
        mark.setStartX(fromX);
        mark.setStartY(fromY);
        mark.setEndX(toX);
        mark.setEndY(toY);
        mark.setVisible(true);
        Text value = values.get(used);
        value.setText(label);
        used++;
        return value;
    }
}
