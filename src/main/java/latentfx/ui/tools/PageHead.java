package latentfx.ui.tools;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/** The line above the pages of one tool: its name, a button for each page if there are several, and one that closes it. */
final class PageHead extends HBox {
    PageHead(ToolsViewModel tools, Tool tool) {
        Messages words = Messages.of(PageHead.class);
        getStyleClass().add("tool-head");
        Label title = new Heading(tool.word());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button close = ButtonBuilder.icon(Feather.X, words.get("close"))
                .id("tool-close")
                .style("flat")
                .unfocused()
                .does(tools::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().add(title);
        if (tool.pages().size() > 1) {
            getChildren().add(choices(tools, tool, words));
        }
        getChildren().addAll(gap, close);
    }

    private static HBox choices(ToolsViewModel tools, Tool tool, Messages words) {
        HBox choices = new HBox();
        choices.getStyleClass().add("tool-choices");
        ToggleGroup group = new ToggleGroup();
        Map<String, ToggleButton> buttons = new LinkedHashMap<>();
        for (String page : tool.pages()) {
            ToggleButton button = ButtonBuilder.small(words.get("page." + page))
                    .id("page-" + page)
                    .firm()
                    .chooses(group, () -> tools.choose(tool, page));
            buttons.put(page, button);
        }
        choices.getChildren().addAll(buttons.values());
        int number = 0;
        for (ToggleButton button : buttons.values()) {
            button.getStyleClass()
                    .add(number == 0 ? "left-pill" : number == buttons.size() - 1 ? "right-pill" : "center-pill");
            number++;
        }
        tools.pageProperty(tool).addListener((property, before, now) -> select(buttons, now));
        select(buttons, tools.pageProperty(tool).get());
        return choices;
    }

    private static void select(Map<String, ToggleButton> buttons, String page) {
        ToggleButton button = buttons.get(page);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
