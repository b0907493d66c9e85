package latentfx.ui.untangling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import latentfx.analysis.untangling.SeedRun;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** A tile for every seed with the accuracy that its net reached, grey where it died. A click, or arrows and Enter, take the seed. */
final class SeedTiles extends TilePane {
    private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");
    private static final PseudoClass DEAD = PseudoClass.getPseudoClass("dead");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double WIDTH = 66;

    private final Messages words = Messages.of(SeedTiles.class);
    private final List<Label> tiles = new ArrayList<>();
    private final IntConsumer taken;
    private List<SeedRun> runs = List.of();
    private int pointed;

    /** Calls {@code taken} with the seed that is chosen. */
    SeedTiles(IntConsumer taken) {
        this.taken = taken;
        setId("untangle-tiles");
        getStyleClass().add("untangle-tiles");
        setFocusTraversable(true);
        for (int seed = 0; seed < SeedWallViewModel.SEEDS; seed++) {
            Label tile = new Label();
            tile.getStyleClass().add("untangle-tile");
            tile.setAlignment(Pos.CENTER);
            tile.setMinWidth(USE_PREF_SIZE);
            ScreenScale.prefWidth(tile, WIDTH);
            int index = seed;
            tile.setOnMouseClicked(event -> {
                requestFocus();
                point(index);
                taken.accept(index);
            });
            tiles.add(tile);
        }
        getChildren().addAll(tiles);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, before, now) -> point(pointed));
        show(List.of());
    }

    /** Shows the nets that have ended. */
    void show(List<SeedRun> now) {
        runs = now;
        for (int seed = 0; seed < tiles.size(); seed++) {
            Label tile = tiles.get(seed);
            int wanted = seed;
            SeedRun run =
                    now.stream().filter(it -> it.seed() == wanted).findFirst().orElse(null);
            tile.setText(text(seed, run));
            Tip.on(tile, run == null ? "" : tip(run));
            tile.pseudoClassStateChanged(ENDED, run != null && !run.isFailed());
            tile.pseudoClassStateChanged(DEAD, run != null && run.isDead());
            tile.pseudoClassStateChanged(FAILED, run != null && run.isFailed() && !run.isDead());
        }
        point(pointed);
    }

    /** Marks the seed that is looked at above. */
    void choose(int seed) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(CHOSEN, i == seed);
        }
    }

    private String text(int seed, @Nullable SeedRun run) {
        if (run == null) {
            return words.get("tile.none", seed);
        }
        return run.isDead() ? words.get("tile.dead", run.seed()) : words.get("tile", run.seed(), run.accuracy());
    }

    private String tip(SeedRun run) {
        return run.isDead()
                ? words.get("tile.dead.tip", run.seed(), run.accuracy())
                : words.get("tile.tip", run.seed(), run.accuracy(), run.dead(), run.width());
    }

    private void point(int seed) {
        pointed = seed;
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).pseudoClassStateChanged(POINTED, i == seed && isFocused());
        }
        String said = runs.stream()
                .filter(run -> run.seed() == seed)
                .findFirst()
                .map(this::tip)
                .orElseGet(() -> words.get("tile.none", seed));
        setAccessibleText(words.get("tiles.accessible", said));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        int row = Math.max(1, (int) tiles.stream()
                .filter(tile -> tile.getLayoutY() == tiles.get(0).getLayoutY())
                .count());
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> step(-row);
            case DOWN -> step(row);
            case ENTER, SPACE -> taken.accept(pointed);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int to = pointed + by;
        if (to >= 0 && to < tiles.size()) {
            point(to);
        }
    }
}
