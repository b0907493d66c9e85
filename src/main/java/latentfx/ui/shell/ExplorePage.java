package latentfx.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import latentfx.analysis.Side;
import latentfx.ui.explore.ExploreView;
import latentfx.ui.explore.ExplorerModels;
import latentfx.ui.fx.Messages;

/** The explorer of one model under a line that says which map it follows, and which model that map shows. */
final class ExplorePage extends BorderPane {
    ExplorePage(ExplorerModels explorer, ExploreView view) {
        Messages words = Messages.of(ExplorePage.class);
        Label map = new Label();
        map.setMinWidth(Region.USE_PREF_SIZE);
        map.textProperty()
                .bind(explorer.sideProperty()
                        .map(side -> words.get(side == Side.LEFT ? "menu.left" : "menu.right") + ":"));
        Label model = new Label();
        model.setId("acts-on");
        model.getStyleClass().add("acts-on-model");
        model.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> explorer.explore()
                                .modelProperty()
                                .get()
                                .map(open -> open.name())
                                .orElse(words.get("acts.none")),
                        explorer.explore().modelProperty()));
        HBox line = new HBox(map, model);
        line.getStyleClass().add("acts-on");
        setTop(line);
        setCenter(view);
    }
}
