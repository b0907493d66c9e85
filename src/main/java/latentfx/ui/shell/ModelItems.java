package latentfx.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import latentfx.analysis.Side;
import latentfx.ui.fx.Messages;
import latentfx.ui.shelf.ShelfEntry;
import latentfx.ui.shelf.TrainedWords;

/** Fills menus with the models that can be put on a map. */
final class ModelItems {
    /** Most models of one group in a menu; all are in the list of models trained here. */
    private static final int MOST = 12;

    private final TrainedWords details = new TrainedWords();
    private final Messages words = Messages.of(ModelItems.class);
    private final MainViewModel model;
    private final Consumer<Side> openFile;
    private final Runnable manage;
    private final Function<Side, List<MenuItem>> special;

    /**
     * Fills menus with the models of {@code model}.
     *
     * @param openFile asks for a model file for a side
     * @param special more items for what a side shows
     * @param manage shows the models trained here, to rename and delete them
     */
    ModelItems(MainViewModel model, Consumer<Side> openFile, Function<Side, List<MenuItem>> special, Runnable manage) {
        this.special = special;
        this.model = model;
        this.openFile = openFile;
        this.manage = manage;
    }

    /** Replaces {@code items} by the models that can be put on {@code side} now. */
    void fill(ObservableList<MenuItem> items, Side side) {
        items.clear();
        for (List<ShelfEntry.Kind> group : List.of(
                List.of(ShelfEntry.Kind.BUNDLED),
                List.of(ShelfEntry.Kind.FILE),
                List.of(ShelfEntry.Kind.TRAINING, ShelfEntry.Kind.TRAINED, ShelfEntry.Kind.STOPPED))) {
            List<ShelfEntry> members = model.shelf().entries().stream()
                    .filter(entry -> group.contains(entry.kind()))
                    .toList();
            if (!members.isEmpty()) {
                items.add(heading(words.get("models." + group.get(0).name().toLowerCase(Locale.ROOT))));
                List<ShelfEntry> newest = members.subList(Math.max(0, members.size() - MOST), members.size());
                newest.forEach(entry -> items.add(item(entry, side)));
                if (newest.size() < members.size()) {
                    MenuItem more = new MenuItem(words.get("models.more", members.size() - newest.size()));
                    more.setOnAction(event -> manage.run());
                    items.add(more);
                }
                items.add(new SeparatorMenuItem());
            }
        }
        List<MenuItem> more = special.apply(side);
        if (!more.isEmpty()) {
            items.addAll(more);
            items.add(new SeparatorMenuItem());
        }
        MenuItem open = new MenuItem(words.get("menu.open"));
        open.setOnAction(event -> openFile.accept(side));
        items.add(open);
        MenuItem trained = new MenuItem(words.get("models.manage"));
        trained.setOnAction(event -> manage.run());
        items.add(trained);
    }

    private static MenuItem heading(String text) {
        MenuItem heading = new MenuItem(text);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        return heading;
    }

    private MenuItem item(ShelfEntry entry, Side side) {
        String name =
                switch (entry.kind()) {
                    case TRAINING -> words.get("models.name.training", entry.name());
                    case STOPPED ->
                        entry.stopped()
                                .map(how -> entry.name() + " (" + how + ")")
                                .orElseGet(() -> words.get("models.name.stopped", entry.name()));
                    default -> entry.name();
                };
        String detail = entry.kept().map(details::line).orElse("");
        RadioMenuItem item = new RadioMenuItem(detail.isEmpty() ? name : name + " · " + detail);
        item.setMnemonicParsing(false);
        item.setSelected(model.sides().entryProperty(side).get().equals(Optional.of(entry)));
        item.setOnAction(event -> model.sides().choose(side, entry, () -> {}));
        return item;
    }
}
