package latentfx.ui.plot;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Determines which part of the plane is shown: all points, until the user zooms or pans. For the FX thread. */
public final class MapCamera implements MapZoom {
    /** Largest factor by which the user can zoom out of, or into, the fitted view. */
    private static final double FARTHEST = 8;

    private static final double NEAREST = 500;

    /**
     * The view is kept as long as new points fill at least this share of it, so that the map of a model in training
     * stays steady.
     */
    private static final double STILL_FILLS = 0.8;

    /**
     * Share of the view's width and height by which its middle may leave the bounds of the points, so that some always
     * stay visible.
     */
    private static final double ASTRAY = 0.4;

    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(new Viewport(0, 0, 0.01)) {
        @Override
        public void set(Viewport wanted) {
            super.set(passing ? wanted : limited(wanted));
            seen.set(transform());
        }
    };
    private final ReadOnlyObjectWrapper<ScreenTransform> seen =
            new ReadOnlyObjectWrapper<>(new ScreenTransform(viewport.get(), 1, 1));
    private final ReadOnlyBooleanWrapper showsAll = new ReadOnlyBooleanWrapper(true);
    private ViewLink link = new ViewLink();
    private Bounds bounds = new Bounds(-0.5, -0.5, 0.5, 0.5);
    private double width = 1;
    private double height = 1;
    private boolean codeUnits;
    private boolean passing;

    /** Creates a camera that is not linked with others. */
    public MapCamera() {
        link.join(this);
        seen.addListener((property, before, now) -> {
            if (before.width() == now.width() && before.height() == now.height()) {
                link.moved(this);
            } else {
                link.refit();
            }
        });
        showsAll.addListener((property, before, now) -> link.moved(this));
    }

    /** Links this camera with those that have joined {@code other}. */
    public void join(ViewLink other) {
        link.leave(this);
        link = other;
        link.join(this);
    }

    /** The viewport; what is set is limited so that points stay visible. */
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    /** True until the user zooms or pans, and again after {@link #fit()}. */
    public ReadOnlyBooleanProperty showsAllProperty() {
        return showsAll.getReadOnlyProperty();
    }

    /** Sets the size of the map in pixels. */
    public void resize(double width, double height) {
        if (this.width != width || this.height != height) {
            this.width = width;
            this.height = height;
            if (showsAll.get()) {
                fit();
            }
            seen.set(transform());
        }
    }

    /** The transform from map units to pixels: viewport and size. */
    public ReadOnlyObjectProperty<ScreenTransform> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Shows all of the points. */
    public void fit() {
        showsAll.set(true);
        viewport.set(fitted());
    }

    /** Shows {@code wanted}, as if the user had zoomed and panned there. */
    public void showViewport(Viewport wanted) {
        showsAll.set(false);
        viewport.set(wanted);
    }

    @Override
    public ViewShare share() {
        return showsAll.get() ? ViewShare.ALL : ViewShare.of(viewport.get(), fitted(), width, height);
    }

    @Override
    public void show(ViewShare share) {
        if (share.equals(ViewShare.ALL)) {
            fit();
        } else {
            showsAll.set(false);
            viewport.set(share.in(fitted(), width, height));
        }
    }

    /**
     * Shows all of {@code bounds}; to be called for other points or other axes.
     *
     * @param codeUnits whether map units are distances between codes, which can be compared with those of other maps
     */
    public void showAll(Bounds bounds, boolean codeUnits) {
        this.bounds = bounds;
        this.codeUnits = codeUnits;
        fit();
        link.refit();
    }

    /** Reports that the map shows nothing any more. */
    public void showNothing() {
        codeUnits = false;
        link.refit();
    }

    /** Whether this map takes part where maps in code units show one scale. */
    boolean sharesScale() {
        return codeUnits && width > 1;
    }

    /** Shows all of the points again if it did. */
    void refit() {
        if (showsAll.get()) {
            viewport.set(fitted());
        }
    }

    /**
     * Takes the units per pixel of {@code leader}: about its own middle, or moved by equally many units if {@code
     * together}; shows all of its points if {@code leader} does.
     */
    void showScaleOf(MapCamera leader, boolean together) {
        boolean all = leader.showsAll.get();
        Viewport seenThere = leader.viewport.get();
        Viewport wanted = together && !all
                ? SameScale.beside(fitted(), seenThere, leader.fitted())
                : SameScale.about(all ? fitted() : viewport.get(), seenThere);
        if (all != showsAll.get() && (all || !wanted.equals(viewport.get()))) {
            showsAll.set(all);
        }
        viewport.set(wanted);
    }

    /** Shows the viewport of {@code flight} at {@code share} of its time, beyond the limits of the user. */
    void pass(ViewFlight flight, double share) {
        if (share >= 1) {
            refit();
            return;
        }
        passing = true;
        viewport.set(flight.at(share));
        passing = false;
    }

    /** Adapts the view to points that have moved and now lie within {@code bounds}. */
    public void follow(Bounds bounds) {
        this.bounds = bounds;
        if (showsAll.get() && !fillsStill()) {
            fit();
        }
    }

    /** Moves the map with the cursor by ({@code dx}, {@code dy}) pixels. */
    public void pan(double dx, double dy) {
        showsAll.set(false);
        viewport.set(viewport.get().pan(dx, dy));
    }

    /** Magnifies by {@code factor} (below 1: away) about the pixel ({@code x}, {@code y}), which stays where it is. */
    public void zoom(double x, double y, double factor) {
        Viewport now = viewport.get();
        double wanted = limited(now.unitsPerPixel() / factor);
        showsAll.set(false);
        viewport.set(now.zoomAt(now.toMapX(x, width), now.toMapY(y, height), now.unitsPerPixel() / wanted));
    }

    /** Magnifies by {@code factor} about the middle. */
    public void zoom(double factor) {
        zoom(width / 2, height / 2, factor);
    }

    /** Magnification relative to the view in which the points of this map fill it, above 0. */
    public double magnification() {
        return ownFit().unitsPerPixel() / viewport.get().unitsPerPixel();
    }

    /** Pans as little as needed to make the position ({@code x}, {@code y}) in map units visible. */
    public void reveal(double x, double y) {
        Viewport now = viewport.get();
        double edge = Math.min(40, Math.min(width, height) / 4);
        double pixelX = now.toPixelX(x, width);
        double pixelY = now.toPixelY(y, height);
        double dx = Math.max(edge, Math.min(width - edge, pixelX)) - pixelX;
        double dy = Math.max(edge, Math.min(height - edge, pixelY)) - pixelY;
        if (dx != 0 || dy != 0) {
            pan(dx, dy);
        }
    }

    /** The current transform from map units to pixels. */
    public ScreenTransform transform() {
        return new ScreenTransform(viewport.get(), width, height);
    }

    /** Limits zoom, and pan so that points stay visible. */
    private Viewport limited(Viewport wanted) {
        double scale = limited(wanted.unitsPerPixel());
        double asideX = ASTRAY * width * scale;
        double asideY = ASTRAY * height * scale;
        return new Viewport(
                Math.max(bounds.minX() - asideX, Math.min(bounds.maxX() + asideX, wanted.centreX())),
                Math.max(bounds.minY() - asideY, Math.min(bounds.maxY() + asideY, wanted.centreY())),
                scale);
    }

    private double limited(double unitsPerPixel) {
        double all = fitted().unitsPerPixel();
        return Math.min(all * FARTHEST, Math.max(all / NEAREST, unitsPerPixel));
    }

    /** The view that shows all of the points: at the common scale where maps share one. */
    private Viewport fitted() {
        Viewport own = ownFit();
        double common = codeUnits ? link.commonScale() : 0;
        return common > own.unitsPerPixel() ? new Viewport(own.centreX(), own.centreY(), common) : own;
    }

    /** The view in which the points of this map fill it. */
    Viewport ownFit() {
        return Viewport.fit(bounds, width, height);
    }

    private boolean fillsStill() {
        Viewport now = viewport.get();
        return now.toPixelX(bounds.minX(), width) >= 0
                && now.toPixelX(bounds.maxX(), width) <= width
                && now.toPixelY(bounds.maxY(), height) >= 0
                && now.toPixelY(bounds.minY(), height) <= height
                && fitted().unitsPerPixel() >= STILL_FILLS * now.unitsPerPixel();
    }
}
