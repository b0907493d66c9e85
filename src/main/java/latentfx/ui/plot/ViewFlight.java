package latentfx.ui.plot;

/**
 * The way of a map from one viewport to another, slow at start and end.
 *
 * @param from the first viewport
 * @param to the last one
 */
record ViewFlight(Viewport from, Viewport to) {
    /** The viewport when the share {@code share} of the time, 0 to 1, has passed; scales change by equal factors. */
    Viewport at(double share) {
        if (share >= 1) {
            return to;
        }
        double eased = share * share * (3 - 2 * share);
        return new Viewport(
                from.centreX() + eased * (to.centreX() - from.centreX()),
                from.centreY() + eased * (to.centreY() - from.centreY()),
                from.unitsPerPixel() * Math.pow(to.unitsPerPixel() / from.unitsPerPixel(), eased));
    }
}
