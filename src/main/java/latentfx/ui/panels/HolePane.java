package latentfx.ui.panels;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.Side;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.copying.NodePicture;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.path.StopResolver;

/** Finds the largest hole among the codes of a model and shows what both decoders draw in its middle. */
public final class HolePane extends HBox {
    /** Greatest height of the decoded picture in screen pixels where the panel is low. */
    private static final double LARGE = 112;

    /** The same where it is high. */
    private static final double LARGEST = 196;

    /** It grows by whole numbers of screen pixels for each pixel of MNIST. */
    private static final double STEP = 28;

    /** Height of name and note of the decoded picture at the usual size of texts. */
    private static final double WORDS = 110;

    /** Greatest height of the picture of a code near the hole. */
    private static final double SMALL = 34;

    private final Messages words = Messages.of(HolePane.class);
    private final HoleSentences sentences = new HoleSentences();
    private final HoleViewModel holes;
    private final ImageActions actions;
    private final Label says = new Label();
    private final HBox pictures = new HBox();
    private final Button path;
    private final Button onMap;
    private double large = LARGE;

    /**
     * Shows {@code holes}.
     *
     * @param showOnMap turns the map to the plane in which the hole that was found can be seen, and goes there
     * @param beginPath begins a path in the hole that was found, or ends one there
     */
    public HolePane(HoleViewModel holes, Runnable showOnMap, Runnable beginPath, ImageActions actions) {
        this.holes = holes;
        this.actions = actions;
        getStyleClass().add("panel-pane");
        pictures.getStyleClass().add("panel-pictures");
        path = button("hole.path", beginPath);
        onMap = button("hole.show", showOnMap);
        Button left = button("hole.left", () -> holes.find(Side.LEFT));
        Button right = button("hole.right", () -> holes.find(Side.RIGHT));
        left.disableProperty().bind(holes.busyProperty());
        right.disableProperty().bind(holes.busyProperty());
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        VBox column = new VBox(new HBox(6, left, right), says, new HBox(6, onMap, path));
        column.getStyleClass().add("panel-column");
        ScreenScale.minWidth(column, 250);
        ScreenScale.prefWidth(column, 250);
        HBox.setHgrow(column, Priority.ALWAYS);
        HBox content = new HBox(column, pictures);
        content.getStyleClass().add("hole-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("panel-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMinHeight(0);
        heightProperty().addListener((property, before, now) -> {
            double room = Math.max(LARGE, Math.min(LARGEST, now.doubleValue() - ScreenScale.px(WORDS)));
            double fitting = Math.floor(room / STEP) * STEP;
            if (fitting != large) {
                large = fitting;
                show(holes.foundProperty().get());
            }
        });
        holes.foundProperty().addListener((property, before, now) -> show(now));
        says.textProperty()
                .bind(Bindings.createStringBinding(this::sentence, holes.foundProperty(), holes.busyProperty()));
        show(holes.foundProperty().get());
        CopyPlace.put(this, new CopyPlace(this::copied, () -> NodePicture.of(content)));
    }

    private Optional<Copied> copied() {
        return holes.foundProperty()
                .get()
                .map(found -> Copied.both(words.get("copy.hole"), new PanelTables().hole(found)));
    }

    private Button button(String key, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .id(key.replace('.', '-'))
                .tip(words.get(key + ".tip"))
                .firm()
                .does(action);
    }

    private String sentence() {
        if (holes.busyProperty().get()) {
            return words.get("hole.busy");
        }
        return holes.foundProperty().get().map(sentences::of).orElseGet(() -> words.get("hole.invite"));
    }

    private void show(Optional<FoundHole> now) {
        for (Button button : new Button[] {path, onMap}) {
            button.setVisible(now.isPresent());
            button.setManaged(now.isPresent());
        }
        onMap.setDisable(now.flatMap(FoundHole::sight).isEmpty());
        pictures.getChildren().clear();
        now.ifPresent(found -> {
            for (Side side : Side.values()) {
                found.get(side).ifPresent(drawn -> pictures.getChildren().add(picture(found, side, drawn)));
            }
        });
    }

    private Node picture(FoundHole found, Side side, FoundHole.Drawn drawn) {
        PictureBox image = PictureBox.within(Double.MAX_VALUE, large)
                .copyable(actions, () -> "hole-" + drawn.open().name());
        image.show(drawn.open().image(), drawn.pixels());
        Label name = new Label(drawn.open().name());
        name.getStyleClass().add("panel-head");
        Label note = new Label(words.get(side == found.side() ? "hole.own" : "hole.follows", StopResolver.FOLLOWED));
        note.getStyleClass().add("panel-note");
        note.setWrapText(true);
        note.setMaxWidth(Math.max(LARGE, large));
        note.setMinHeight(USE_PREF_SIZE);
        PictureBox near = PictureBox.enlarged(
                PictureBox.whole(SMALL / drawn.open().image().height()));
        near.show(Mosaic.of(
                drawn.open().image(), drawn.nearest(), 0, drawn.nearest().rows(), 2));
        Label aside = new Label(words.get("hole.nearest", drawn.nearest().rows()));
        aside.getStyleClass().add("panel-note");
        aside.setWrapText(true);
        aside.setMaxWidth(90);
        aside.setMinHeight(USE_PREF_SIZE);
        VBox middle = new VBox(image, note);
        VBox nearest = new VBox(near, aside);
        middle.getStyleClass().add("panel-picture");
        nearest.getStyleClass().add("panel-picture");
        VBox box = new VBox(name, new HBox(8, middle, nearest));
        box.getStyleClass().add("panel-picture");
        return box;
    }
}
