package latentfx.ui.shell;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import latentfx.analysis.Side;
import latentfx.data.ImageShape;
import latentfx.model.OpenModel;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Problem;
import latentfx.ui.path.Lane;
import latentfx.ui.path.PathFrame;
import org.jspecify.annotations.Nullable;

/** Copies and saves the images that are decoded at the present position on the path. For the FX thread. */
final class PictureActions {
    private final MainViewModel model;
    private final ImageActions images;
    private final Node inWindow;

    /**
     * Creates the actions, which use {@code images} to copy and save.
     *
     * @param inWindow a node of the window over which dialogs are shown
     */
    PictureActions(MainViewModel model, ImageActions images, Node inWindow) {
        this.model = model;
        this.images = images;
        this.inWindow = inWindow;
    }

    /** Puts the present image of a lane on the clipboard. */
    void copy(Lane lane) {
        shape(lane).ifPresent(shape -> images.copy(pixels(lane), shape));
    }

    /** Asks where to save the present image of a lane. */
    void save(Lane lane) {
        shape(lane)
                .ifPresent(shape -> images.saveAs(
                        inWindow, pixels(lane), shape, "latentfx-" + lane.name().toLowerCase(Locale.ROOT)));
    }

    private float @Nullable [] pixels(Lane lane) {
        PathFrame frame = model.compare().path().frameProperty().get();
        return frame.pictures().pixels(lane).orElse(null);
    }

    /** The shape of a lane's image; empty, with a message to the user, if there is no image. */
    private Optional<ImageShape> shape(Lane lane) {
        Side side = lane == Lane.RIGHT ? Side.RIGHT : Side.LEFT;
        OpenModel open = model.compare().modelProperty(side).get();
        OpenModel other = model.compare().modelProperty(side.other()).get();
        OpenModel any = open == null && lane == Lane.BLEND ? other : open;
        if (pixels(lane) == null || any == null) {
            model.tell(new Problem(Messages.of(PictureActions.class).get("picture.nothing"), ""));
            return Optional.empty();
        }
        return Optional.of(any.image());
    }
}
