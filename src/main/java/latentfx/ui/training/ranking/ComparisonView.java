package latentfx.ui.training.ranking;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.model.OpenModel;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The ranking of models measured on the same data, with controls to choose the data, open a model and copy the table.
 */
public final class ComparisonView extends VBox {
    private final Messages words = Messages.of(ComparisonView.class);
    private final ComparisonViewModel model;
    private final BiConsumer<OpenModel, Boolean> open;
    private final ComparisonTable table;

    /**
     * Shows {@code model}.
     *
     * @param open puts a model on a map, the right one if the flag is true
     */
    public ComparisonView(ComparisonViewModel model, BiConsumer<OpenModel, Boolean> open) {
        this.model = model;
        this.open = open;
        table = new ComparisonTable(model);
        getStylesheets()
                .add(Objects.requireNonNull(ComparisonView.class.getResource("/latentfx/ui/training/training.css"))
                        .toExternalForm());
        getStyleClass().add("comparison");
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && ComparisonTable.isOnRow(event)) {
                openChosen(event.isShiftDown());
            }
        });
        Label note = new Label(words.get("compare.note"));
        note.getStyleClass().add("setting-unit");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(on(), table, note, actions());
    }

    /** Moves the focus to the table. */
    public void focusTable() {
        table.requestFocus();
    }

    private HBox on() {
        Label text = new Label();
        text.setId("compare-on");
        ComboBox<ComparedData> choice = new ComboBox<>(model.choices());
        choice.setId("compare-data");
        choice.setButtonCell(new DataCell());
        choice.setCellFactory(list -> new DataCell());
        HBox line = new HBox(text, choice);
        line.getStyleClass().add("button-line");
        Runnable tell = () -> {
            boolean many = model.choices().size() > 1;
            choice.setVisible(many);
            choice.setManaged(many);
            choice.setValue(model.dataProperty().get().orElse(null));
            text.setText(
                    many
                            ? words.get("compare.measured")
                            : model.dataProperty()
                                    .get()
                                    .map(data ->
                                            words.get("compare.measured.on", new ComparisonWords().measuredOn(data)))
                                    .orElse(""));
        };
        model.dataProperty().addListener((property, before, now) -> tell.run());
        model.choices().addListener((ListChangeListener<ComparedData>) change -> tell.run());
        choice.setOnAction(event -> Optional.ofNullable(choice.getValue())
                .ifPresent(data -> model.dataProperty().set(Optional.of(data))));
        tell.run();
        return line;
    }

    private HBox actions() {
        BooleanBinding none = table.getSelectionModel().selectedItemProperty().isNull();
        Button left = button("compare.left", Feather.ARROW_LEFT, () -> openChosen(false));
        Button right = button("compare.right", Feather.ARROW_RIGHT, () -> openChosen(true));
        left.disableProperty().bind(none);
        right.disableProperty().bind(none);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                left,
                right,
                gap,
                button("compare.tsv", Feather.COPY, () -> copy(model.tabs())),
                button("compare.markdown", Feather.COPY, () -> copy(model.markdown())));
        line.getStyleClass().add("button-line");
        return line;
    }

    private Button button(String key, Feather icon, Runnable action) {
        return ButtonBuilder.small(words.get(key))
                .with(icon)
                .id(key.replace('.', '-'))
                .tip(words.get(key + ".help"))
                .does(action);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume(); // or else the window's default button would start a training
            openChosen(event.isShiftDown());
        }
    }

    private void openChosen(boolean right) {
        List<ComparisonRow> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        chosen.stream().findFirst().ifPresent(row -> open.accept(row.model(), right));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static final class DataCell extends ListCell<ComparedData> {
        @Override
        protected void updateItem(@Nullable ComparedData data, boolean empty) {
            super.updateItem(data, empty);
            setText(data == null || empty ? "" : new ComparisonWords().measuredOn(data));
        }
    }
}
