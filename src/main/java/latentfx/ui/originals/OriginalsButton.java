package latentfx.ui.originals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import latentfx.analysis.Side;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * The button that gets the original images of the models on the maps; it takes no room while they are at hand. Where
 * they can be downloaded there is a second one, for those who have them in a folder.
 */
public final class OriginalsButton extends HBox {
    private static final double GAP = 6;

    private final Messages words = Messages.of(OriginalsButton.class);
    private final Originals originals;
    private final List<Side> sides;
    private final boolean brief;

    private OriginalsButton(Originals originals, List<Side> sides, boolean brief) {
        super(GAP);
        this.originals = originals;
        this.sides = sides;
        this.brief = brief;
        getStyleClass().add("originals");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setAlignment(Pos.CENTER_LEFT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (Side side : sides) {
            originals.missingProperty(side).addListener((property, before, now) -> update());
        }
        update();
    }

    /** Stands beside a sentence that misses the originals of one of {@code sides}. */
    public static OriginalsButton beside(Originals originals, Side... sides) {
        return new OriginalsButton(originals, Arrays.asList(sides), false);
    }

    /**
     * One small button, for the line above a map or below a picture that misses the originals of one of {@code sides}; a
     * style sheet says whether its words are shown.
     */
    public static OriginalsButton brief(Originals originals, Side... sides) {
        return new OriginalsButton(originals, List.of(sides), true);
    }

    private void update() {
        Optional<OriginalsWay> way = sides.stream()
                .flatMap(side -> originals.missingProperty(side).get().stream())
                .findFirst();
        setVisible(way.isPresent());
        getChildren().clear();
        way.ifPresent(it -> getChildren().add(button(it)));
        if (!brief && way.equals(Optional.of(OriginalsWay.GET_MNIST))) {
            getChildren().add(button(OriginalsWay.OPEN_DATA));
        }
    }

    private Button button(OriginalsWay way) {
        String tip = words.get(way.key() + ".tip");
        ButtonBuilder builder = brief
                ? ButtonBuilder.small(words.get(way.key()))
                        .with(icon(way))
                        .tip(tip)
                        .style("flat", "worded")
                : ButtonBuilder.small(words.get(way.key())).with(icon(way)).tip(tip);
        Button button = builder.id("originals-" + way.key()).firm().does(() -> originals.get(way));
        button.disableProperty().bind(originals.busyProperty());
        return button;
    }

    private static Ikon icon(OriginalsWay way) {
        return switch (way) {
            case GET_MNIST -> Feather.DOWNLOAD;
            case MAKE -> Feather.IMAGE;
            case OPEN_DATA -> Feather.FOLDER;
        };
    }
}
