package latentfx.ui.bias;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ScreenScale;

/** A bar whose parts take shares of its width, one after the other from the left. */
final class ShareBar extends Region {
    private static final double HEIGHT = 12;

    private final List<Region> parts = new ArrayList<>();
    private final List<Double> shares;

    /**
     * Shows parts.
     *
     * @param said the bar in words
     * @param shares of each part, 0 to 1 together
     * @param styles style class of each part
     */
    ShareBar(String said, List<Double> shares, List<String> styles) {
        this.shares = shares;
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(said);
        for (String style : styles) {
            Region part = new Region();
            part.getStyleClass().addAll("share-part", style);
            parts.add(part);
        }
        getChildren().addAll(parts);
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            double width = Math.max(0, Math.min(1, shares.get(i))) * getWidth();
            parts.get(i).resizeRelocate(x, 0, Math.max(width, shares.get(i) > 0 ? 1 : 0), getHeight());
            x += width;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return ScreenScale.px(HEIGHT);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 60;
    }
}
