package latentfx.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import latentfx.task.BackgroundActions;
import latentfx.ui.faithfulness.FaithfulnessBadge;
import latentfx.ui.glossary.GlossaryViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HelpTopicsTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private static List<String> ids(List<HelpTopic> topics) {
        return topics.stream().map(HelpTopic::id).toList();
    }

    private static HelpTopics in(Locale language) {
        Locale.setDefault(language);
        return HelpTopics.load();
    }

    @Test
    void everyPageIsThereInBothLanguagesWithTheSameParts() {
        HelpTopics english = in(Locale.ENGLISH);
        HelpTopics korean = in(Locale.KOREAN);
        assertEquals(HelpTopics.IDS, ids(english.all()));
        for (HelpTopic topic : english.all()) {
            List<HelpLine.Kind> kinds =
                    topic.lines().stream().map(HelpLine::kind).toList();
            List<HelpLine.Kind> translated = korean.find(topic.id()).orElseThrow().lines().stream()
                    .map(HelpLine::kind)
                    .toList();
            assertEquals(kinds, translated, topic::id);
            assertTrue(kinds.size() >= 4, topic::id);
        }
    }

    @Test
    void formulasHaveTheSameNumbersInBothLanguages() {
        HelpTopics english = in(Locale.ENGLISH);
        HelpTopics korean = in(Locale.KOREAN);
        for (HelpTopic topic : english.all()) {
            assertEquals(digits(topic), digits(korean.find(topic.id()).orElseThrow()), topic::id);
        }
    }

    private static List<String> digits(HelpTopic topic) {
        List<String> found = new ArrayList<>();
        for (HelpLine line : topic.lines()) {
            if (line.kind() == HelpLine.Kind.FORMULA) {
                found.add(line.words().replaceAll("[^0-9]+", " ").strip());
            }
        }
        return found;
    }

    @Test
    void theBadgeOfAMapHasItsPage() {
        HelpTopic page = in(Locale.ENGLISH).find(FaithfulnessBadge.HELP_TOPIC).orElseThrow();
        assertEquals("Trustworthiness, continuity", page.title());
        assertTrue(page.lines()
                .contains(
                        new HelpLine(HelpLine.Kind.FORMULA, "T = 1 − 2 / (n k (2n − 3k − 1)) · Σi Σj (r(i, j) − k)")));
    }

    @Test
    void aSearchFindsPagesByAllOfItsWordsAndTitlesFirst() {
        HelpTopics topics = in(Locale.ENGLISH);
        assertEquals(List.of("faithfulness"), ids(topics.search("  Venna thrown RANDOM ")));
        assertEquals(
                "neighbour-comparison", topics.search("neighbour duel").get(0).id());
        assertEquals("grid", topics.search("magnification").get(0).id());
        assertEquals(List.of(), topics.search("zebra"));
        assertEquals(topics.all(), topics.search("  "));
        HelpTopics korean = in(Locale.KOREAN);
        assertEquals("holes", korean.search("빈 곳").get(0).id());
        assertEquals("paired-runs", korean.search("프로크루스테스").get(0).id());
    }

    @Test
    void aLineIsSetAsItsFirstSignSays() {
        assertEquals(
                List.of(
                        new HelpLine(HelpLine.Kind.PARAGRAPH, "Words."),
                        new HelpLine(HelpLine.Kind.HEADING, "Part"),
                        new HelpLine(HelpLine.Kind.FORMULA, "a = b"),
                        new HelpLine(HelpLine.Kind.POINT, "one"),
                        new HelpLine(HelpLine.Kind.SOURCE, "Venna 2001")),
                HelpLine.parse("Words.\n\n# Part\n= a = b\n- one\n@ Venna 2001\n"));
    }

    @Test
    void theOpenPageStaysWhileItIsAmongThoseFound() {
        Locale.setDefault(Locale.ENGLISH);
        HelpViewModel help = new HelpViewModel(
                new GlossaryViewModel(new BackgroundActions(work -> {}, Runnable::run), failure -> {}));
        assertEquals("map", help.openProperty().get().id());
        help.open("holes");
        help.queryProperty().set("empty");
        assertEquals("holes", help.openProperty().get().id());
        help.queryProperty().set("perplexity");
        assertEquals(List.of("projections"), ids(help.foundProperty().get()));
        assertEquals("projections", help.openProperty().get().id());
        help.open("faithfulness");
        assertEquals("", help.queryProperty().get());
        assertEquals(HelpTopics.IDS.size(), help.foundProperty().get().size());
        assertEquals("faithfulness", help.openProperty().get().id());
        help.open("no such page");
        assertEquals("faithfulness", help.openProperty().get().id());
    }
}
