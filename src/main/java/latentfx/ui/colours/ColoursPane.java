package latentfx.ui.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.Palette;

/** Chooses the colour of each of ten classes, and says which two are hardest to tell apart, and for whom. */
public final class ColoursPane extends VBox {
    private static final double GAP = 8;
    private static final int ROWS = 5;

    private final Messages words = Messages.of(ColoursPane.class);
    private final ColoursViewModel model;
    private final List<String> names;
    private final List<ColorPicker> pickers = new ArrayList<>();
    private final Label closest = new Label();

    /** Chooses for {@code model}; {@code names} are those of the first classes on the map, fewer than ten or more. */
    public ColoursPane(ColoursViewModel model, List<String> names) {
        super(GAP);
        this.model = model;
        this.names = names;
        setPadding(new Insets(GAP));
        GridPane grid = new GridPane();
        grid.setHgap(2 * GAP);
        grid.setVgap(GAP);
        for (int index = 0; index < Palette.CHOSEN; index++) {
            ColorPicker picker = picker(index);
            Label label = new Label(name(index));
            label.setLabelFor(picker);
            grid.add(label, 2 * (index / ROWS), index % ROWS);
            grid.add(picker, 2 * (index / ROWS) + 1, index % ROWS);
            pickers.add(picker);
        }
        Label repeated = new Label(words.get("colours.repeated"));
        repeated.setWrapText(true);
        closest.setWrapText(true);
        closest.setId("colours-closest");
        Button reset = ButtonBuilder.text(words.get("colours.reset"))
                .id("colours-reset")
                .does(() -> {
                    model.reset();
                    show();
                });
        getChildren().addAll(grid, repeated, closest, reset);
        show();
    }

    private ColorPicker picker(int index) {
        ColorPicker picker = new ColorPicker();
        picker.setId("colour-" + index);
        picker.setAccessibleText(words.get("colours.of", name(index)));
        picker.setOnAction(event -> {
            Color chosen = picker.getValue();
            model.choose(
                    index,
                    channel(chosen.getRed()) << 16 | channel(chosen.getGreen()) << 8 | channel(chosen.getBlue()));
            show();
        });
        return picker;
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }

    private String name(int index) {
        return index < names.size() ? names.get(index) : words.get("colours.class", index + 1);
    }

    private void show() {
        for (int index = 0; index < Palette.CHOSEN; index++) {
            pickers.get(index).setValue(Palette.color(index));
        }
        StringBuilder said = new StringBuilder(words.get("colours.closest"));
        for (ColourVision vision : ColourVision.values()) {
            ClosestColours pair = model.closest(vision);
            said.append('\n')
                    .append(words.get(
                            "colours." + vision.name().toLowerCase(Locale.ROOT),
                            name(pair.first()),
                            name(pair.second()),
                            pair.difference()));
        }
        closest.setText(said.toString());
    }
}
