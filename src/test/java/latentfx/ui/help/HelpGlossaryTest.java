package latentfx.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import latentfx.lesson.glossary.Glossary;
import latentfx.lesson.glossary.Term;
import latentfx.task.BackgroundActions;
import latentfx.task.HeldExecutor;
import latentfx.ui.glossary.GlossaryViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The glossary is a page of the help, found by the same search. */
final class HelpGlossaryTest {
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static HelpViewModel help(Executor background) {
        return new HelpViewModel(new GlossaryViewModel(new BackgroundActions(background, Runnable::run), failure -> {
            throw new AssertionError(failure);
        }));
    }

    private static List<String> pages(HelpViewModel help) {
        return help.foundProperty().get().stream().map(HelpTopic::id).toList();
    }

    private static List<String> terms(HelpViewModel help) {
        return help.foundTermsProperty().get().stream().map(Term::id).toList();
    }

    @Test
    void everyPageThatATermLeadsToIsThere() throws IOException {
        for (Term term : Glossary.bundled().terms()) {
            assertTrue(term.help().isEmpty() || HelpTopics.IDS.contains(term.help()), term::id);
        }
    }

    @Test
    void theGlossaryIsTheFirstPageButDoesNotOpenByItself() {
        HelpViewModel help = help(Runnable::run);
        help.load();
        assertEquals(HelpTopics.IDS.size() + 1, help.foundProperty().get().size());
        assertEquals("glossary", pages(help).get(0));
        assertEquals("map", help.openProperty().get().id());
        help.openGlossary();
        assertEquals("glossary", help.openProperty().get().id());
        assertEquals(Optional.empty(), help.termProperty().get());
    }

    @Test
    void aSearchShowsTheTermsThatContainItsWords() {
        HelpViewModel help = help(Runnable::run);
        help.openGlossary();
        help.queryProperty().set("hubness");
        assertEquals(List.of("glossary"), pages(help));
        assertEquals(List.of("hubness"), terms(help));
        help.queryProperty().set("magnification");
        assertEquals("glossary", pages(help).get(0));
        assertEquals("glossary", help.openProperty().get().id());
        help.queryProperty().set("Procrustes");
        assertEquals(List.of("paired-runs"), pages(help));
        assertEquals("paired-runs", help.openProperty().get().id());
    }

    @Test
    void whereTheWordsStandInDefinitionsAloneTheGlossaryComesLast() {
        HelpViewModel help = help(Runnable::run);
        help.load();
        help.queryProperty().set("farthest");
        List<String> pages = pages(help);
        assertTrue(pages.size() > 1, pages::toString);
        assertEquals("glossary", pages.get(pages.size() - 1));
    }

    @Test
    void aTermIsOpenedWhateverWasSearchedBefore() {
        HelpViewModel help = help(Runnable::run);
        help.queryProperty().set("Procrustes");
        help.openTerm("geodesic");
        assertEquals("", help.queryProperty().get());
        assertEquals("glossary", help.openProperty().get().id());
        assertEquals("geodesic", help.termProperty().get().orElseThrow().id());
    }

    @Test
    void aTermThatIsAskedForBeforeTheGlossaryWasReadOpensThen() {
        HeldExecutor background = new HeldExecutor();
        HelpViewModel help = help(background);
        help.openTerm("slerp");
        assertEquals("map", help.openProperty().get().id());
        background.runAll();
        assertEquals("glossary", help.openProperty().get().id());
        assertEquals("slerp", help.termProperty().get().orElseThrow().id());
    }
}
