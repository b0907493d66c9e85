package latentfx.ui.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Term;
import latentfx.ui.copying.Copied;
import latentfx.ui.copying.CopiedTable;
import latentfx.ui.copying.CopyPlace;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;

/**
 * A term with its definition and formula, and links to other terms and to the help; its text can be copied. What holds it adds
 * {@link #sheet}.
 */
public final class TermCard extends VBox {
    private final Messages words = Messages.of(TermCard.class);
    private final HBox head;

    /**
     * Shows {@code term}.
     *
     * @param see opens another term
     * @param help opens a page of the help; empty where it cannot be shown
     */
    public TermCard(Glossary glossary, Term term, Consumer<Term> see, Optional<Consumer<String>> help) {
        getStyleClass().add("term-card");
        String name = term.name().in(words.locale());
        head = head(name);
        Label definition = wrapped(term.definition().in(words.locale()), "term-definition");
        getChildren().addAll(head, definition);
        if (!term.formula().isEmpty()) {
            getChildren().add(wrapped(term.formula(), "term-formula"));
        }
        List<Term> others = glossary.seeAlso(term);
        if (!others.isEmpty()) {
            getChildren().add(links(others, see));
        }
        help.filter(opens -> !term.help().isEmpty()).ifPresent(opens -> {
            Hyperlink more = new Hyperlink(words.get("help"));
            more.getStyleClass().add("term-help");
            more.setOnAction(event -> opens.accept(term.help()));
            getChildren().add(more);
        });
        CopyPlace.put(this, () -> Optional.of(copied(term, words.locale())));
    }

    /** The style sheet of cards. */
    public static String sheet() {
        return Objects.requireNonNull(TermCard.class.getResource("glossary.css"))
                .toExternalForm();
    }

    /** What is copied of {@code term}: its name, below it the definition, below that the formula. */
    public static Copied copied(Term term, Locale locale) {
        return Copied.table(term.name().in(locale), table(term, locale));
    }

    private static CopiedTable table(Term term, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(term.definition().in(locale)));
        if (!term.formula().isEmpty()) {
            rows.add(List.of(term.formula()));
        }
        return new CopiedTable(List.of(term.name().in(locale)), rows);
    }

    /** The line with the name, to which others may add. */
    HBox headLine() {
        return head;
    }

    private HBox head(String name) {
        Label title = new Heading(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line = new HBox(title);
        line.getStyleClass().add("term-head");
        return line;
    }

    private FlowPane links(List<Term> others, Consumer<Term> see) {
        FlowPane links = new FlowPane(wrapped(words.get("see"), "term-see"));
        links.getStyleClass().add("term-links");
        for (Term other : others) {
            Hyperlink link = new Hyperlink(other.name().in(words.locale()));
            link.setOnAction(event -> {
                link.setVisited(false);
                see.accept(other);
            });
            links.getChildren().add(link);
        }
        return links;
    }

    /** Puts the text about {@code term} in the language of {@code locale} into the clipboard. */
    public static void copy(Term term, Locale locale) {
        ClipboardContent content = new ClipboardContent();
        content.putString(table(term, locale).text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
