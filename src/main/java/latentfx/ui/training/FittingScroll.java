package latentfx.ui.training;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A scroll pane as high as its content, up to a limit. */
final class FittingScroll extends ScrollPane {
    private final Region held;
    private double limit;

    /**
     * Scrolls {@code held} vertically, at the pane's width.
     *
     * @param limit greatest height, pixels
     */
    FittingScroll(Region held, double limit) {
        super(held);
        this.held = held;
        this.limit = limit;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("settings-scroll");
    }

    /** Sets the greatest height, pixels. */
    void setLimit(double highest) {
        if (limit != highest) {
            limit = highest;
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = getViewportBounds().getWidth();
        double height = held.prefHeight(inside > 0 ? inside : width);
        return Math.min(limit, height > 0 ? 2 + height : 0);
    }
}
