package latentfx.ui.path;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import latentfx.data.ImageShape;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/** The slider, and below it one strip of pictures for each lane, as wide as the space allows. */
final class OverviewPane extends Region {
    private static final double CAPTION = 17;
    private static final double GAP = 5;

    /** Height in pixels at the usual size of texts of a strip that is worth a caption above it. */
    private static final double WORTH_CAPTION = 12;

    private final PositionBar bar;
    private final Map<Lane, Label> captions = new EnumMap<>(Lane.class);
    private final Map<Lane, StripRow> rows = new EnumMap<>(Lane.class);
    private boolean strips = true;

    OverviewPane(PositionBar bar, PathViewModel viewModel, PathWords words, ImageActions actions) {
        this.bar = bar;
        DoubleConsumer jump = viewModel::dragTo;
        getChildren().add(bar);
        for (Lane lane : Lane.values()) {
            Label caption = new Label();
            caption.getStyleClass().add("strip-caption");
            Tip.of(caption).textProperty().bind(caption.textProperty()); // what does not fit is cut
            StripRow row = new StripRow(
                    actions, () -> words.fileName(viewModel.inputProperty().get(), lane, "path"), jump);
            row.setId("strip-" + lane.name().toLowerCase(Locale.ROOT));
            captions.put(lane, caption);
            rows.put(lane, row);
            getChildren().addAll(caption, row);
        }
    }

    /** Height of a caption. */
    private static double caption() {
        return Math.ceil(ScreenScale.px(CAPTION));
    }

    /** Sets the caption of a strip: its name, or where it is not {@code present} the reason. */
    void setCaption(Lane lane, String words, boolean present) {
        Label caption = captions.get(lane);
        StripRow row = rows.get(lane);
        if (caption != null && row != null) {
            caption.setText(words);
            row.setVisible(present);
        }
    }

    /** Shows what has been drawn of the strips. */
    void show(PathStrips strips, ImageShape shape) {
        rows.forEach((lane, row) -> row.show(strips, lane, shape));
    }

    /** Marks the column nearest to {@code t} in every strip. */
    void mark(double t) {
        rows.values().forEach(row -> row.mark(PathStrips.nearest(t)));
    }

    /** Shows strips below the slider, or the slider alone. */
    void setStrips(boolean shown) {
        strips = shown;
        rows.values().forEach(it -> it.setOpacity(shown ? 1 : 0));
        rows.values().forEach(it -> it.setMouseTransparent(!shown));
    }

    /** Height of the slider. */
    double barHeight() {
        return bar.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return bar.prefHeight(width) + 3 * (caption() + GAP + 24);
    }

    @Override
    protected double computePrefHeight(double width) {
        double cell = Math.floor(Math.max(24, width / PathStrips.COLUMNS));
        return bar.prefHeight(width) + GAP + 3 * (caption() + GAP + cell);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double barHeight = bar.prefHeight(getWidth());
        double each = (getHeight() - barHeight - GAP) / Lane.values().length - GAP;
        boolean captioned = each - caption() >= ScreenScale.px(WORTH_CAPTION);
        double above = captioned ? caption() : 0;
        double cell = Math.floor(Math.max(8, Math.min(getWidth() / PathStrips.COLUMNS, each - above)));
        double width = cell * PathStrips.COLUMNS;
        double x = Math.floor(Math.max(0, (getWidth() - width) / 2));
        bar.setTravelInset(cell / 2);
        if (ScreenScale.presenting() || !strips) {
            bar.resizeRelocate(0, 0, getWidth(), barHeight);
        } else {
            bar.resizeRelocate(x, 0, width, barHeight);
        }
        double y = barHeight + GAP;
        for (Lane lane : Lane.values()) {
            Label caption = captions.get(lane);
            StripRow row = rows.get(lane);
            if (caption != null && row != null) {
                caption.setVisible(
                        strips && (captioned || !row.isVisible())); // else the pictures' titles, in this order, say it
                caption.resizeRelocate(x, y, width, Math.min(caption(), above + cell));
                row.resizeRelocate(x, y + above, width, cell);
            }
            y += above + cell + GAP;
        }
    }
}
