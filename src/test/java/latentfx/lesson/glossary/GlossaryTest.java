package latentfx.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import latentfx.lesson.file.BundledLessons;
import latentfx.lesson.file.Lesson;
import latentfx.lesson.script.Step;
import latentfx.lesson.script.Wording;
import org.junit.jupiter.api.Test;

/** The glossary that comes with the program is whole in both languages, and the lessons lead to it. */
final class GlossaryTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private static Glossary bundled() throws IOException {
        return Glossary.bundled();
    }

    @Test
    void everyTermIsExplainedInBothLanguagesInAFewWords() throws IOException {
        assertTrue(bundled().terms().size() >= 60, "terms: " + bundled().terms().size());
        for (Term term : bundled().terms()) {
            String english = term.definition().english();
            String korean = term.definition().korean();
            assertTrue(english.length() >= 40 && english.length() <= 350, term::id);
            assertTrue(korean.length() >= 20 && korean.length() <= 350, term::id);
            assertTrue(english.endsWith("."), term::id);
            assertTrue(korean.endsWith("."), term::id);
            assertFalse(isHangul(english), term::id);
            assertTrue(isHangul(korean), term::id);
            for (Locale language : LANGUAGES) {
                assertFalse(term.forms().in(language).isEmpty(), term::id);
            }
        }
    }

    private static boolean isHangul(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    @Test
    void everyTermLeadsToOthersThatAreThere() throws IOException {
        Glossary glossary = bundled();
        for (Term term : glossary.terms()) {
            assertFalse(term.see().isEmpty(), term::id);
            assertEquals(
                    term.see(), glossary.seeAlso(term).stream().map(Term::id).toList(), term::id);
        }
    }

    @Test
    void everyTermIsLedToByAnother() throws IOException {
        Set<String> lonely = new TreeSet<>();
        bundled().terms().forEach(term -> lonely.add(term.id()));
        bundled().terms().forEach(term -> lonely.removeAll(term.see()));
        assertEquals(Set.of(), lonely);
    }

    @Test
    void everyWordBelongsToItsOwnTermAndToNoOther() throws IOException {
        for (Locale language : LANGUAGES) {
            TermFinder finder = new TermFinder(bundled(), language);
            for (Term term : bundled().terms()) {
                for (String form : term.forms().in(language)) {
                    assertEquals(
                            List.of(term.id()),
                            finder.find(form).stream()
                                    .map(mention -> mention.term().id())
                                    .toList(),
                            form);
                }
            }
        }
    }

    @Test
    void everyLessonMentionsTermsInBothLanguages() throws IOException {
        Glossary glossary = bundled();
        for (Lesson lesson : BundledLessons.all()) {
            for (Locale language : LANGUAGES) {
                Set<String> mentioned = new TreeSet<>();
                TermFinder finder = new TermFinder(glossary, language);
                for (String text : texts(lesson, language)) {
                    for (Mention mention : finder.find(text)) {
                        mentioned.add(mention.term().id());
                        assertEquals(
                                mention.term(),
                                glossary.find(mention.term().id()).orElseThrow());
                    }
                }
                assertTrue(mentioned.size() >= 3, lesson.script().orElseThrow().id() + " " + language + mentioned);
            }
        }
    }

    private static List<String> texts(Lesson lesson, Locale language) {
        List<String> texts = new ArrayList<>();
        for (Step step : lesson.script().orElseThrow().steps()) {
            texts.addAll(Arrays.asList(step.text().in(language), step.why().in(language)));
        }
        return texts;
    }

    @Test
    void aLessonLeadsToTheTermsThatItIsAbout() throws IOException {
        Lesson rolled = BundledLessons.find("rolled-up").orElseThrow();
        Set<String> mentioned = new TreeSet<>();
        TermFinder finder = new TermFinder(bundled(), Locale.ENGLISH);
        texts(rolled, Locale.ENGLISH).forEach(text -> finder.find(text)
                .forEach(mention -> mentioned.add(mention.term().id())));
        assertTrue(
                mentioned.containsAll(List.of("manifold", "swiss-roll", "pca", "isomap", "lle", "tsne", "short-cut")),
                mentioned::toString);
    }

    @Test
    void termsAreSearchedByNameAndDefinitionInTheOrderOfTheAlphabet() throws IOException {
        Glossary glossary = bundled();
        assertEquals(
                glossary.terms().size(), glossary.search("  ", Locale.ENGLISH).size());
        assertEquals(List.of("geodesic"), ids(glossary.search(" ANT would walk ", Locale.ENGLISH)));
        assertEquals(List.of("pca", "principal-axis"), ids(glossary.search("principal component", Locale.ENGLISH)));
        assertEquals(List.of("isomap"), ids(glossary.search("스위스 지름길 펴지만", Locale.KOREAN)));
        assertEquals("kl", glossary.search("KL", Locale.ENGLISH).get(0).id(), "a name counts more than a definition");
        assertEquals(List.of(), glossary.search("zebra", Locale.ENGLISH));
        assertTrue(glossary.names("kNN graph", Locale.ENGLISH));
        assertFalse(glossary.names("ant", Locale.KOREAN));
        List<String> english = initials(glossary, Locale.ENGLISH);
        assertEquals("A", english.get(0));
        assertEquals(english.stream().sorted().toList(), english);
        List<String> korean = initials(glossary, Locale.KOREAN);
        assertEquals("ㄱ", korean.get(0));
        assertEquals(Initial.LATIN, korean.get(korean.size() - 1));
        assertEquals(korean.stream().distinct().count(), runs(korean), "every initial has one part: " + korean);
    }

    private static List<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).toList();
    }

    private static List<String> initials(Glossary glossary, Locale language) {
        return glossary.search("", language).stream()
                .map(term -> Initial.of(term.name().in(language), language))
                .toList();
    }

    private static long runs(List<String> letters) {
        long runs = 1;
        for (int i = 1; i < letters.size(); i++) {
            runs += letters.get(i).equals(letters.get(i - 1)) ? 0 : 1;
        }
        return runs;
    }

    @Test
    void aNameStandsUnderItsFirstLetterOrConsonant() {
        assertEquals("K", Initial.of("k-means", Locale.ENGLISH));
        assertEquals("B", Initial.of("β-VAE", Locale.ENGLISH));
        assertEquals("ㅈ", Initial.of("잠재 공간", Locale.KOREAN));
        assertEquals("ㅂ", Initial.of("빈 곳", Locale.KOREAN));
        assertEquals("ㄷ", Initial.of("띠", Locale.KOREAN));
        assertEquals("ㅎ", Initial.of("희소 코드", Locale.KOREAN));
        assertEquals(Initial.LATIN, Initial.of("t-SNE", Locale.KOREAN));
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        Term alone = term("one", List.of());
        assertThrows(IllegalArgumentException.class, () -> new Glossary(List.of(alone, alone)));
        assertThrows(IllegalArgumentException.class, () -> new Glossary(List.of(term("one", List.of("two")))));
        assertThrows(IllegalArgumentException.class, () -> new Glossary(List.of(term("one", List.of("one")))));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> term("one", "a".repeat(351), List.of()));
        assertEquals("a definition has 1 to 350 characters, that of one has 351", refused.getMessage());
    }

    private static Term term(String id, List<String> see) {
        return term(id, "What it is.", see);
    }

    private static Term term(String id, String definition, List<String> see) {
        Forms none = new Forms(List.of(), List.of());
        return new Term(id, new Wording("One", "하나"), none, none, new Wording(definition, "하나입니다."), "", see, "");
    }
}
