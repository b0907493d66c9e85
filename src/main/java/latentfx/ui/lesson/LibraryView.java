package latentfx.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.lesson.script.LessonScript;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Messages;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The library of lessons: a search field, the list, and what the chosen one is about. */
public final class LibraryView extends VBox {
    /** Width of the scroll bar and the margins of a row, pixels. */
    private static final double ROOM = 40;

    private final Messages words = Messages.of(LibraryView.class);
    private final LibraryViewModel viewModel;
    private final ListView<LibraryEntry> list = new ListView<>();
    private final Label knows = new Label();
    private final Button begin;
    private final Button copy;
    private final Button change;
    private boolean filling;

    /**
     * Shows {@code viewModel} and lets it read the lessons.
     *
     * @param saveCopy asks where the chosen lesson is to be saved, by a proposed name
     * @param edit takes the chosen lesson to be changed
     */
    public LibraryView(LibraryViewModel viewModel, Consumer<String> saveCopy, Consumer<LibraryEntry> edit) {
        this.viewModel = viewModel;
        getStyleClass().add("lesson-library");
        CustomTextField query = new CustomTextField();
        query.setId("lesson-search");
        query.setLeft(new FontIcon(Feather.SEARCH));
        query.setPromptText(words.get("library.search"));
        query.setAccessibleText(words.get("library.search"));
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        list.setId("lesson-list");
        list.setAccessibleText(words.get("library.list"));
        Label none = new Label();
        none.textProperty()
                .bind(viewModel
                        .queryProperty()
                        .map(asked -> words.get(asked.isBlank() ? "library.loading" : "library.none")));
        list.setPlaceholder(none);
        list.setCellFactory(view -> new Row());
        list.setMinHeight(90);
        VBox.setVgrow(list, Priority.ALWAYS);
        knows.setWrapText(true);
        knows.setMinHeight(USE_PREF_SIZE);
        begin = ButtonBuilder.text(words.get("library.begin"))
                .with(Feather.PLAY)
                .id("lesson-begin")
                .style("accent")
                .does(viewModel::begin);
        copy = ButtonBuilder.text(words.get("library.copy"))
                .with(Feather.COPY)
                .id("lesson-copy")
                .tip(words.get("library.copy.tip"))
                .does(() -> viewModel.chosenProperty().get().ifPresent(entry -> saveCopy.accept(entry.fileName())));
        change = ButtonBuilder.text(words.get("library.edit"))
                .with(Feather.EDIT_2)
                .id("lesson-change")
                .tip(words.get("library.edit.tip"))
                .does(() -> viewModel.chosenProperty().get().ifPresent(edit));
        FlowPane buttons = new FlowPane(begin, change, copy);
        buttons.getStyleClass().add("lesson-buttons");
        getChildren().addAll(query, list, knows, buttons);
        choosing();
        viewModel.foundProperty().subscribe(this::fill);
        viewModel.chosenProperty().subscribe(this::choose);
        viewModel.load();
    }

    /** A lesson is chosen by a click or the arrow keys, and begun by two clicks or Enter. */
    private void choosing() {
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (!filling) {
                viewModel.chosenProperty().set(Optional.ofNullable(now));
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                viewModel.begin();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                viewModel.begin();
            }
        });
    }

    private void fill(List<LibraryEntry> found) {
        filling = true;
        list.getItems().setAll(found);
        filling = false;
        Optional<LibraryEntry> kept = viewModel.chosenProperty().get().filter(found::contains);
        kept.or(() -> found.stream().findFirst()).ifPresentOrElse(list.getSelectionModel()::select, () -> viewModel
                .chosenProperty()
                .set(Optional.empty()));
    }

    private void choose(Optional<LibraryEntry> chosen) {
        knows.setText(
                chosen.map(entry -> entry.script().knows().in(words.locale())).orElse(""));
        begin.setDisable(chosen.isEmpty());
        copy.setDisable(chosen.isEmpty());
        change.setDisable(chosen.isEmpty());
    }

    /** Number, title, minutes, level or that it is an own one, and how far one has got. */
    private final class Row extends ListCell<LibraryEntry> {
        @Override
        protected void updateItem(LibraryEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            LessonScript script = entry.script();
            String title = script.title().in(words.locale());
            Label name =
                    new Label(script.number() == 0 ? title : words.get("library.numbered", script.number(), title));
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            int steps = script.steps().size();
            int reached = viewModel.reached(entry);
            String progress = reached == 0
                    ? ""
                    : " · "
                            + (reached >= steps
                                    ? words.get("library.finished")
                                    : words.get("library.reached", reached, steps));
            String kind = entry.isOwn()
                    ? words.get("library.own")
                    : words.get("level." + script.level().tag());
            Label facts = new Label(words.get("library.facts", script.minutes(), kind) + progress);
            facts.getStyleClass().add("faint");
            VBox lines = new VBox(name, facts) {
                @Override
                protected double computePrefHeight(double width) {
                    return super.computePrefHeight(getPrefWidth()); // of the lines as they are wrapped
                }
            };
            lines.prefWidthProperty().bind(list.widthProperty().subtract(ROOM));
            setGraphic(lines);
        }
    }
}
