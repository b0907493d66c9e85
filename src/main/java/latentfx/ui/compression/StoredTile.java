package latentfx.ui.compression;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PictureBox;

/** A picture with its name and what it costs. */
final class StoredTile extends VBox {
    private static final double WIDTH = 120;
    private static final double PICTURE = 84;

    private final PictureBox picture = PictureBox.within(PICTURE, PICTURE);
    private final Label title = new Label();
    private final Label facts = new Label();

    StoredTile(String id) {
        setId("stored-" + id);
        getStyleClass().add("stored-tile");
        setMinWidth(WIDTH);
        title.getStyleClass().add("stored-title");
        title.setMinWidth(USE_PREF_SIZE);
        facts.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(title, picture, facts);
    }

    void name(String name) {
        title.setText(name);
    }

    void show(ImageShape shape, float[] pixels, String said) {
        picture.show(shape, pixels);
        facts.setText(said);
    }

    void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
