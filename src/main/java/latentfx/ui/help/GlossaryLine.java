package latentfx.ui.help;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import latentfx.lesson.glossary.Initial;
import latentfx.lesson.glossary.Term;

/** A line of the page of all terms. */
sealed interface GlossaryLine {
    /**
     * The line at the top.
     *
     * @param shown how many terms are shown
     * @param all how many there are
     * @param initials the letters that lead to parts; none where there are no parts
     */
    record Top(int shown, int all, List<String> initials) implements GlossaryLine {}

    /** The heading of the terms under one letter. */
    record Part(String initial) implements GlossaryLine {}

    /** A term. */
    record Entry(Term term) implements GlossaryLine {}

    /**
     * The lines of a page that shows {@code terms}, with a heading for each letter if these are {@code all} there are: what was
     * found by a search has an order of its own.
     */
    static List<GlossaryLine> of(List<Term> terms, int all, Locale locale) {
        List<String> initials = new ArrayList<>();
        List<GlossaryLine> lines = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (Term term : terms) {
            String initial = Initial.of(term.name().in(locale), locale);
            if (terms.size() == all && begun.add(initial)) {
                initials.add(initial);
                lines.add(new Part(initial));
            }
            lines.add(new Entry(term));
        }
        lines.add(0, new Top(terms.size(), all, initials));
        return lines;
    }
}
