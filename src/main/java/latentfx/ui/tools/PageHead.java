package latentfx.ui.tools;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
            getChildren().add(new PageChoices(tools, tool));
        }
        getChildren().addAll(gap, close);
    }
}
