package latentfx.ui.randomimages;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.analysis.randomimages.Tally;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** The best image so far by one measure, beside the picture that is nearest to it. */
final class BestImage extends VBox {
    private static final double PICTURE = 84;

    private final PictureBox image = PictureBox.within(PICTURE, PICTURE);
    private final PictureBox picture = PictureBox.within(PICTURE, PICTURE);
    private final Label said = new Label();

    BestImage(String id, String title, String ofImage, String ofPicture) {
        getStyleClass().add("best-image");
        Label head = new Label(title);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("best-title");
        said.setId(id);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        Tip.on(image, ofImage);
        Tip.on(picture, ofPicture);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox pictures = new HBox(image, picture);
        pictures.getStyleClass().add("best-pictures");
        getChildren().addAll(head, pictures, said);
    }

    void show(ImageShape shape, Optional<Tally.Drawn> best, Matrix pictures, String words) {
        setVisible(best.isPresent());
        setManaged(best.isPresent());
        best.ifPresent(it -> {
            image.show(shape, it.pixels());
            picture.show(shape, pictures.row(it.picture()));
            said.setText(words);
        });
    }
}
