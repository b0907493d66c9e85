package latentfx.ui.help;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import latentfx.lesson.glossary.Term;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermCard;
import org.jspecify.annotations.Nullable;

/** The page of all terms, or of those that are searched for; the term that is chosen can be copied. */
final class GlossaryPage extends ListView<GlossaryLine> {
    private final Messages words = Messages.of(GlossaryPage.class);
    private final HelpViewModel viewModel;
    private @Nullable ScrollBar bar;
    /** The line to be shown at the top once the page is laid out at its width; −1 for none. */
    private int next = -1;

    GlossaryPage(HelpViewModel viewModel) {
        this.viewModel = viewModel;
        setId("help-terms");
        getStyleClass().add("help-glossary");
        getStylesheets().add(TermCard.sheet());
        setAccessibleText(words.get("glossary.title"));
        setCellFactory(view -> new GlossaryCell(viewModel, this::begin, this::cellWidth));
        viewModel.foundTermsProperty().subscribe(this::fill);
        viewModel.termProperty().subscribe(wanted -> wanted.ifPresent(this::show));
        CopyPlace.put(this, () -> chosen().map(term -> TermCard.copied(term, words.locale())));
        MenuItem copy = new MenuItem(words.get("glossary.copy"));
        copy.setOnAction(event -> chosen().ifPresent(term -> TermCard.copy(term, words.locale())));
        setContextMenu(new ContextMenu(copy));
    }

    /** Width of a cell beside the scroll bar, pixels. */
    private double cellWidth() {
        if (bar == null && lookup(".scroll-bar:vertical") instanceof ScrollBar found) {
            bar = found;
        }
        return getWidth() - snappedLeftInset() - snappedRightInset() - (bar == null ? 0 : bar.prefWidth(-1));
    }

    private Optional<Term> chosen() {
        return getSelectionModel().getSelectedItem() instanceof GlossaryLine.Entry entry
                ? Optional.of(entry.term())
                : Optional.empty();
    }

    private void fill(List<Term> terms) {
        getItems().setAll(GlossaryLine.of(terms, viewModel.glossary().terms().size(), words.locale()));
        scrollTo(0);
    }

    private void show(Term wanted) {
        int at = getItems().indexOf(new GlossaryLine.Entry(wanted));
        getSelectionModel().clearAndSelect(at);
        scrollTo(at);
        next = getWidth() > 0 ? -1 : at;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (next >= 0 && getWidth() > 0) {
            int at = next; // heights of lines were guessed as long as there was no width
            next = -1;
            Platform.runLater(() -> scrollTo(at));
        }
    }

    /** Goes to the terms under {@code initial}, from where the arrow keys go on. */
    private void begin(String initial) {
        int at = getItems().indexOf(new GlossaryLine.Part(initial));
        scrollTo(at);
        getSelectionModel().clearAndSelect(at + 1);
        requestFocus();
    }
}
