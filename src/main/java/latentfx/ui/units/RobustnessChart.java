package latentfx.ui.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import latentfx.analysis.units.MaskedImages;
import latentfx.ui.fx.ScreenScale;

/** Error against the share that is masked, a curve for each model and one for the masked images themselves. */
final class RobustnessChart extends Region {
    private static final double PLOT = 160;
    private static final double LEFT = 46;
    private static final double RIGHT = 12;
    private static final double TOP = 10;
    private static final double BOTTOM = 40;
    private static final double LEAST_GAP = 4;

    private final UnitsWords words;
    private Optional<ErrorCurves> curves = Optional.empty();

    RobustnessChart(UnitsWords words) {
        this.words = words;
        setId("robustness-chart");
        getStyleClass().add("robustness-chart");
    }

    /** Shows {@code now}. */
    void show(ErrorCurves now) {
        curves = Optional.of(now);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        curves.ifPresent(this::draw);
    }

    private void draw(ErrorCurves now) {
        List<List<Double>> all = new ArrayList<>();
        all.add(now.untouched());
        now.curves().forEach(curve -> all.add(curve.errors()));
        double most =
                all.stream().flatMap(List::stream).mapToDouble(it -> it).max().orElse(0);
        double step = step(most);
        double top = Math.max(step, Math.ceil(most / step - 1e-9) * step);
        axes(top, step);
        for (int i = 0; i < all.size(); i++) {
            draw(all.get(i), new SeriesMark(mark(i, now)), top);
        }
    }

    /** The masked images themselves come last among the marks, so that models keep theirs. */
    static int mark(int curve, ErrorCurves now) {
        return curve == 0 ? now.curves().size() : curve - 1;
    }

    /** 1, 2 or 5 times a power of ten, of which at most five make {@code most}. */
    private static double step(double most) {
        double rough = Math.max(1e-6, most / 5);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double times = rough / power;
        return power * (times > 5 ? 10 : times > 2 ? 5 : times > 1 ? 2 : 1);
    }

    private double x(double share) {
        double last = MaskedImages.SHARES.get(MaskedImages.SHARES.size() - 1);
        return left() + (getWidth() - left() - RIGHT) * share / last;
    }

    private static double y(double error, double top) {
        return TOP + PLOT * (1 - error / top);
    }

    private static double left() {
        return ScreenScale.px(LEFT);
    }

    private static double height() {
        return TOP + PLOT + ScreenScale.px(BOTTOM);
    }

    private void axes(double top, double step) {
        for (double error = 0; error <= top + step / 2; error += step) {
            grid(x(0), y(error, top), x(MaskedImages.SHARES.get(MaskedImages.SHARES.size() - 1)), y(error, top));
            Text text = text(words.get("error", error));
            text.setTextOrigin(VPos.CENTER);
            text.relocate(
                    left() - 6 - text.getLayoutBounds().getWidth(),
                    y(error, top) - text.getLayoutBounds().getHeight() / 2);
        }
        double free = 0;
        for (double share : MaskedImages.SHARES) {
            Text text = text(words.get("percent", share));
            double width = text.getLayoutBounds().getWidth();
            double at = Math.min(getWidth() - width, x(share) - width / 2);
            text.relocate(at, TOP + PLOT + 4);
            text.setVisible(at >= free); // large text leaves room for every second one
            free = text.isVisible() ? at + width + LEAST_GAP : free;
        }
        Text name = text(words.get("robustness.axis"));
        name.relocate(
                Math.max(0, Math.min(left(), getWidth() - name.getLayoutBounds().getWidth())),
                height() - name.getLayoutBounds().getHeight());
    }

    private void grid(double x, double y, double toX, double toY) {
        Line line = new Line(x, y, toX, toY);
        line.getStyleClass().add("robustness-grid");
        line.setManaged(false);
        getChildren().add(line);
    }

    private Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("robustness-text");
        text.setManaged(false);
        getChildren().add(text);
        text.applyCss();
        return text;
    }

    private void draw(List<Double> errors, SeriesMark mark, double top) {
        Polyline line = new Polyline();
        mark.dress(line);
        line.setManaged(false);
        getChildren().add(line);
        for (int i = 0; i < errors.size(); i++) {
            double x = x(MaskedImages.SHARES.get(i));
            double y = y(errors.get(i), top);
            line.getPoints().addAll(x, y);
            Shape point = mark.point();
            point.setManaged(false);
            point.setTranslateX(x);
            point.setTranslateY(y);
            getChildren().add(point);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return height();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }
}
