package latentfx.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import latentfx.analysis.Side;
import latentfx.ui.compare.MapMenuItems;
import latentfx.ui.copying.CopyKeys;
import latentfx.ui.export.ExportMenu;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.UndoStack;
import latentfx.ui.path.Lane;
import latentfx.ui.presentation.Presentation;
import latentfx.ui.presentation.TextSize;
import latentfx.ui.presentation.TextSizeViewModel;
import latentfx.ui.shelf.RecentMenu;
import latentfx.ui.shell.window.ThemeChoice;
import latentfx.ui.tools.Tool;
import org.jspecify.annotations.Nullable;

/** The menu bar. */
final class MainMenu extends MenuBar {
    private final Messages words = Messages.of(MainMenu.class);
    private final MainViewModel model;
    private final MainActions actions;
    private final ModelItems items;

    MainMenu(MainViewModel model, MainActions actions, ModelItems items) {
        this.model = model;
        this.actions = actions;
        this.items = items;
        setUseSystemMenuBar(true);
        getMenus().addAll(file(), edit(), view(), models(), help());
    }

    private Menu file() {
        Menu file = new Menu(words.get("menu.file"));
        file.getItems()
                .addAll(
                        item("menu.open", "Shortcut+O", actions.files()::open),
                        new RecentMenu(
                                model.files().recent(),
                                model.services().threads(),
                                actions::openRecent,
                                model.status().noticeProperty()::set),
                        item("menu.save", "Shortcut+S", actions.files()::save),
                        exports(),
                        item("menu.export.onnx", null, actions.files()::exportOnnx),
                        item("menu.export.dl4j", null, actions.files()::export),
                        new SeparatorMenuItem(),
                        item("menu.lesson.open", "Shortcut+Shift+O", actions.files()::openLesson),
                        item("menu.lesson.save", "Shortcut+Shift+S", actions.files()::saveLesson),
                        new SeparatorMenuItem(),
                        item("menu.vectors", "Shortcut+Shift+V", actions.boxes()::toggleVectors),
                        new SeparatorMenuItem(),
                        item("menu.folder", "Shortcut+D", actions::chooseDataFolder),
                        item("menu.mnist", null, model.mnist()::start),
                        new SeparatorMenuItem(),
                        pictures("menu.copy", actions.pictures()::copy),
                        pictures("menu.export", actions.pictures()::save),
                        new SeparatorMenuItem(),
                        item("menu.quit", "Shortcut+Q", actions.window()::close));
        return file;
    }

    /** What can be exported from the maps, or from the user's own vectors while these are shown. */
    private ExportMenu exports() {
        ExportMenu menu = actions.exports().menu();
        VectorsExports vectors = actions.vectors();
        menu.instead(
                () -> vectors.page().isFront(), () -> vectors.page().model().name(), vectors::export);
        return menu;
    }

    private Menu pictures(String key, Consumer<Lane> action) {
        Menu menu = new Menu(words.get(key));
        for (Lane lane : Lane.values()) {
            String name = "menu.picture." + lane.name().toLowerCase(Locale.ROOT);
            menu.getItems().add(item(name, null, () -> action.accept(lane)));
        }
        return menu;
    }

    private Menu edit() {
        VectorsPage page = actions.vectors().page();
        ObservableValue<UndoStack> stack =
                page.placeProperty().map(now -> page.isFront() ? page.model().undo() : model.undo());
        MenuItem undo = item("menu.undo", "Shortcut+Z", () -> stack.getValue().undo());
        undo.textProperty().bind(stack.flatMap(UndoStack::undoNameProperty).map(name -> named("menu.undo", name)));
        undo.setMnemonicParsing(false);
        undo.disableProperty().bind(not(stack.flatMap(UndoStack::canUndoProperty)));
        MenuItem redo =
                item("menu.redo", "Shortcut+Shift+Z", () -> stack.getValue().redo());
        redo.textProperty().bind(stack.flatMap(UndoStack::redoNameProperty).map(name -> named("menu.redo", name)));
        redo.setMnemonicParsing(false);
        MenuItem copy = item(
                "menu.copy.focused", CopyKeys.KEYS.getName(), actions.exports().copy()::copy);
        copy.setMnemonicParsing(false);
        redo.disableProperty().bind(not(stack.flatMap(UndoStack::canRedoProperty)));
        Menu edit = new Menu(words.get("menu.edit"));
        edit.setOnShowing(event -> copy.setText(actions.exports().copy().offer()));
        edit.getItems()
                .addAll(
                        undo,
                        redo,
                        new SeparatorMenuItem(),
                        copy,
                        new SeparatorMenuItem(),
                        item("menu.clear", null, model.compare()::clear),
                        item("menu.suggest", null, model.compare()::suggestPath));
        return edit;
    }

    private String named(String key, String step) {
        return step.isEmpty() ? words.get(key) : words.get(key + ".named", step);
    }

    private static ObservableValue<Boolean> not(ObservableValue<Boolean> value) {
        return value.map(on -> !on);
    }

    private Menu view() {
        Menu theme = new Menu(words.get("menu.theme"));
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("menu.theme." + choice.tag()));
            item.setUserData(choice);
            item.setOnAction(event -> actions.themes().choose(choice));
            theme.getItems().add(item);
        }
        theme.setOnShowing(event -> select(theme, actions.themes().choice()));
        Menu language = new Menu(words.get("menu.language"));
        for (Language choice : Language.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(choice == Language.SYSTEM ? words.get("menu.language.system") : choice.ownName());
            item.getStyleClass().add(choice == Language.KOREAN ? "korean" : "latin");
            item.setUserData(choice);
            item.setOnAction(event -> actions.window().chooseLanguage(choice));
            language.getItems().add(item);
        }
        language.setOnShowing(event -> select(language, actions.window().language()));
        Menu view = new Menu(words.get("menu.view"));
        view.getItems()
                .addAll(
                        item("menu.fit", "Shortcut+Shift+0", this::fitBoth),
                        item("menu.comparison", "Shortcut+K", actions.boxes()::showComparison),
                        item("menu.jobs", "Shortcut+J", () -> model.status()
                                .listShownProperty()
                                .set(true)),
                        checked("menu.latency", "F7", actions.latency().shownProperty()),
                        new SeparatorMenuItem());
        Stream.of(Tool.values()).map(this::tool).forEach(view.getItems()::add);
        view.getItems()
                .addAll(
                        item("menu.pane", "F9", actions.tools()::flip),
                        new SeparatorMenuItem(),
                        presentation(),
                        textSize(),
                        theme,
                        item("menu.toggle", "Shortcut+T", actions.themes()::toggle),
                        language,
                        item("menu.colours", null, actions.boxes()::showColours));
        view.getItems().addAll(1, new MapMenuItems(model.compare().tools()).items());
        return view;
    }

    private CheckMenuItem tool(Tool tool) {
        CheckMenuItem item = new CheckMenuItem(tool.word());
        item.setAccelerator(KeyCombination.valueOf(tool.keys()));
        item.setOnAction(event -> {
            actions.tools().toggle(tool);
            item.setSelected(actions.tools().isOpen(tool));
        });
        actions.tools()
                .openProperty()
                .addListener((property, before, now) ->
                        item.setSelected(actions.tools().isOpen(tool)));
        item.setSelected(actions.tools().isOpen(tool));
        return item;
    }

    private CheckMenuItem presentation() {
        Presentation presentation = actions.window().presentation();
        CheckMenuItem item = new CheckMenuItem(words.get("menu.presentation"));
        item.setAccelerator(KeyCombination.valueOf("F11"));
        presentation.shownProperty().addListener((property, before, now) -> item.setSelected(now));
        item.setOnAction(event -> presentation.toggle());
        return item;
    }

    private Menu textSize() {
        TextSizeViewModel sizes = actions.window().textSizes();
        Menu menu = new Menu(words.get("menu.text"));
        for (TextSize size : TextSize.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("menu.text.percent", size.percent()));
            item.setUserData(size);
            item.setOnAction(event -> sizes.choose(size));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("menu.text.larger", "Shortcut+PLUS", sizes::larger),
                        item("menu.text.smaller", "Shortcut+MINUS", sizes::smaller),
                        item("menu.text.usual", "Shortcut+0", () -> sizes.choose(TextSize.USUAL)));
        menu.setOnShowing(event -> select(menu, sizes.sizeProperty().get()));
        return menu;
    }

    private void fitBoth() {
        for (Side side : Side.values()) {
            model.compare().map(side).fit();
        }
    }

    private CheckMenuItem checked(String key, String keys, BooleanProperty on) {
        CheckMenuItem item = new CheckMenuItem(words.get(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.selectedProperty().bindBidirectional(on);
        return item;
    }

    private static void select(Menu menu, Object chosen) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof RadioMenuItem choice) {
                choice.setSelected(chosen.equals(choice.getUserData()));
            }
        }
    }

    private Menu models() {
        Menu left = new Menu(words.get("menu.left"));
        Menu right = new Menu(words.get("menu.right"));
        Menu models = new Menu(words.get("menu.models"));
        models.getItems().addAll(left, right, item("menu.swap", "Shortcut+E", model.sides()::swap));
        models.setOnShowing(event -> {
            items.fill(left.getItems(), Side.LEFT);
            items.fill(right.getItems(), Side.RIGHT);
        });
        items.fill(left.getItems(), Side.LEFT);
        items.fill(right.getItems(), Side.RIGHT);
        return models;
    }

    private Menu help() {
        Menu help = new Menu(words.get("menu.help"));
        help.getItems()
                .addAll(
                        item("menu.help.pages", "Shift+F1", actions.boxes()::showHelp),
                        item("menu.glossary", null, actions.boxes()::showGlossary),
                        item("menu.shortcuts", "F1", actions.boxes()::showShortcuts),
                        item("menu.hints", null, model.compare().hints()::again),
                        item("menu.speed", null, actions.boxes()::showSpeed),
                        new SeparatorMenuItem(),
                        item("menu.about", null, actions.boxes()::showAbout));
        return help;
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(event -> action.run());
        return item;
    }
}
