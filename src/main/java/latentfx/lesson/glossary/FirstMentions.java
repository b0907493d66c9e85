package latentfx.lesson.glossary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first mention of each term in texts that are read one after the other, such as those of one step of a lesson. */
public final class FirstMentions {
    private final TermFinder finder;
    private final Set<String> seen = new HashSet<>();

    /** Nothing has been read. */
    public FirstMentions(TermFinder finder) {
        this.finder = finder;
    }

    /** The mentions in {@code text}, which is read next, of terms that were not mentioned before. */
    public List<Mention> in(String text) {
        return finder.find(text).stream()
                .filter(mention -> seen.add(mention.term().id()))
                .toList();
    }
}
