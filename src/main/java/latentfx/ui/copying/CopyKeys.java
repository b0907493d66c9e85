package latentfx.ui.copying;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Copies what has the focus in a window: its picture and what it shows as text, both at once where it has both. Fields copy the
 * text that is selected in them. For the FX thread.
 */
public final class CopyKeys {
    /** The keys. */
    public static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Supplier<Optional<CopyPlace>> otherwise;
    private final Consumer<String> said;
    private @Nullable Node focused;

    /**
     * Copies nothing yet.
     *
     * @param otherwise what is copied while nothing that can be copied has the focus
     * @param said takes a sentence that says what has been copied
     */
    public CopyKeys(Supplier<Optional<CopyPlace>> otherwise, Consumer<String> said) {
        this.otherwise = otherwise;
        this.said = said;
    }

    /** Copies from what has the focus in {@code scene}; its menu does not count, which takes the focus while it is open. */
    public void follow(Scene scene) {
        scene.focusOwnerProperty().addListener((property, before, now) -> remember(now));
        remember(scene.getFocusOwner());
    }

    private void remember(@Nullable Node now) {
        Node at = now;
        while (at != null && !(at instanceof MenuBar)) {
            at = at.getParent();
        }
        if (at == null && now != null) {
            focused = now;
        }
    }

    /** Copies from {@code root} and what is in it when the keys are pressed there, for windows without a menu. */
    public void install(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && KEYS.match(event) && event.getTarget() instanceof Node target) {
                focused = target;
                copy();
                event.consume();
            }
        });
    }

    private Optional<CopyPlace> place() {
        Node seen = focused == null || focused.getScene() == null ? null : focused;
        return CopyPlace.around(seen).or(otherwise);
    }

    /** Says in words for a menu what {@link #copy} would copy. */
    public String offer() {
        CopyWords words = new CopyWords();
        if (focused instanceof TextInputControl field
                && !field.getSelectedText().isEmpty()) {
            return words.offerText(field.getSelectedText().length());
        }
        return place().flatMap(place -> place.source().now()).map(words::offer).orElseGet(words::nothing);
    }

    /** Puts it on the clipboard and says so; where there is nothing to copy, says that. */
    public void copy() {
        CopyWords words = new CopyWords();
        if (focused instanceof TextInputControl field
                && !field.getSelectedText().isEmpty()) {
            field.copy();
            said.accept(words.doneText(field.getSelectedText().length()));
            return;
        }
        Optional<CopyPlace> place = place();
        Optional<Copied> copied = place.flatMap(it -> it.source().now());
        said.accept(copied.map(it -> put(place.orElseThrow(), it)).orElseGet(words::none));
    }

    private static String put(CopyPlace place, Copied copied) {
        ClipboardContent content = new ClipboardContent();
        copied.table().ifPresent(table -> content.putString(table.text()));
        Image picture = copied.pictured() ? place.picture().get() : null;
        if (picture != null) {
            content.putImage(picture);
        }
        Clipboard.getSystemClipboard().setContent(content);
        return new CopyWords()
                .done(
                        copied,
                        picture == null ? 0 : (int) picture.getWidth(),
                        picture == null ? 0 : (int) picture.getHeight());
    }
}
