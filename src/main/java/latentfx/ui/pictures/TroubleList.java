package latentfx.ui.pictures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import latentfx.data.images.PictureTrouble;
import latentfx.task.ShownText;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ScreenScale;
import latentfx.ui.fx.Tip;
import org.jspecify.annotations.Nullable;

/** Files that are left out, by name and with the reason; can be copied. Takes no room while there are none. */
public final class TroubleList extends VBox {
    private static final double ROW = 24;
    private static final int MOST_ROWS = 5;
    private static final double BORDER = 2;

    private final Messages words = Messages.of(TroubleList.class);
    private final Heading heading = new Heading("");
    private final ListView<PictureTrouble> list = new ListView<>();

    public TroubleList() {
        getStyleClass().add("picture-trouble");
        list.setId("picture-trouble");
        list.setCellFactory(view -> new Cell(words.locale()));
        CopyPlace.put(this, this::copied);
        getChildren().addAll(heading, list);
        managedProperty().bind(visibleProperty());
        show(List.of());
    }

    /** Shows {@code trouble}. */
    public void show(List<PictureTrouble> trouble) {
        setVisible(!trouble.isEmpty());
        heading.setText(words.get("trouble", trouble.size()));
        list.setAccessibleText(heading.getText());
        list.getItems().setAll(trouble);
        double row = Math.round(ScreenScale.px(ROW));
        list.setFixedCellSize(row);
        list.setMinHeight(Math.min(MOST_ROWS, trouble.size()) * row + BORDER);
        list.setPrefHeight(list.getMinHeight());
    }

    private Optional<Copied> copied() {
        List<PictureTrouble> trouble = list.getItems();
        if (trouble.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Copied.table(
                words.get("trouble.copy"),
                new CopiedTable(
                        List.of(words.get("trouble.file"), words.get("trouble.reason")),
                        trouble.stream()
                                .map(each -> List.of(each.file(), each.reason().sentence(words.locale())))
                                .toList())));
    }

    private static final class Cell extends ListCell<PictureTrouble> {
        private final Locale locale;

        Cell(Locale locale) {
            this.locale = locale;
            setPrefWidth(0); // cut, not scrolled: the tip has all of it
        }

        @Override
        protected void updateItem(@Nullable PictureTrouble trouble, boolean empty) {
            super.updateItem(trouble, empty);
            String text = empty || trouble == null
                    ? ""
                    : ShownText.oneLine(trouble.file()) + " — "
                            + trouble.reason().sentence(locale);
            setText(text);
            Tip.on(this, text);
        }
    }
}
