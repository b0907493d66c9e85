package latentfx.ui.export;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private BooleanSupplier insteadShown = () -> false;
    private Supplier<String> insteadName = () -> "";
    private Consumer<ExportKind> instead = kind -> {};

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

    /** While {@code shown} holds, the menu exports by {@code other} what is called {@code name}, and nothing of the maps. */
    public void instead(BooleanSupplier shown, Supplier<String> name, Consumer<ExportKind> other) {
        insteadShown = shown;
        insteadName = name;
        instead = other;
        fill();
    }

    /** Names the models that the maps show now. */
    public void fill() {
        Side side = used.get();
        getItems().clear();
        if (insteadShown.getAsBoolean()) {
            add(this, insteadName.get(), instead);
            setDisable(insteadName.get().isEmpty());
            return;
        }
        add(this, names.apply(side), kind -> export.accept(side, kind));
        if (!names.apply(side.other()).isEmpty()) {
            Menu other = new Menu(words.get("menu.other", names.apply(side.other())));
            other.setMnemonicParsing(false);
            add(other, names.apply(side.other()), kind -> export.accept(side.other(), kind));
            getItems().addAll(new SeparatorMenuItem(), other);
        }
        setDisable(names.apply(side).isEmpty() && names.apply(side.other()).isEmpty());
    }

    private static void add(Menu menu, String name, Consumer<ExportKind> export) {
        if (name.isEmpty()) {
            return;
        }
        for (ExportKind kind : ExportKind.values()) {
            MenuItem item = new MenuItem(kind.item(name));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> export.accept(kind));
            menu.getItems().add(item);
        }
    }
}
