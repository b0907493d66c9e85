package latentfx.ui.training;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** As high as what it holds, up to a limit; scrolls what is higher. */
final class FittingScroll extends ScrollPane {
    private final Region held;
    private double limit;

    /**
     * Shows {@code held} as wide as this is.
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
