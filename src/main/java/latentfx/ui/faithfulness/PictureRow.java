package latentfx.ui.faithfulness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import latentfx.analysis.SampleImage;
import latentfx.data.ImageShape;
import latentfx.ui.fx.PictureBox;
import latentfx.ui.fx.Tip;

/** Small pictures side by side; some of them framed. */
final class PictureRow extends HBox {
    private static final PseudoClass SHARED = PseudoClass.getPseudoClass("shared");

    /** Least room for a picture in screen pixels: MNIST as it is, larger images made smaller. */
    static final double HEIGHT = 28;

    PictureRow() {
        getStyleClass().add("comparison-pictures");
    }

    /** Shows pictures of up to {@code height} pixels: {@code pictures} of {@code samples}; those that are among {@code shared} get a frame. */
    void show(double height, ImageShape shape, List<SampleImage> pictures, int[] samples, int[] shared) {
        List<Node> fresh = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            PictureBox picture = PictureBox.within(Double.MAX_VALUE, height);
            picture.show(shape, pictures.get(i).pixels());
            StackPane frame = new StackPane(picture);
            frame.getStyleClass().add("comparison-picture");
            int sample = samples[i];
            frame.pseudoClassStateChanged(SHARED, Arrays.stream(shared).anyMatch(it -> it == sample));
            Tip.on(frame, "#" + sample);
            fresh.add(frame);
        }
        getChildren().setAll(fresh);
    }
}
