package latentfx.ui.path;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;

/**
 * The slider along the path, with the names of both ends. Its thumb stands above the column of the strips at that
 * position.
 */
public final class PositionBar extends Region {
    private static final double THUMB = 8;
    private static final double GAP = 8;
    /** Pixels of the slider for which the names of the ends give way. */
    private static final double LEAST_SLIDER = 160;

    private final Label from = new Label();
    private final Label position = new Label();
    private final Label to = new Label();
    private final Slider slider = new Slider(0, 1, 0.5);
    private final Region beside;
    private final String hint;
    private double inset;
    private boolean oneLine;

    /** A bar whose slider has the tooltip {@code hint}, with {@code beside} next to the position. */
    PositionBar(String hint, Region beside) {
        this.beside = beside;
        this.hint = hint;
        getStyleClass().add("position-bar");
        position.getStyleClass().add("position");
        from.getStyleClass().add("end-label");
        to.getStyleClass().add("end-label");
        slider.setId("path-slider");
        slider.setBlockIncrement(0.01);
        Tip.on(slider, hint);
        slider.setAccessibleText(hint);
        getChildren().addAll(from, position, beside, to, slider);
    }

    Slider slider() {
        return slider;
    }

    /** Names the ends. */
    void setEnds(String first, String second) {
        from.setText(first);
        to.setText(second);
        slider.setAccessibleText(first + " – " + second + ". " + hint);
    }

    void setPosition(String words) {
        position.setText(words);
    }

    /** Keeps the thumb at least {@code margin} pixels away from the left and the right edge. */
    void setTravelInset(double margin) {
        if (inset != margin) {
            inset = margin;
            requestLayout();
        }
    }

    /** Puts the slider between the names of its ends, which saves the height of a line. */
    public void setOneLine() {
        oneLine = true;
        requestLayout();
    }

    private boolean inOneLine() {
        return oneLine || ScreenScale.presenting();
    }

    @Override
    protected double computePrefHeight(double width) {
        return inOneLine() ? line() + 2 : line() + Math.ceil(slider.prefHeight(-1)) + 2;
    }

    private double line() {
        return Math.ceil(Math.max(from.prefHeight(-1), beside.prefHeight(-1)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = line();
        shorten(width);
        double button = Math.ceil(beside.prefWidth(-1));
        double words = position.prefWidth(-1);
        double first = from.prefWidth(-1);
        double last = to.prefWidth(-1);
        double group = words + GAP + button;
        if (inOneLine()) {
            layOutInOneLine(width, line, group);
            return;
        }
        boolean ends = first + last + group + 2 * GAP <= width; // a name cut to its first sign tells nothing
        double left = ends ? first + GAP : 0;
        double right = width - (ends ? last + GAP : 0) - group;
        double middle = Math.max(0, Math.max(left, Math.min(right, (width - words) / 2)));
        from.setVisible(ends);
        to.setVisible(ends);
        from.resizeRelocate(0, 0, first, line);
        position.resizeRelocate(middle, 0, words, line);
        beside.resizeRelocate(middle + words + GAP, 0, button, line);
        to.resizeRelocate(width - last, 0, last, line);
        double margin = Math.max(0, inset - THUMB);
        slider.resizeRelocate(margin, line + 2, width - 2 * margin, Math.ceil(slider.prefHeight(-1)));
    }

    /** The button beside the position is its icon alone where its words do not fit. */
    private void shorten(double width) {
        if (beside instanceof Labeled button) {
            button.setContentDisplay(ContentDisplay.LEFT);
            boolean fits = position.prefWidth(-1) + GAP + beside.prefWidth(-1) <= width;
            button.setContentDisplay(fits ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private void layOutInOneLine(double width, double line, double group) {
        double first = from.prefWidth(-1);
        double last = to.prefWidth(-1);
        double words = position.prefWidth(-1);
        boolean ends = first + last + group + 4 * GAP + LEAST_SLIDER <= width;
        double left = ends ? first + GAP : 0;
        double right = Math.max(left, width - group - GAP - (ends ? last + GAP : 0));
        from.setVisible(ends);
        to.setVisible(ends);
        from.resizeRelocate(0, 0, first, line);
        double thick = Math.ceil(slider.prefHeight(-1));
        slider.resizeRelocate(left, Math.rint((line - thick) / 2), right - left, thick);
        to.resizeRelocate(right + GAP, 0, last, line);
        position.resizeRelocate(width - group, 0, words, line);
        beside.resizeRelocate(width - group + words + GAP, 0, group - words - GAP, line);
    }
}
