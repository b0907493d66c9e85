package latentfx.ui.path;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import latentfx.data.ImageShape;
import latentfx.ui.fx.FittingLabel;
import latentfx.ui.fx.ImageActions;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** One large picture, its title above it and notes below. */
final class LanePane extends VBox {
    private static final double WORDS_HEIGHT = 86;
    private static final double TITLE_HEIGHT = 26;

    private final FittingLabel title = new FittingLabel();
    private final PictureBox picture;
    private final Label note = new Label();
    private final Label remark = new Label();
    private final Text shortTitle = new Text();
    private boolean notesShown = true;

    /** Height of the title and up to four lines of notes together. */
    static double wordsHeight() {
        return ScreenScale.px(WORDS_HEIGHT);
    }

    /** Height of the title. */
    static double titleHeight() {
        return ScreenScale.px(TITLE_HEIGHT);
    }

    LanePane(ImageActions actions, Supplier<String> fileName) {
        picture = PictureBox.filling().copyable(actions, fileName);
        getStyleClass().add("lane");
        setAlignment(Pos.TOP_CENTER);
        title.getStyleClass().add("lane-title");
        note.getStyleClass().add("lane-note");
        remark.getStyleClass().addAll("lane-note", "lane-remark");
        note.setWrapText(true);
        remark.setWrapText(true);
        Tip.of(title).textProperty().bind(title.fullProperty());
        explain(note);
        explain(remark);
        getChildren().addAll(title, picture, note, remark);
    }

    /** Makes the picture {@code side} pixels wide and high, with words of up to {@code width} pixels. */
    void resizePicture(double side, double width) {
        picture.setMinSize(side, side);
        picture.setPrefSize(side, side);
        picture.setMaxSize(side, side);
        for (Label label : new Label[] {title, note, remark}) {
            label.setMaxWidth(width);
        }
    }

    /** Sets the title, which may be empty; its last part, after a dot, is left out where it does not fit. */
    void setTitle(String words) {
        int kind = words.lastIndexOf(" · ");
        shortTitle.setText(kind > 0 ? words.substring(0, kind) : words);
        title.say(kind > 0 ? List.of(words, shortTitle.getText()) : List.of(words));
        title.setVisible(!words.isEmpty());
    }

    /** Whether there is room for a title; without one the picture lies at the top. */
    void setTitleShown(boolean shown) {
        title.setManaged(shown);
        title.setOpacity(shown ? 1 : 0);
    }

    /** Width in pixels in which the title without its last part is whole. */
    double titleWidth() {
        shortTitle.setFont(title.getFont());
        return Math.ceil(shortTitle.getLayoutBounds().getWidth()) + 1;
    }

    /** Sets the note below the picture, and a second one below that; each may be empty. */
    void setNotes(String words, String special) {
        set(note, words);
        set(remark, special);
    }

    /** Shows {@code pixels}, or an empty frame. */
    void show(ImageShape shape, float @Nullable [] pixels) {
        picture.show(shape, pixels);
    }

    @Override
    protected void layoutChildren() {
        for (Label each : new Label[] {note, remark}) {
            each.setVisible(notesShown && !each.getText().isEmpty());
        }
        super.layoutChildren();
    }

    /** Whether there is room for notes. */
    void setNotesShown(boolean shown) {
        notesShown = shown;
    }

    private void set(Label label, String words) {
        label.setText(words);
        label.setVisible(notesShown && !words.isEmpty());
    }

    /** Shows {@code node} below the note, in place of a second one. */
    void setAside(Node node) {
        getChildren().setAll(title, picture, note, node);
    }

    /** Shows the whole text of {@code label}, which is cut where it does not fit, as its tooltip. */
    private static void explain(Label label) {
        Tip.of(label).textProperty().bind(label.textProperty());
    }
}
