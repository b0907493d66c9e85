package latentfx.ui.pathcomparison;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.analysis.PathKind;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.path.PathPlayer;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Switches the lanes on and off, inserts and removes stops, and plays the path. */
final class PathComparisonBar extends HBox {
    private static final double NANOS = 1e9;

    private final PathComparisonWords words;

    PathComparisonBar(PathComparisonViewModel comparison, PathComparisonWords words) {
        this.words = words;
        getStyleClass().add("comparison-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (PathKind kind : PathKind.values()) {
            getChildren()
                    .add(ButtonBuilder.small(words.name(kind))
                            .id("comparison-" + kind.id())
                            .tip(words.hint(kind))
                            .toggles(comparison.shownProperty(kind)));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        PathPlayer player = comparison.player();
        getChildren()
                .addAll(
                        button("comparison-stop-add", Feather.PLUS_CIRCLE, "stop.add", comparison::insertStop),
                        button("comparison-stop-remove", Feather.MINUS_CIRCLE, "stop.remove", comparison::removeStop),
                        space,
                        play(player),
                        icon("comparison-loop", Feather.REPEAT, "loop", player.loopingProperty()),
                        new Label(words.get("fps")),
                        spinner("comparison-fps", 1, 60, player.framesPerSecondProperty()),
                        new Label(words.get("frames")),
                        spinner("comparison-frames", 5, 241, player.framesProperty()));
    }

    private ToggleButton play(PathPlayer player) {
        ToggleButton button = icon("comparison-play", Feather.PLAY, "play", player.playingProperty());
        FontIcon icon = (FontIcon) button.getGraphic();
        icon.iconCodeProperty()
                .bind(Bindings.createObjectBinding(
                        () -> player.playingProperty().get() ? Feather.PAUSE : Feather.PLAY, player.playingProperty()));
        AnimationTimer timer = new AnimationTimer() {
            private long last;

            @Override
            public void start() {
                last = 0;
                super.start();
            }

            @Override
            public void handle(long now) {
                if (last != 0) {
                    player.advance((now - last) / NANOS);
                }
                last = now;
            }
        };
        player.playingProperty().addListener((property, before, now) -> {
            if (now) {
                timer.start();
            } else {
                timer.stop();
            }
        });
        return button;
    }

    private Button button(String id, Feather code, String hint, Runnable action) {
        return ButtonBuilder.icon(code, words.get(hint)).id(id).does(action);
    }

    private ToggleButton icon(String id, Feather code, String hint, BooleanProperty state) {
        return ButtonBuilder.icon(code, words.get(hint)).id(id).toggles(state);
    }

    private static Spinner<Integer> spinner(String id, int least, int most, IntegerProperty value) {
        Spinner<Integer> spinner = new Spinner<>(least, most, value.get());
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getStyleClass().add("comparison-number");
        spinner.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                value.set(now);
            }
        });
        return spinner;
    }
}
