package latentfx.ui.pathcomparison;

import javafx.animation.AnimationTimer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.analysis.PathKind;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Tip;
import latentfx.ui.path.PathPlayer;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Switches the lanes on and off, inserts and removes stops, and plays the path. Where both groups do not fit beside each
 * other the words before the numbers go first, which are under the pointer as well, and then the second group to a line of its
 * own.
 */
final class PathComparisonBar extends FlowPane {
    private static final double NANOS = 1e9;
    private static final double GAP = 6;

    private final PathComparisonWords words;
    private final HBox lanes = new HBox();
    private final HBox playing = new HBox();
    private final Label[] spoken;

    PathComparisonBar(PathComparisonViewModel comparison, PathComparisonWords words) {
        this.words = words;
        spoken = new Label[] {new Label(words.get("fps")), new Label(words.get("frames"))};
        getStyleClass().add("comparison-bar");
        lanes.getStyleClass().add("bar-group");
        playing.getStyleClass().add("bar-group");
        for (PathKind kind : PathKind.values()) {
            lanes.getChildren()
                    .add(ButtonBuilder.small(words.name(kind))
                            .id("comparison-" + kind.id())
                            .tip(words.hint(kind))
                            .toggles(comparison.shownProperty(kind)));
        }
        lanes.getChildren()
                .addAll(
                        button("comparison-stop-add", Feather.PLUS_CIRCLE, "stop.add", comparison::insertStop),
                        button("comparison-stop-remove", Feather.MINUS_CIRCLE, "stop.remove", comparison::removeStop));
        lanes.getChildren().forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        PathPlayer player = comparison.player();
        playing.getChildren()
                .addAll(
                        play(player),
                        icon("comparison-loop", Feather.REPEAT, "loop", player.loopingProperty()),
                        spoken[0],
                        spinner("comparison-fps", "fps", 1, 60, player.framesPerSecondProperty()),
                        spoken[1],
                        spinner("comparison-frames", "frames", 5, 241, player.framesProperty()));
        for (Label each : spoken) {
            each.setMinWidth(USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        getChildren().addAll(lanes, playing);
    }

    /** Leaves the words out where the bar would not fit with them into {@code width}, and returns what is left between. */
    private double fit(double width) {
        for (Label each : spoken) {
            each.setVisible(true);
        }
        double free = free(width);
        if (free < 0) {
            for (Label each : spoken) {
                each.setVisible(false);
            }
            free = free(width);
        }
        return free;
    }

    private double free(double width) {
        return Math.floor(width - getInsets().getLeft() - getInsets().getRight() - lanes.prefWidth(-1))
                - Math.ceil(playing.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            setHgap(Math.max(GAP, fit(width)));
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        setHgap(Math.max(GAP, fit(getWidth())));
        super.layoutChildren();
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

    private Spinner<Integer> spinner(String id, String name, int least, int most, IntegerProperty value) {
        Spinner<Integer> spinner = new Spinner<>(least, most, value.get());
        spinner.setMinWidth(USE_PREF_SIZE);
        Tip.on(spinner, words.get(name));
        spinner.getEditor().setAccessibleText(words.get(name));
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
