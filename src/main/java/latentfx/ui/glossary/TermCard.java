package latentfx.ui.glossary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
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
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A term with its definition and formula, and links to other terms and to the help; its text can be copied. What holds it adds
 * {@link #sheet}.
 */
public final class TermCard extends VBox {
    private final Messages words = Messages.of(TermCard.class);
    private final Term term;
    private final HBox head;

    /**
     * Shows {@code term}.
     *
     * @param see opens another term
     * @param help opens a page of the help; empty where it cannot be shown
     */
    public TermCard(Glossary glossary, Term term, Consumer<Term> see, Optional<Consumer<String>> help) {
        this.term = term;
        getStyleClass().add("term-card");
        head = head();
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
            Hyperlink more = new Hyperlink(words.get("help"), new FontIcon(Feather.HELP_CIRCLE));
            more.getStyleClass().add("term-help");
            more.setOnAction(event -> opens.accept(term.help()));
            getChildren().add(more);
        });
        CopyPlace.put(this, () -> Optional.of(Copied.table(term.name().in(words.locale()), table())));
    }

    /** The style sheet of cards. */
    public static String sheet() {
        return Objects.requireNonNull(TermCard.class.getResource("glossary.css"))
                .toExternalForm();
    }

    /** The line with the name, to which others may add. */
    HBox headLine() {
        return head;
    }

    private HBox head() {
        String name = term.name().in(words.locale());
        Label title = new Heading(name);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button copy = ButtonBuilder.icon(Feather.COPY, words.get("copy", name))
                .style("flat", "term-copy")
                .does(this::copy);
        HBox line = new HBox(title, copy);
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

    private CopiedTable table() {
        List<String> formula = term.formula().isEmpty() ? List.of() : List.of(term.formula());
        List<List<String>> rows = formula.isEmpty()
                ? List.of(List.of(term.definition().in(words.locale())))
                : List.of(List.of(term.definition().in(words.locale())), formula);
        return new CopiedTable(List.of(term.name().in(words.locale())), rows);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(table().text());
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
