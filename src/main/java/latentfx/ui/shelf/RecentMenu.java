package latentfx.ui.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import latentfx.ui.fx.Messages;
import latentfx.ui.settings.Threads;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What was opened last, in groups by kind, each under its name. Those that are not there any more are marked as such, and choosing one
 * takes it off the list.
 */
public final class RecentMenu extends Menu {
    private final Messages words = Messages.of(RecentMenu.class);
    private final RecentFiles recent;
    private final RecentPresence presence;
    private final BiConsumer<RecentKind, Path> open;
    private final Consumer<String> said;

    /**
     * A menu of {@code recent}, filled each time the menu around it opens.
     *
     * @param threads where files are looked for
     * @param open opens what was chosen
     * @param said takes a sentence when something was taken off the list
     */
    public RecentMenu(RecentFiles recent, Threads threads, BiConsumer<RecentKind, Path> open, Consumer<String> said) {
        this.recent = recent;
        this.open = open;
        this.said = said;
        presence = new RecentPresence(recent, threads.background(), threads.fx());
        setId("menu-recent");
        setText(words.get("recent"));
        presence.missingProperty().addListener((property, before, now) -> fill());
        parentMenuProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.addEventHandler(ON_SHOWING, event -> {
                    fill();
                    presence.look();
                });
            }
        });
        fill();
    }

    private void fill() {
        getItems().clear();
        for (RecentKind kind : RecentKind.values()) {
            List<Path> files = recent.files(kind);
            if (!files.isEmpty()) {
                if (!getItems().isEmpty()) {
                    getItems().add(new SeparatorMenuItem());
                }
                getItems().add(title(kind));
                files.forEach(file -> getItems().add(item(kind, file)));
            }
        }
        setDisable(recent.isEmpty());
        MenuItem clear = new MenuItem(words.get("recent.clear"));
        clear.setOnAction(event -> {
            recent.clear();
            fill();
        });
        getItems().addAll(new SeparatorMenuItem(), clear);
    }

    private MenuItem title(RecentKind kind) {
        MenuItem title = new MenuItem(words.get("recent." + kind.name().toLowerCase(Locale.ROOT)));
        title.getStyleClass().add("menu-title");
        title.setDisable(true);
        return title;
    }

    private MenuItem item(RecentKind kind, Path file) {
        boolean missing = presence.missingProperty().get().contains(file);
        MenuItem item = new MenuItem(missing ? words.get("recent.missing", file) : file.toString());
        item.setGraphic(new FontIcon(missing ? Feather.X : icon(kind)));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            if (missing) {
                recent.remove(kind, file);
                said.accept(words.get("recent.removed", file));
                fill();
            } else {
                open.accept(kind, file);
            }
        });
        return item;
    }

    private static Feather icon(RecentKind kind) {
        return switch (kind) {
            case MODEL -> Feather.BOX;
            case LESSON -> Feather.BOOK_OPEN;
            case DATA -> Feather.DATABASE;
            case VECTORS -> Feather.GRID;
        };
    }
}
