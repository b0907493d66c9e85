package latentfx.ui.scale;

import java.util.Optional;

/**
 * A position on a ring where its name can be read.
 *
 * @param x pixels from the left edge
 * @param y pixels from the upper edge
 */
record RingSpot(double x, double y) {
    /** Angles in degrees, counterclockwise from the right, in the order in which they are tried. */
    private static final double[] ANGLES = {45, 60, 30, 75, 15, 90, 0, 315, 225, 135, 270, 180, 110, 160, 250, 290, 340
    };

    /**
     * The first position on the ring about ({@code centreX}, {@code centreY}), in pixels, that is at least {@code margin}
     * pixels inside a map of {@code width} by {@code height} pixels; empty if none of those tried is.
     */
    static Optional<RingSpot> on(
            double centreX, double centreY, double radius, double width, double height, double margin) {
        for (double angle : ANGLES) {
            double x = centreX + radius * Math.cos(Math.toRadians(angle));
            double y = centreY - radius * Math.sin(Math.toRadians(angle));
            if (x >= margin && x <= width - margin && y >= margin && y <= height - margin) {
                return Optional.of(new RingSpot(x, y));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a ring about ({@code centreX}, {@code centreY}) passes through a map of {@code width} by {@code height}
     * pixels.
     */
    static boolean crosses(double centreX, double centreY, double radius, double width, double height) {
        double nearX = Math.max(0, Math.max(-centreX, centreX - width));
        double nearY = Math.max(0, Math.max(-centreY, centreY - height));
        double farX = Math.max(Math.abs(centreX), Math.abs(width - centreX));
        double farY = Math.max(Math.abs(centreY), Math.abs(height - centreY));
        return Math.hypot(nearX, nearY) <= radius && radius <= Math.hypot(farX, farY);
    }
}
