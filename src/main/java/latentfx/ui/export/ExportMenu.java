package latentfx.ui.export;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import latentfx.analysis.Side;
import latentfx.ui.fx.Messages;

/** What can be exported from the map used last, and below from the other one; the items name their models. */
public final class ExportMenu extends Menu {
    private final Messages words = Messages.of(ExportMenu.class);
    private final Supplier<Side> used;
    private final Function<Side, String> names;
    private final BiConsumer<Side, ExportKind> export;

    /**
     * A menu that is filled each time it is about to be seen.
     *
     * @param used the map used last
     * @param names name of the model on a map; empty if there is none
     * @param export exports from a map
     */
    public ExportMenu(Supplier<Side> used, Function<Side, String> names, BiConsumer<Side, ExportKind> export) {
        this.used = used;
        this.names = names;
        this.export = export;
        setId("menu-export");
        setText(words.get("menu"));
        parentMenuProperty().addListener((property, before, now) -> {
            if (now != null) {
                now.addEventHandler(ON_SHOWING, event -> fill());
            }
        });
        fill();
    }

    /** Names the models that the maps show now. */
    public void fill() {
        Side side = used.get();
        getItems().clear();
        add(this, side);
        if (!names.apply(side.other()).isEmpty()) {
            Menu other = new Menu(words.get("menu.other", names.apply(side.other())));
            other.setMnemonicParsing(false);
            add(other, side.other());
            getItems().addAll(new SeparatorMenuItem(), other);
        }
        setDisable(names.apply(side).isEmpty() && names.apply(side.other()).isEmpty());
    }

    private void add(Menu menu, Side side) {
        String name = names.apply(side);
        if (name.isEmpty()) {
            return;
        }
        for (ExportKind kind : ExportKind.values()) {
            MenuItem item = new MenuItem(kind.item(name));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> export.accept(side, kind));
            menu.getItems().add(item);
        }
    }
}
