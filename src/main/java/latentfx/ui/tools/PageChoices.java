package latentfx.ui.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;

/** Chooses a page of a tool: the first {@value #AS_BUTTONS} by a button each, all others from a menu. */
final class PageChoices extends HBox {
    /** Pages that have a button of their own. */
    static final int AS_BUTTONS = 3;

    private static final String CHOSEN = "chosen";

    private final Messages words = Messages.of(PageChoices.class);
    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final Map<String, RadioMenuItem> items = new LinkedHashMap<>();
    private final MenuButton more =
            ButtonBuilder.small(words.get("page.more")).id("page-more").firm().menu();

    PageChoices(ToolsViewModel tools, Tool tool) {
        getStyleClass().add("tool-choices");
        ToggleGroup group = new ToggleGroup();
        ToggleGroup inMenu = new ToggleGroup();
        List<String> pages = tool.pages();
        for (String page : pages) {
            if (buttons.size() < AS_BUTTONS) {
                buttons.put(
                        page,
                        ButtonBuilder.small(words.get("page." + page))
                                .id("page-" + page)
                                .firm()
                                .chooses(group, () -> tools.choose(tool, page)));
            } else {
                RadioMenuItem item = new RadioMenuItem(words.get("page." + page));
                item.setId("page-" + page);
                item.setToggleGroup(inMenu);
                item.setOnAction(event -> tools.choose(tool, page));
                items.put(page, item);
            }
        }
        getChildren().addAll(buttons.values());
        if (!items.isEmpty()) {
            more.getItems().addAll(items.values());
            getChildren().add(more);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            boolean last = i == getChildren().size() - 1;
            getChildren().get(i).getStyleClass().add(i == 0 ? "left-pill" : last ? "right-pill" : "center-pill");
        }
        tools.pageProperty(tool).addListener((property, before, now) -> select(now));
        select(tools.pageProperty(tool).get());
    }

    private void select(String page) {
        buttons.forEach((id, button) -> button.setSelected(id.equals(page)));
        items.forEach((id, item) -> item.setSelected(id.equals(page)));
        more.getStyleClass().remove(CHOSEN);
        if (items.containsKey(page)) {
            more.getStyleClass().add(CHOSEN);
            more.setText(words.get("page." + page));
        } else {
            more.setText(words.get("page.more"));
        }
    }
}
