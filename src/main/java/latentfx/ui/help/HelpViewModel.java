package latentfx.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Term;
import latentfx.ui.fx.Messages;
import latentfx.ui.glossary.GlossaryViewModel;

/**
 * Which pages of the help are listed, and which one is open. The glossary is one of them, the first, once it was read; it shows
 * the terms that are searched for. For the FX thread.
 */
public final class HelpViewModel {
    private static final String GLOSSARY = "glossary";

    private final HelpTopics topics = HelpTopics.load();
    private final GlossaryViewModel glossary;
    private final HelpTopic terms;
    private final Locale locale;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<HelpTopic>> found;
    private final ObjectProperty<HelpTopic> open;
    private final ReadOnlyObjectWrapper<List<Term>> foundTerms = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Term>> term = new SimpleObjectProperty<>(Optional.empty());
    /** The id of the term to be opened, as soon as the glossary was read; empty for none. */
    private Optional<String> wanted = Optional.empty();

    /** Lists every page and opens the first that is no glossary. */
    public HelpViewModel(GlossaryViewModel glossary) {
        this.glossary = glossary;
        Messages words = Messages.of(HelpViewModel.class);
        locale = words.locale();
        terms = new HelpTopic(GLOSSARY, words.get("glossary.title"), List.of());
        found = new ReadOnlyObjectWrapper<>(topics.all());
        open = new SimpleObjectProperty<>(topics.all().get(0));
        query.addListener((property, before, now) -> search());
        glossary.glossaryProperty().subscribe(now -> {
            search();
            wanted.ifPresent(this::openTerm);
        });
    }

    /** The page that is open stays while it is among those found; else the best of these opens. */
    private void search() {
        String words = query.get();
        Glossary now = glossary.glossaryProperty().get();
        foundTerms.set(now.search(words, locale));
        List<HelpTopic> pages = new ArrayList<>(topics.search(words));
        if (!foundTerms.get().isEmpty()) {
            boolean first = now.names(words, locale);
            pages.add(first ? 0 : pages.size(), terms);
        }
        found.set(pages);
        if (!pages.isEmpty() && !pages.contains(open.get())) {
            open.set(pages.get(0));
        }
    }

    /** Lists every page again and opens the one called {@code id}; an unknown name changes no page. */
    public void open(String id) {
        query.set("");
        topics.find(id).ifPresent(open::set);
    }

    /** Lists every page again and opens the glossary. */
    public void openGlossary() {
        openTerm("");
    }

    /** Lists every page again and opens the glossary at the term called {@code id}, or if there is none at its beginning. */
    public void openTerm(String id) {
        query.set("");
        glossary.load();
        Glossary now = glossary.glossaryProperty().get();
        if (now.terms().isEmpty()) {
            wanted = Optional.of(id);
            return;
        }
        wanted = Optional.empty();
        term.set(Optional.empty());
        open.set(terms);
        term.set(now.find(id));
    }

    /** Whether {@code topic} is the glossary. */
    boolean isGlossary(HelpTopic topic) {
        return topic.equals(terms);
    }

    /** What explains the terms in the pages. */
    GlossaryViewModel explained() {
        return glossary;
    }

    /** All terms there are. */
    Glossary glossary() {
        return glossary.glossaryProperty().get();
    }

    /** Reads the glossary, unless that was done. */
    void load() {
        glossary.load();
    }

    /** The search query; all pages are listed if it is blank. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The pages listed, never null. */
    public ReadOnlyObjectProperty<List<HelpTopic>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The page to read. */
    public ObjectProperty<HelpTopic> openProperty() {
        return open;
    }

    /** The terms that are searched for, in the order of the alphabet; all if the query is blank. */
    ReadOnlyObjectProperty<List<Term>> foundTermsProperty() {
        return foundTerms.getReadOnlyProperty();
    }

    /** The term of the glossary to read; empty while none was asked for. */
    ReadOnlyObjectProperty<Optional<Term>> termProperty() {
        return term;
    }
}
