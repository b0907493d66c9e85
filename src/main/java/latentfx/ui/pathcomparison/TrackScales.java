package latentfx.ui.pathcomparison;

import java.util.Map;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import latentfx.analysis.SampledPath;
import latentfx.ui.fx.OncePerFrame;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/**
 * The charts of one lane with their words: before each its name with the value under the pointer, else at the current
 * position; behind each its range; below all of them the axis of positions.
 */
final class TrackScales extends Region {
    private final PathComparisonWords words;
    private final PathTracks tracks;
    private final Label[] names = new Label[PathTracks.COUNT];
    private final Label[] ranges = new Label[PathTracks.COUNT];
    private final Map<Double, Label> ticks =
            Map.of(0.0, new Label("t = 0"), 0.5, new Label("0.5"), 1.0, new Label("1"));
    private @Nullable SampledPath sampled;
    private @Nullable ComparedLane lane;
    private OptionalDouble pointed = OptionalDouble.empty();
    private double t;
    private final OncePerFrame reading = new OncePerFrame(this, this::read);

    TrackScales(PathComparisonWords words, PathTracks tracks) {
        this.words = words;
        this.tracks = tracks;
        getChildren().add(tracks);
        String[] keys = {"step", "class", "off", "judge"};
        for (int i = 0; i < names.length; i++) {
            names[i] = label(Pos.CENTER_LEFT);
            ranges[i] = label(Pos.CENTER_LEFT);
            String explained = words.get("track." + keys[i] + ".tip");
            Tip.on(names[i], explained);
            Tip.on(ranges[i], explained);
            getChildren().addAll(names[i], ranges[i]);
        }
        ticks.values().forEach(tick -> {
            tick.getStyleClass().add("track-word");
            getChildren().add(tick);
        });
        tracks.setOnMouseMoved(event -> point(OptionalDouble.of(tracks.position(event.getX()))));
        tracks.setOnMouseExited(event -> point(OptionalDouble.empty()));
    }

    private static Label label(Pos alignment) {
        Label label = new Label();
        label.getStyleClass().add("track-word");
        label.setAlignment(alignment);
        label.setManaged(false); // a new value must not have the whole comparison laid out again
        return label;
    }

    /** Height in pixels. */
    static double height() {
        return PathTracks.height() + Math.round(ScreenScale.px(12));
    }

    /** Width in pixels of the names before the charts. */
    static double nameWidth() {
        return Math.round(ScreenScale.px(104));
    }

    /** Width in pixels of the ranges behind the charts. */
    static double rangeWidth() {
        return Math.round(ScreenScale.px(58));
    }

    /** Shows the charts of {@code shown}; a step of {@code largestStep} is drawn as high as its chart. */
    void show(ComparedLane shown, double largestStep) {
        lane = shown;
        sampled = shown.sampled().orElse(null);
        tracks.show(sampled, shown.judged(), largestStep);
        ranges[0].setText(words.range(largestStep));
        ranges[1].setText(words.get("track.share"));
        ranges[2].setText(words.get("track.percent"));
        ranges[3].setText(words.get("track.percent"));
        setVisible(sampled != null);
        read();
    }

    /** Marks position {@code position}. */
    void mark(double position) {
        t = position;
        tracks.mark(position);
        reading.ask();
    }

    private void point(OptionalDouble position) {
        pointed = position;
        tracks.point(position);
        read();
    }

    private void read() {
        SampledPath path = sampled;
        ComparedLane shown = lane;
        if (path != null && shown != null) {
            TrackReading reading = TrackReading.at(path, shown.judged(), pointed.orElse(t));
            names[0].setText(words.step(reading));
            names[1].setText(words.label(reading, shown.open().sheet().labelNames()));
            names[2].setText(words.off(reading));
            names[3].setText(words.judged(reading));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return height();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - nameWidth() - rangeWidth());
        tracks.resizeRelocate(nameWidth(), 0, width, PathTracks.height());
        for (int i = 0; i < names.length; i++) {
            double y = i * (PathTracks.track() + PathTracks.gap());
            names[i].resizeRelocate(0, y, nameWidth() - 4, PathTracks.track());
            ranges[i].resizeRelocate(nameWidth() + width + 4, y, rangeWidth() - 4, PathTracks.track());
        }
        ticks.forEach((position, tick) -> {
            double half = tick.prefWidth(-1) / 2;
            tick.resizeRelocate(
                    nameWidth() + tracks.x(position) - half,
                    PathTracks.height(),
                    2 * half,
                    height() - PathTracks.height());
        });
    }
}
