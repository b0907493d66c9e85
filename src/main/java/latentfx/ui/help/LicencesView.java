package latentfx.ui.help;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.workbench.ThirdParty;
import latentfx.workbench.ThirdParty.Library;
import org.jspecify.annotations.Nullable;

/** The libraries that are shipped, and beside them the licence of the one that is chosen. */
public final class LicencesView extends HBox {
    private static final double LIST_WIDTH = 290;

    private final Label heading = new Label();
    private final TextArea text = new TextArea();

    /** Shows all libraries and the licence of the first. */
    public LicencesView() {
        Messages words = Messages.of(LicencesView.class);
        getStyleClass().add("licences");
        getStylesheets()
                .add(Objects.requireNonNull(LicencesView.class.getResource("help.css"))
                        .toExternalForm());
        ListView<Library> list = new ListView<>();
        list.setId("licences-list");
        list.setAccessibleText(words.get("licences.list"));
        list.setCellFactory(view -> new Row());
        list.getItems().setAll(ThirdParty.all());
        ScreenScale.minWidth(list, LIST_WIDTH);
        ScreenScale.maxWidth(list, LIST_WIDTH);
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> show(now));
        text.setId("licences-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(words.get("licences.text"));
        heading.getStyleClass().add("text-muted");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox right = new VBox(heading, text);
        right.getStyleClass().add("licences-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(list, right);
        list.getSelectionModel().selectFirst();
    }

    private void show(@Nullable Library library) {
        if (library != null) {
            heading.setText(String.join(" / ", library.licences()) + " · " + library.homepage());
            text.setText(ThirdParty.text(library.textName()));
        }
    }

    /** Name, version and licence of a library. */
    private static final class Row extends ListCell<Library> {
        @Override
        protected void updateItem(@Nullable Library library, boolean empty) {
            super.updateItem(library, empty);
            if (empty || library == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label((library.name() + " " + library.version()).strip());
            Label licence = new Label(String.join(" / ", library.licences()));
            licence.getStyleClass().addAll("text-muted", "text-small");
            setGraphic(new VBox(name, licence));
        }
    }
}
