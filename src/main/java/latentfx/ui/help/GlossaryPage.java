package latentfx.ui.help;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import latentfx.lesson.glossary.Initial;
import latentfx.lesson.glossary.Term;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.TermCard;

/** The page of all terms, or of those that are searched for: letters that lead to their parts, and a card for each term. */
final class GlossaryPage extends ScrollPane {
    /** Room above what was scrolled to, pixels. */
    private static final double MARGIN = 8;

    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final Messages words = Messages.of(GlossaryPage.class);
    private final HelpViewModel viewModel;
    private final Label title = new Label();
    private final Label count = new Label();
    private final FlowPane letters = new FlowPane();
    private final VBox lines = new VBox();
    private final Map<String, TermCard> cards = new HashMap<>();
    private final Set<String> initials = new HashSet<>();
    /** What is to be shown at the top. */
    private Optional<Node> next = Optional.empty();

    GlossaryPage(HelpViewModel viewModel) {
        this.viewModel = viewModel;
        setId("help-glossary");
        getStyleClass().addAll("help-page", "help-glossary");
        getStylesheets().add(TermCard.sheet());
        title.setText(words.get("glossary.title"));
        title.getStyleClass().add("help-title");
        count.getStyleClass().add("help-source");
        letters.getStyleClass().add("help-letters");
        lines.getStyleClass().add("help-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        viewModel.foundTermsProperty().subscribe(this::fill);
        viewModel.termProperty().subscribe(this::show);
    }

    private void fill(List<Term> terms) {
        int all = viewModel.glossary().terms().size();
        boolean whole = terms.size() == all;
        count.setText(words.get(whole ? "glossary.all" : "glossary.count", terms.size(), all));
        letters.getChildren().clear();
        initials.clear();
        lines.getChildren().setAll(title, count, letters);
        for (Term term : terms) {
            String initial = Initial.of(term.name().in(words.locale()), words.locale());
            if (whole && initials.add(initial)) {
                Label part = new Heading(initial);
                part.setMaxWidth(Double.MAX_VALUE); // for the line below it
                part.getStyleClass().add("help-heading");
                letters.getChildren().add(letter(initial, part));
                lines.getChildren().add(part);
            }
            lines.getChildren().add(card(term));
        }
        letters.setVisible(whole);
        letters.setManaged(whole);
        setVvalue(0);
    }

    private TermCard card(Term term) {
        return cards.computeIfAbsent(
                term.id(),
                id -> new TermCard(
                        viewModel.glossary(),
                        term,
                        other -> viewModel.openTerm(other.id()),
                        Optional.of(viewModel::open)));
    }

    private Hyperlink letter(String initial, Node part) {
        Hyperlink letter = new Hyperlink(initial);
        letter.setOnAction(event -> {
            letter.setVisited(false);
            scrollTo(part);
        });
        return letter;
    }

    /** Scrolls to {@code wanted} and marks its card. */
    private void show(Optional<Term> wanted) {
        cards.values().forEach(card -> card.pseudoClassStateChanged(WANTED, false));
        wanted.map(term -> cards.get(term.id())).ifPresent(card -> {
            card.pseudoClassStateChanged(WANTED, true);
            scrollTo(card);
        });
    }

    /** Shows {@code part} at the top as soon as the page is laid out, should it just have opened. */
    private void scrollTo(Node part) {
        next = Optional.of(part);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double room = lines.getHeight() - getViewportBounds().getHeight();
        if (next.isPresent() && room > 0) {
            lines.layout();
            setVvalue(Math.min(1, (next.get().getBoundsInParent().getMinY() - MARGIN) / room));
            next = Optional.empty();
        }
    }
}
