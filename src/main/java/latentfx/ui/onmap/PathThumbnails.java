package latentfx.ui.onmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Group;
import javafx.scene.Node;
import latentfx.data.ImageShape;
import latentfx.model.CodeSheet;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.onmap.PicturePlacement.Spot;
import latentfx.ui.path.EndPictures;
import latentfx.ui.path.Lane;
import latentfx.ui.path.LaneStop;
import latentfx.ui.path.PathFrame;
import latentfx.ui.path.PathLane;
import latentfx.ui.path.PathViewModel;
import latentfx.ui.plot.Cloud;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the selected path on one map: what its model decodes at both ends, with their labels, and at the handle.
 * They are those of the live frame of the path and follow it; nothing is decoded here.
 */
public final class PathThumbnails implements MapOverlay {
    static final String STYLES = Objects.requireNonNull(PathThumbnails.class.getResource("onmap.css"))
            .toExternalForm();

    private final Messages words = Messages.of(PathThumbnails.class);
    private final MapViewModel map;
    private final Lane lane;
    private final ObservableBooleanValue shown;
    private final MapThumbnail first = new MapThumbnail("thumbnail-first");
    private final MapThumbnail last = new MapThumbnail("thumbnail-last");
    private final MapThumbnail handle = new MapThumbnail("thumbnail-handle");
    private final Group group = new Group(first, last, handle);
    private ImageShape shape = new ImageShape(1, 1, 1);
    private Optional<PathPictureSpots> spots = Optional.empty();
    private @Nullable ScreenTransform transform;

    /** Shows the pictures in {@code lane} of {@code path} over {@code map} while {@code shown} is true. */
    public PathThumbnails(MapViewModel map, PathViewModel path, Lane lane, ObservableBooleanValue shown) {
        this.map = map;
        this.lane = lane;
        this.shown = shown;
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.getStylesheets().add(STYLES);
        path.frameProperty().addListener((property, before, now) -> show(now));
        shown.addListener((property, before, now) -> placeAgain());
        show(path.frameProperty().get());
    }

    @Override
    public Node node() {
        return group;
    }

    private void show(PathFrame frame) {
        PathLane drawn = frame.input().lane(lane).orElse(null);
        EndPictures ends = lane == Lane.LEFT ? frame.leftEnds() : frame.rightEnds();
        if (drawn != null) {
            shape = drawn.open().image();
            first.name(drawn.from().map(stop -> name(stop, drawn)).orElse(""));
            last.name(drawn.to().map(stop -> name(stop, drawn)).orElse(""));
        }
        first.show(shape, ends.first());
        last.show(shape, ends.last());
        handle.show(shape, ends.last().isPresent() ? frame.pictures().pixels(lane) : Optional.empty());
        placeAgain();
    }

    private String name(LaneStop stop, PathLane drawn) {
        CodeSheet sheet = drawn.open().sheet();
        return stop.sample().isPresent()
                ? sheet.labelNames().get(sheet.labels()[stop.sample().getAsInt()])
                : words.get("thumbnail.free");
    }

    /** Where the pictures lie at present. */
    List<PixelBox> boxes() {
        return Stream.of(first, last, handle)
                .filter(Node::isVisible)
                .map(it -> new PixelBox(it.getLayoutX(), it.getLayoutY(), it.getWidth(), it.getHeight()))
                .toList();
    }

    /** The box of the mark that points at a position, such as a hole. */
    private Optional<PixelBox> mark(ScreenTransform transform) {
        Cloud points = map.cloud();
        return points == null
                ? Optional.empty()
                : map.notesProperty().get().spot().map(it -> it.box(points.bounds(), transform));
    }

    private void placeAgain() {
        if (transform != null) {
            place(transform);
        }
    }

    @Override
    public void place(ScreenTransform transform) {
        this.transform = transform;
        PathOverlay path = map.overlayProperty().get();
        if (path == null || !shown.get() || !first.filled()) {
            spots = Optional.empty();
        } else {
            double side = PathPictureSpots.side(transform.width(), transform.height());
            spots = Optional.of(PathPictureSpots.of(
                    path,
                    transform,
                    spots,
                    mark(transform),
                    MapThumbnail.width(shape, side),
                    MapThumbnail.height(shape, side),
                    MapThumbnail.labelHeight()));
        }
        first.place(spots.flatMap(PathPictureSpots::first).map(Spot::box));
        last.place(spots.flatMap(PathPictureSpots::last).map(Spot::box));
        handle.place(spots.flatMap(PathPictureSpots::handle).map(Spot::box));
    }
}
