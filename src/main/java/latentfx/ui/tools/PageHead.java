package latentfx.ui.tools;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is above the pages of one tool: its name, a button for each page if there are several, and one that closes it. Where
 * there are so many that a menu has the rest of them, they have a line of their own.
 */
final class PageHead extends VBox {
    PageHead(ToolsViewModel tools, Tool tool) {
        Messages words = Messages.of(PageHead.class);
        HBox line = new HBox();
        line.getStyleClass().add("tool-head");
        Label title = new Heading(tool.word());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Button close = ButtonBuilder.icon(Feather.X, words.get("close"))
                .id("tool-close")
                .style("flat")
                .unfocused()
                .does(tools::close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().add(title);
        getChildren().add(line);
        int pages = tool.pages().size();
        if (pages > PageChoices.AS_BUTTONS) {
            HBox second = new HBox(new PageChoices(tools, tool));
            second.getStyleClass().add("tool-more-pages");
            getChildren().add(second);
        } else if (pages > 1) {
            line.getChildren().add(new PageChoices(tools, tool));
        }
        line.getChildren().addAll(gap, close);
    }
}
