package latentfx.ui.path;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import latentfx.data.ImageShape;
import latentfx.ui.fx.FittingLabel;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PictureBox;
import org.jspecify.annotations.Nullable;

/** One large picture with its title above and what there is to know about it below. */
final class LanePane extends VBox {
    /** Height of the title and up to four lines of notes together. */
    static final double WORDS_HEIGHT = 86;

    private final FittingLabel title = new FittingLabel();
    private final PictureBox picture;
    private final Label note = new Label();
    private final Label remark = new Label();

    LanePane(ImageActions actions, Supplier<String> fileName) {
        picture = PictureBox.filling().copyable(actions, fileName);
        getStyleClass().add("lane");
        setAlignment(Pos.TOP_CENTER);
        title.getStyleClass().add("lane-title");
        note.getStyleClass().add("lane-note");
        remark.getStyleClass().addAll("lane-note", "lane-remark");
        note.setWrapText(true);
        remark.setWrapText(true);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(title.fullProperty());
        title.setTooltip(whole);
        explain(note);
        explain(remark);
        getChildren().addAll(title, picture, note, remark);
    }

    /** Makes the picture {@code side} pixels wide and high. */
    void resizePicture(double side) {
        picture.setMinSize(side, side);
        picture.setPrefSize(side, side);
        picture.setMaxSize(side, side);
        for (Label label : new Label[] {title, note, remark}) {
            label.setMaxWidth(side);
        }
    }

    /** What is shown (may be empty); the last part, after a dot, gives way where there is no room for it. */
    void setTitle(String words) {
        int kind = words.lastIndexOf(" · ");
        title.say(kind > 0 ? List.of(words, words.substring(0, kind)) : List.of(words));
        title.setVisible(!words.isEmpty());
    }

    /** What the picture shows, and below it what is special about it (may be empty). */
    void setNotes(String words, String special) {
        set(note, words);
        set(remark, special);
    }

    /** Shows {@code pixels}, or an empty frame. */
    void show(ImageShape shape, float @Nullable [] pixels) {
        picture.show(shape, pixels);
    }

    private static void set(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
    }

    /** Words that do not fit are cut; under the cursor they can be read in full. */
    private static void explain(Label label) {
        Tooltip full = new Tooltip();
        full.textProperty().bind(label.textProperty());
        label.setTooltip(full);
    }
}
