package latentfx.ui.help;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.OnceShown;
import latentfx.ui.glossary.TermMarker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The help, beside the maps: a search field above the list of pages, and below it the page that is open. Escape leaves it
 * and gives the focus back to what had it before.
 */
public final class HelpView extends VBox {
    /** Height of the list, pixels: six pages and a half, so that it is seen to go on. */
    private static final double LIST_HEIGHT = 172;

    private final HelpViewModel viewModel;
    private final CustomTextField query = new CustomTextField();
    private final ListView<HelpTopic> list = new ListView<>();
    private final HelpPage page = new HelpPage();
    private final OnceShown terms;
    private final Runnable leave;
    private final TermMarker marker;
    private final Locale locale;
    private boolean filling;
    private @Nullable Node before;

    /**
     * Shows {@code viewModel}.
     *
     * @param leave takes the help away
     */
    public HelpView(HelpViewModel viewModel, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        marker = new TermMarker(viewModel.explained());
        Messages words = Messages.of(HelpView.class);
        locale = words.locale();
        getStyleClass().add("help");
        getStylesheets()
                .add(Objects.requireNonNull(HelpView.class.getResource("help.css"))
                        .toExternalForm());
        query.setId("help-search");
        query.setLeft(new FontIcon(Feather.SEARCH));
        query.setPromptText(words.get("search"));
        query.setAccessibleText(words.get("search"));
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::toList);
        list.setId("help-topics");
        list.setAccessibleText(words.get("topics"));
        list.setPlaceholder(new Label(words.get("none")));
        list.setCellFactory(view -> new Title());
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT / 2);
        VBox contents = new VBox(query, list);
        contents.getStyleClass().add("help-contents");
        terms = new OnceShown(() -> new GlossaryPage(viewModel));
        StackPane pages = new StackPane(page, terms);
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(contents, pages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        sceneProperty().addListener((property, was, scene) -> before = scene == null ? before : scene.getFocusOwner());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        viewModel.foundProperty().addListener((property, before, now) -> fill(now));
        viewModel.openProperty().addListener((property, before, now) -> show(now));
        marker.glossaryProperty()
                .addListener(
                        (property, before, now) -> show(viewModel.openProperty().get()));
        viewModel.load();
        fill(viewModel.foundProperty().get());
        show(viewModel.openProperty().get());
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            Node former = before;
            leave.run();
            if (former != null && former.getScene() != null) {
                former.requestFocus();
            }
            event.consume();
        }
    }

    /** Moves the focus to the search field. */
    public void takeFocus() {
        query.requestFocus();
    }

    private void toList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    private void choose(@Nullable HelpTopic chosen) {
        if (chosen != null && !filling) {
            viewModel.openProperty().set(chosen);
        }
    }

    private void fill(List<HelpTopic> topics) {
        filling = true; // a list that loses its items selects others on its own
        list.getItems().setAll(topics);
        filling = false;
        list.getSelectionModel().select(viewModel.openProperty().get());
    }

    private void show(HelpTopic topic) {
        boolean glossary = viewModel.isGlossary(topic);
        page.setVisible(!glossary);
        terms.setVisible(glossary);
        if (!glossary) {
            page.show(topic, marker.marks(locale));
        }
        list.getSelectionModel().select(topic);
        list.scrollTo(topic);
    }

    /** A page's name in the list. */
    private static final class Title extends ListCell<HelpTopic> {
        Title() {
            setPrefWidth(0); // as wide as the list, which then needs no bar to scroll sideways
        }

        @Override
        protected void updateItem(@Nullable HelpTopic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(topic == null || empty ? "" : topic.title());
        }
    }
}
