package latentfx.ui.arena;

/**
 * From where a cloud is seen.
 *
 * @param yaw turned about the upright axis, radians
 * @param pitch tipped towards the viewer, radians, at most a quarter turn either way
 * @param zoom magnification, {@value #LEAST_ZOOM} to {@value #MOST_ZOOM}
 */
record Turn(double yaw, double pitch, double zoom) {
    static final double LEAST_ZOOM = 0.3;
    static final double MOST_ZOOM = 20;

    /** Aslant from above, so that a roll shows its spiral and its height. */
    static final Turn FIRST = new Turn(0.5, 0.95, 1);

    /** Radians a pixel of the mouse. */
    private static final double BY_PIXEL = 0.01;

    Turn {
        pitch = Math.max(-Math.PI / 2, Math.min(Math.PI / 2, pitch));
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, zoom));
    }

    /** Turned by a drag of the mouse. */
    Turn dragged(double right, double down) {
        return new Turn(yaw + right * BY_PIXEL, pitch + down * BY_PIXEL, zoom);
    }

    /** Magnified. */
    Turn zoomed(double factor) {
        return new Turn(yaw, pitch, zoom * factor);
    }
}
