package latentfx.ui.bias;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Mosaic;
import latentfx.ui.fx.StripBox;

/** The same images of a group in three rows: as they are, and as each model draws them. */
final class ExampleStrips extends VBox {
    private static final List<String> NAMES = List.of("model.originals", "model.starved", "model.remedied");

    ExampleStrips(BiasWords words, List<Mosaic> examples) {
        getStyleClass().add("examples");
        for (int i = 0; i < examples.size(); i++) {
            Label label = new Label(words.get(NAMES.get(i)));
            label.getStyleClass().add("faint");
            StripBox strip = new StripBox();
            strip.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
            strip.setAccessibleText(label.getText());
            strip.show(examples.get(i));
            getChildren().addAll(label, strip);
        }
    }
}
