package latentfx.ui.lesson.player;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** A curve through figures whose members are numbers; over a logarithmic axis where the numbers span more than 20 times. */
final class CurveBox extends Region {
    /**
     * A point of it.
     *
     * @param x the number that the member is called by
     * @param y the value
     * @param name what stands below it
     * @param label what stands above it
     */
    record Dot(double x, double y, String name, String label) {}

    private static final double HEIGHT = 130;
    private static final double TEXT = 18;
    private static final double RADIUS = 3.5;
    private static final double WIDE = 20;

    private final List<Dot> dots;
    private final ChartRange range;
    private final Polyline line = new Polyline();
    private final List<Circle> circles;
    private final List<Text> names;
    private final List<Text> labels;

    CurveBox(List<Dot> dots, ChartRange range) {
        this.dots = dots;
        this.range = range;
        getStyleClass().add("figure-curve");
        line.getStyleClass().add("figure-line");
        circles = dots.stream().map(dot -> new Circle(RADIUS)).toList();
        circles.forEach(circle -> circle.getStyleClass().add("figure-dot"));
        names = dots.stream().map(dot -> new Text(dot.name())).toList();
        labels = dots.stream().map(dot -> new Text(dot.label())).toList();
        names.forEach(text -> text.getStyleClass().addAll("text", "figure-name"));
        labels.forEach(text -> text.getStyleClass().addAll("text", "figure-value"));
        getChildren().add(line);
        getChildren().addAll(circles);
        getChildren().addAll(names);
        getChildren().addAll(labels);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double least = dots.stream().mapToDouble(Dot::x).min().orElse(0);
        double most = dots.stream().mapToDouble(Dot::x).max().orElse(1);
        boolean logarithmic = least > 0 && most / least > WIDE;
        line.getPoints().clear();
        double lastRight = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            double share = most == least
                    ? 0.5
                    : logarithmic
                            ? Math.log(dot.x() / least) / Math.log(most / least)
                            : (dot.x() - least) / (most - least);
            double x = 2 * TEXT + share * Math.max(1, getWidth() - 4 * TEXT);
            double y = TEXT * 1.4 + (1 - range.share(dot.y())) * Math.max(1, getHeight() - 3 * TEXT);
            line.getPoints().addAll(x, y);
            circles.get(i).setCenterX(x);
            circles.get(i).setCenterY(y);
            place(names.get(i), x, getHeight() - 3);
            place(labels.get(i), x, y - 7);
            double half = Math.max(
                            names.get(i).getLayoutBounds().getWidth(),
                            labels.get(i).getLayoutBounds().getWidth())
                    / 2;
            boolean room = x - half > lastRight + 2;
            names.get(i).setVisible(room);
            labels.get(i).setVisible(room);
            lastRight = room ? x + half : lastRight;
        }
    }

    private static void place(Text text, double x, double y) {
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }
}
