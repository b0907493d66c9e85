package latentfx.ui.onmap;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.PathOverlay;
import latentfx.ui.plot.MapOverlay;
import latentfx.ui.plot.Obstacles;
import latentfx.ui.plot.PixelBox;
import latentfx.ui.plot.ScreenTransform;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the present hint in a free corner of one map, over its points, where it moves nothing. */
public final class HintOverlay implements MapOverlay {
    /** How long nothing has to change before another hint comes. */
    private static final Duration SETTLED = Duration.seconds(1.2);

    private static final double WIDEST = 260;

    /** Height of the controls in the corners of a map in lines of text. */
    private static final double CONTROLS = 2.4;

    /** Share of the map that a hint may cover; on smaller maps there is none. */
    private static final double MOST_COVERED = 0.25;

    /** Width of the chooser of an axis in heights of the font. */
    private static final double AXIS = 14;

    private final HintsViewModel viewModel;
    private final MapViewModel map;
    private final ObservableValue<Boolean> here;
    private final PathThumbnails pictures;
    private final HintWords words = new HintWords();
    private final Label text = new Label();
    private final HBox box = new HBox();
    private final Group group = new Group(box);
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private Optional<Chosen> chosen = Optional.empty();
    private @Nullable ScreenTransform transform;

    /** A corner, for a map of this size; what it covered of the path when it was chosen. */
    private record Chosen(double width, double height, boolean whole, PixelBox box, double covers) {}

    /** Shows the hints of {@code viewModel} over {@code map} while {@code here} is true, off {@code pictures} if possible. */
    public HintOverlay(
            HintsViewModel viewModel, MapViewModel map, PathThumbnails pictures, ObservableValue<Boolean> here) {
        this.viewModel = viewModel;
        this.map = map;
        this.here = here;
        this.pictures = pictures;
        group.setManaged(false);
        group.setAutoSizeChildren(false);
        group.getStylesheets().add(PathThumbnails.STYLES);
        box.setId("map-hint");
        box.getStyleClass().add("map-hint");
        box.setAlignment(Pos.CENTER_LEFT);
        text.setWrapText(true);
        text.setMaxWidth(WIDEST);
        Button dismiss = ButtonBuilder.icon(
                        Feather.X, Messages.of(HintOverlay.class).get("hint.dismiss"))
                .id("hint-dismiss")
                .style("flat")
                .does(viewModel::dismiss);
        box.getChildren().addAll(new FontIcon(Feather.INFO), text, dismiss);
        box.setVisible(false);
        box.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            map.hover(-1);
            map.gesturesProperty().get().offGround();
        });
        box.addEventHandler(MouseEvent.ANY, MouseEvent::consume); // it is no part of the map
        viewModel.shownProperty().addListener((property, before, now) -> show());
        here.addListener((property, before, now) -> show());
        viewModel.nextProperty().addListener((property, before, now) -> settled.playFromStart());
        settled.setOnFinished(event -> viewModel.settle());
        settled.playFromStart();
        show(); // the hint may be there already, when the window turned to another language
    }

    @Override
    public Node node() {
        return group;
    }

    private void show() {
        viewModel.shownProperty().get().ifPresent(hint -> text.setText(words.say(hint)));
        chosen = Optional.empty();
        if (transform != null) {
            place(transform);
        }
    }

    @Override
    public void place(ScreenTransform transform) {
        this.transform = transform;
        boolean shown = here.getValue() && viewModel.shownProperty().get().isPresent() && map.cloud() != null;
        box.setVisible(shown);
        if (!shown) {
            return;
        }
        if (chosen.isEmpty()) {
            box.applyCss(); // of a new hint; else its size is known
        }
        box.autosize();
        if (box.getWidth() * box.getHeight() > MOST_COVERED * transform.width() * transform.height()) {
            box.setVisible(false);
            return;
        }
        Obstacles path = PathOverlay.inTheWay(map.overlayProperty().get(), transform);
        boolean whole = map.showsAllProperty().get();
        boolean stays = chosen.filter(it -> it.width() == transform.width()
                        && it.height() == transform.height()
                        && it.whole() == whole
                        && (box.isHover() || path.covered(it.box()) <= it.covers()))
                .isPresent();
        if (!stays) {
            double edge = CONTROLS * text.getFont().getSize();
            double beside = transform.width() - 2 * FreeCorner.SIDE - box.getWidth();
            boolean clear = whole && beside >= AXIS * text.getFont().getSize();
            double upperRight = clear ? FreeCorner.SIDE : edge; // else the button to fit or the axis is there
            List<PixelBox> corners = FreeCorner.all(box.getWidth(), box.getHeight(), transform, edge, upperRight);
            Obstacles inTheWay = path;
            for (PixelBox picture : pictures.boxes()) {
                inTheWay = inTheWay.withBox(picture);
            }
            PixelBox free = FreeCorner.of(corners, map.cloud(), transform, inTheWay);
            chosen = Optional.of(new Chosen(transform.width(), transform.height(), whole, free, path.covered(free)));
        }
        chosen.ifPresent(
                it -> box.relocate(Math.rint(it.box().x()), Math.rint(it.box().y())));
    }
}
