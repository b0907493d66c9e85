package latentfx.ui.vectors;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.task.ShownText;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import latentfx.ui.fx.ToWords;

/** Chooses what the points are coloured by. */
final class ColourByBox extends HBox {
    private static final double WIDTH = 170;

    private final ColourByViewModel model;
    private final Messages words = Messages.of(ColourByBox.class);
    private final ComboBox<ColourBy> box = new ComboBox<>();
    private boolean following;

    ColourByBox(ColourByViewModel model) {
        this.model = model;
        getStyleClass().add("colour-by");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(words.get("colour"));
        name.setMinWidth(Region.USE_PREF_SIZE);
        box.setId("colour-by");
        box.setConverter(new ToWords<>(this::text));
        Tip.on(box, words.get("colour.tip"));
        box.setAccessibleText(words.get("colour"));
        ScreenScale.prefWidth(box, WIDTH);
        ScreenScale.minWidth(box, WIDTH);
        box.setOnAction(event -> {
            ColourBy chosen = box.getValue();
            if (!following && chosen != null) {
                model.choose(chosen);
            }
        });
        getChildren().addAll(name, box);
        model.choices().addListener((InvalidationListener) change -> follow());
        model.chosenProperty().addListener((property, before, now) -> follow());
        follow();
    }

    private void follow() {
        following = true;
        if (!box.getItems().equals(model.choices())) {
            box.getItems().setAll(model.choices());
        }
        box.setValue(model.chosenProperty().get());
        following = false;
    }

    private String text(ColourBy chosen) {
        String name = ShownText.oneLine(chosen.name());
        return switch (chosen.kind()) {
            case CLASSES -> words.get("colour.classes");
            case LABELS -> name.isEmpty() ? words.get("colour.labels") : words.get("colour.labels.named", name);
            case COLUMN -> name;
        };
    }
}
